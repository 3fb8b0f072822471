/**
 * Asks the system to trust this computer's certificate for this person alone. Both systems ask the person before they do so; no
 * administrator is needed, unless the organisation has forbidden it.
 *
 *   Windows  certutil, the person's own "Trusted Root Certification Authorities"; Edge WebView2, and so Excel, goes by it
 *   macOS    security, the login keychain, for TLS only
 */
import path from "node:path";
import type { Machine } from "../../sideload/machine";
import type { Pair } from "./certificate";

/** "unknown": this system has no such store that we know of. */
export type Trust = "trusted" | "refused" | "unknown";

interface Commands {
  readonly look: readonly [string, readonly string[]];
  readonly add: readonly [string, readonly string[]];
  readonly take: readonly [string, readonly string[]];
}

function commandsOf({ platform, home }: Machine, { file, thumbprint }: Pair): Commands | null {
  if (platform === "win32") {
    const store = (...args: readonly string[]) => ["certutil", ["-user", ...args]] as const;
    return { look: store("-store", "Root", thumbprint), add: store("-addstore", "Root", file), take: store("-delstore", "Root", thumbprint) };
  }
  if (platform === "darwin") {
    const keychain = path.posix.join(home, "Library/Keychains/login.keychain-db");
    return { look: ["security", ["verify-cert", "-c", file, "-p", "ssl", "-n", "localhost"]], add: ["security", ["add-trusted-cert", "-r", "trustRoot", "-p", "ssl", "-k", keychain, file]], take: ["security", ["delete-certificate", "-Z", thumbprint, "-t", keychain]] };
  }
  return null;
}

/** Trusted already, or now that the person has agreed. */
export function trust(machine: Machine, pair: Pair): Trust {
  const commands = commandsOf(machine, pair);
  if (!commands) return "unknown";
  return works(machine, commands.look) || works(machine, commands.add) ? "trusted" : "refused";
}

/** Takes the trust back; also where there was none. */
export function distrust(machine: Machine, pair: Pair): void {
  const commands = commandsOf(machine, pair);
  if (commands) works(machine, commands.take);
}

function works(machine: Machine, [program, args]: readonly [string, readonly string[]]): boolean {
  try {
    machine.run(program, args);
    return true;
  } catch {
    return false;
  }
}
