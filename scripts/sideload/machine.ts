/** What sideloading touches of a computer, as an interface: the real one is bound in realMachine(), tests bring their own. */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Runs a program of the system; throws when it cannot or ends with an error. */
  run(program: string, args: readonly string[]): void;
  exists(place: string): boolean;
  makeFolder(place: string): void;
  copy(from: string, to: string): void;
  /** Nothing happens when it is not there. */
  remove(place: string): void;
}

export function realMachine(): Machine {
  return {
    platform: process.platform,
    home: homedir(),
    run: (program, args) => void execFileSync(program, [...args], { stdio: "ignore" }),
    exists: existsSync,
    makeFolder: (place) => void mkdirSync(place, { recursive: true }),
    copy: copyFileSync,
    remove: (place) => rmSync(place, { force: true }),
  };
}
