/**
 * The meeting kit's own program, one file that plain Node runs:
 *
 *   node server.cjs           certificate, registration with Excel, then serves the site until Ctrl+C
 *   node server.cjs remove    takes out of this computer what the first did
 *
 * `--certificates FOLDER` keeps the key and certificate elsewhere than in the person's own folder.
 */
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { realMachine } from "../../sideload/machine";
import { idIn, register, unregister } from "../../sideload/register";
import { REFUSALS, WHERE } from "../../sideload/sentences";
import { forgetPair, homeFolder, keptPair, pairIn } from "./certificate";
import { SAID } from "./sentences";
import { serveFolder } from "./serve";
import { distrust, trust } from "./trust";

/** Beside this program lie the site, its manifest for this computer, and what the kit was made with. */
const KIT = __dirname;
const manifest = path.join(KIT, "manifest-localhost.xml");

function end(sentence: string, status: number): never {
  (status === 0 ? console.log : console.error)(sentence);
  process.exit(status);
}

function readKit(): { readonly port: number; readonly id: string } {
  try {
    const { port } = JSON.parse(readFileSync(path.join(KIT, "kit.json"), "utf8")) as { readonly port: number };
    const id = idIn(readFileSync(manifest, "utf8"));
    if (Number.isInteger(port) && id !== null) return { port, id };
  } catch {
    // Told below.
  }
  return end(SAID.incomplete, 1);
}

async function start(certificates: string): Promise<void> {
  const { port, id } = readKit();
  const machine = realMachine();
  const pair = await pairIn(certificates, new Date());
  console.log(SAID.trusting);
  const trusted = trust(machine, pair);
  if (trusted === "refused") end(SAID.notTrusted(pair.file), 1);
  const serving = await serveFolder({ root: path.join(KIT, "site"), port, key: pair.key, cert: pair.cert }).catch((error: NodeJS.ErrnoException) => end(error.code === "EADDRINUSE" ? SAID.portTaken(port) : SAID.notServed(error.message), 1));
  const registered = register(machine, { id, manifest });
  console.log(registered.ok ? WHERE : REFUSALS[registered.reason]);
  console.log(SAID.serving(serving.address));
}

function remove(certificates: string): void {
  const { id } = readKit();
  const machine = realMachine();
  unregister(machine, { id });
  const pair = keptPair(certificates, new Date(0));
  if (pair) distrust(machine, pair);
  forgetPair(certificates);
  end(SAID.removed, 0);
}

function parsed(): { readonly command: string; readonly certificates: string } {
  try {
    const { values, positionals } = parseArgs({ options: { certificates: { type: "string" } }, allowPositionals: true });
    const [command = "start", ...more] = positionals;
    if (more.length === 0 && (command === "start" || command === "remove")) return { command, certificates: values.certificates ?? homeFolder(process.platform, homedir(), process.env["LOCALAPPDATA"]) };
  } catch {
    // An option that does not exist: told below.
  }
  return end(SAID.usage, 2);
}

const { command, certificates } = parsed();
if (command === "remove") remove(certificates);
else void start(certificates);
