/**
 * The key and certificate by which this computer proves to Excel that it is "localhost". Made here, kept in the person's own
 * folder and never in the kit: a key that is handed round with a kit would be everybody's.
 *
 * The certificate is its own issuer, names localhost alone, may not vouch for others (CA: false) and lasts a year, so trusting it
 * lets this computer speak as itself and nothing more.
 */
import { X509Certificate, createPrivateKey } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "selfsigned";

export interface Pair {
  readonly key: string;
  readonly cert: string;
  /** File of the certificate, for the system's tools. */
  readonly file: string;
  /** Its SHA-1 without colons, by which the system's tools know it. */
  readonly thumbprint: string;
}

const DAY = 86_400_000;
const LASTS = 365 * DAY;
/** Made anew when less than this is left: not in the middle of a meeting. */
const LEAVES = 7 * DAY;

const keyFile = (folder: string): string => path.join(folder, "localhost.key");
const certFile = (folder: string): string => path.join(folder, "localhost.crt");

/** Where a person's own things are kept on this system. */
export function homeFolder(platform: NodeJS.Platform, home: string, localAppData: string | undefined): string {
  if (platform === "win32") return path.win32.join(localAppData ?? path.win32.join(home, "AppData", "Local"), "IndicatorLedger");
  if (platform === "darwin") return path.posix.join(home, "Library", "Application Support", "IndicatorLedger");
  return path.posix.join(home, ".local", "share", "indicator-ledger");
}

/** The pair in `folder`; made, or made anew, where it is missing, damaged or about to end. */
export async function pairIn(folder: string, now: Date): Promise<Pair> {
  const kept = read(folder, now);
  if (kept) return kept;
  const made = await generate([{ name: "commonName", value: "localhost" }, { name: "organizationName", value: "Indicator Ledger (this computer)" }], {
    keySize: 2048,
    algorithm: "sha256",
    // A clock that is a little behind must not find it "not yet valid".
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + LASTS),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }, { type: 7, ip: "127.0.0.1" }, { type: 7, ip: "::1" }] },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile(folder), made.private, { mode: 0o600 });
  writeFileSync(certFile(folder), made.cert);
  const pair = read(folder, now);
  if (!pair) throw new Error(`the certificate just made in ${folder} cannot be read`);
  return pair;
}

/** The pair that is kept, or null where none is. */
export function keptPair(folder: string, now: Date): Pair | null {
  return read(folder, now);
}

export function forgetPair(folder: string): void {
  for (const file of [keyFile(folder), certFile(folder)]) rmSync(file, { force: true });
}

function read(folder: string, now: Date): Pair | null {
  if (!existsSync(keyFile(folder)) || !existsSync(certFile(folder))) return null;
  try {
    const key = readFileSync(keyFile(folder), "utf8");
    const cert = readFileSync(certFile(folder), "utf8");
    const certificate = new X509Certificate(cert);
    const good = certificate.checkHost("localhost") !== undefined && certificate.checkPrivateKey(createPrivateKey(key)) && Date.parse(certificate.validTo) > now.getTime() + LEAVES;
    return good ? { key, cert, file: certFile(folder), thumbprint: certificate.fingerprint.replaceAll(":", "") } : null;
  } catch {
    return null;
  }
}
