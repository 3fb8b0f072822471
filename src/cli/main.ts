/** The process around the command line: its streams, its clock, its exit status. */
import { readFileSync } from "node:fs";
import { localeOf } from "../locales/locale";
import type { Desk } from "./desk";
import type { DeskSettings, World } from "./run";
import { run } from "./run";

/** Gives the function that makes the workbench's desk; loading it takes a while. */
type LoadDesk = () => (settings: DeskSettings) => Desk;

/** Called by bin/ledger.cjs. */
export function main(load: LoadDesk): void {
  // Whoever reads us may stop early (| head); that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  run(process.argv.slice(2), processWorld(load)).then(
    (status) => {
      // Not process.exit: what stands in a pipe must still come out.
      process.exitCode = status;
    },
    (error: unknown) => {
      process.stderr.write(`${localeOf(undefined).cli.unexpected(error instanceof Error ? error.message : String(error))}\n`);
      process.exitCode = 1;
    },
  );
}

function processWorld(load: LoadDesk): World {
  return {
    // npm runs scripts in the package's folder; people type paths from where they are.
    cwd: process.env["npm_lifecycle_event"] === "ledger" && process.env["INIT_CWD"] ? process.env["INIT_CWD"] : process.cwd(),
    today: () => new Date(),
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    input: () => new Uint8Array(readFileSync(0)),
    desk: lazyDesk(load),
  };
}

/** The workbench, fetched when a workbook is opened. */
function lazyDesk(load: LoadDesk): (settings: DeskSettings) => Desk {
  return (settings) => {
    let loaded: Desk | null = null;
    const desk = (): Desk => (loaded ??= load()(settings));
    return { open: (name, bytes) => desk().open(name, bytes), create: (name) => desk().create(name) };
  };
}
