/** This computer's certificate: what it says, how long it is kept, and who is asked to trust it. */
import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { forgetPair, homeFolder, keptPair, pairIn } from "../../scripts/kit/server/certificate";
import { distrust, trust } from "../../scripts/kit/server/trust";
import type { Machine } from "../../scripts/sideload/machine";

const NOW = new Date("2026-03-01T08:00:00Z");
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "证书 "));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("names localhost alone, vouches for nobody, is for servers, and lasts a year", async () => {
  const { cert, key } = await pairIn(folder, NOW);
  const certificate = new X509Certificate(cert);
  expect(certificate.subjectAltName).toMatch(/^DNS:localhost, IP Address:127\.0\.0\.1, IP Address:/);
  expect(certificate.checkHost("localhost")).toBe("localhost");
  expect(certificate.checkHost("example.org")).toBeUndefined();
  expect(certificate.ca).toBe(false);
  expect(certificate.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1"]);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(Date.parse(certificate.validTo) - NOW.getTime()).toBe(365 * 86_400_000);
  expect(key).toMatch(/^-----BEGIN PRIVATE KEY-----/);
  if (process.platform !== "win32") expect(statSync(path.join(folder, "localhost.key")).mode & 0o077).toBe(0);
});

test("kept until a week before its end, then made anew", async () => {
  const { thumbprint } = await pairIn(folder, NOW);
  expect((await pairIn(folder, days(350))).thumbprint).toBe(thumbprint);
  expect((await pairIn(folder, days(359))).thumbprint).not.toBe(thumbprint);
});

test("damaged or mixed up: made anew", async () => {
  const { thumbprint } = await pairIn(folder, NOW);
  writeFileSync(path.join(folder, "localhost.crt"), "not a certificate");
  const second = await pairIn(folder, NOW);
  expect(second.thumbprint).not.toBe(thumbprint);
  const other = mkdtempSync(path.join(tmpdir(), "other-"));
  writeFileSync(path.join(folder, "localhost.key"), (await pairIn(other, NOW)).key);
  rmSync(other, { recursive: true });
  expect((await pairIn(folder, NOW)).thumbprint).not.toBe(second.thumbprint);
});

test("forgotten: nothing is left", async () => {
  await pairIn(folder, NOW);
  forgetPair(folder);
  expect(keptPair(folder, NOW)).toBeNull();
});

test("kept in the person's own folder", () => {
  expect(homeFolder("win32", "C:\\Users\\某人", "C:\\Users\\某人\\AppData\\Local")).toBe("C:\\Users\\某人\\AppData\\Local\\IndicatorLedger");
  expect(homeFolder("darwin", "/Users/someone", undefined)).toBe("/Users/someone/Library/Application Support/IndicatorLedger");
});

describe("trust", () => {
  const pair = { key: "", cert: "", file: "C:\\x\\localhost.crt", thumbprint: "ABCD" };
  /** A system whose store holds `store`; the person answers `agrees` when asked. */
  function aMachine(platform: NodeJS.Platform, { agrees = true, holds = false } = {}) {
    const ran: string[] = [];
    let trusted = holds;
    const run = (program: string, args: readonly string[]): void => {
      ran.push([program, ...args].join(" "));
      if (/-addstore|add-trusted-cert/.test(args.join(" "))) trusted = agrees;
      if (/-delstore|delete-certificate/.test(args.join(" "))) trusted = false;
      else if (!trusted) throw new Error("not found");
    };
    const machine: Machine = { platform, home: "/Users/someone", run, exists: () => false, makeFolder: () => undefined, copy: () => undefined, remove: () => undefined };
    return { machine, ran };
  }

  test("Windows: the person's own store, asked once", () => {
    const { machine, ran } = aMachine("win32");
    expect(trust(machine, pair)).toBe("trusted");
    expect(trust(machine, pair)).toBe("trusted");
    expect(ran).toEqual(["certutil -user -store Root ABCD", "certutil -user -addstore Root C:\\x\\localhost.crt", "certutil -user -store Root ABCD"]);
    distrust(machine, pair);
    expect(ran.at(-1)).toBe("certutil -user -delstore Root ABCD");
  });

  test("macOS: the login keychain, for TLS alone", () => {
    const { machine, ran } = aMachine("darwin");
    expect(trust(machine, pair)).toBe("trusted");
    expect(ran[1]).toBe("security add-trusted-cert -r trustRoot -p ssl -k /Users/someone/Library/Keychains/login.keychain-db C:\\x\\localhost.crt");
  });

  test("a person who says no, and a system without a store", () => {
    expect(trust(aMachine("win32", { agrees: false }).machine, pair)).toBe("refused");
    expect(trust(aMachine("linux").machine, pair)).toBe("unknown");
  });
});
