/** The process around the command line: its streams, its clock, its exit status. */
import { localeOf } from "../locales/locale";
import type { Desk } from "./desk";
import type { DeskSettings, World } from "./run";
import { run } from "./run";

/** Called by bin/ledger.cjs. */
export function main(): void {
  run(process.argv.slice(2), processWorld()).then(
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

function processWorld(): World {
  return {
    // npm runs scripts in the package's folder; people type paths from where they are.
    cwd: process.env["npm_lifecycle_event"] === "ledger" && process.env["INIT_CWD"] ? process.env["INIT_CWD"] : process.cwd(),
    today: () => new Date(),
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    desk: lazyDesk,
  };
}

/** The workbench is loaded with the first workbook, so that --help and mistakes in typing answer at once. */
function lazyDesk(settings: DeskSettings): Desk {
  let loading: Promise<Desk> | null = null;
  const desk = (): Promise<Desk> => (loading ??= import("./workbenchDesk").then(({ workbenchDesk }) => workbenchDesk(settings)));
  return {
    open: async (name, bytes) => (await desk()).open(name, bytes),
    create: async (name) => (await desk()).create(name),
  };
}
