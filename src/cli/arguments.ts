/** The command line's arguments, read strictly: what is not understood is refused, never guessed. */
export type Command = "review" | "fill" | "compile" | "plan" | "template" | "import-plan";

export interface Arguments {
  readonly command: Command;
  /** Files and folders as typed. */
  readonly inputs: readonly string[];
  readonly json: boolean;
  readonly out: string | null;
  /** ISO date, or null for today. */
  readonly asOf: string | null;
  readonly language: string | undefined;
  readonly plan: string | null;
  /** The one department a blank ledger is wanted for; null: all. */
  readonly department: string | null;
  readonly overwrite: boolean;
  /** Of several files of one department, only the newest is counted. */
  readonly newest: boolean;
}

/** Why arguments were refused. */
export type UsageError =
  | { readonly code: "no-command" }
  | { readonly code: "unknown-command"; readonly command: string }
  | { readonly code: "unknown-option"; readonly option: string }
  | { readonly code: "option-not-for-command"; readonly option: string; readonly command: Command }
  | { readonly code: "option-without-value"; readonly option: string }
  | { readonly code: "option-with-value"; readonly option: string }
  | { readonly code: "not-a-date"; readonly text: string }
  | { readonly code: "unknown-language"; readonly text: string }
  | { readonly code: "no-inputs" | "inputs-not-taken" | "one-notice"; readonly command: Command }
  | { readonly code: "no-out"; readonly command: Command }
  | { readonly code: "out-not-xlsx" | "out-not-json"; readonly out: string };

export type ArgumentsReading =
  | { readonly kind: "run"; readonly arguments: Arguments }
  | { readonly kind: "help"; readonly language: string | undefined }
  | { readonly kind: "wrong"; readonly error: UsageError; readonly language: string | undefined };

const COMMANDS: readonly string[] = ["review", "fill", "compile", "plan", "template", "import-plan"] satisfies Command[];
const SWITCHES: readonly string[] = ["--json", "--overwrite", "--newest", "--help"];
const VALUED: readonly string[] = ["--out", "--as-of", "--lang", "--plan", "--department"];
/** Commands that take no ledgers. */
const NO_LEDGERS: readonly Command[] = ["plan", "template", "import-plan"];
const NEEDS_NO_OUT: readonly Command[] = ["review", "plan", "import-plan"];
const LANGUAGES = /^(zh|en)([-_][a-z]+)*$/i;

/** Reads the words after `ledger`. */
export function readArguments(words: readonly string[]): ArgumentsReading {
  const { positional, options, error } = split(words);
  const language = options.get("--lang");
  const wrong = (why: UsageError): ArgumentsReading => ({ kind: "wrong", error: why, language });
  if (error === null && options.has("--help")) return { kind: "help", language };
  const [command, ...inputs] = positional;
  if (error) return wrong(error);
  if (command === undefined) return wrong({ code: "no-command" });
  if (!isCommand(command)) return wrong({ code: "unknown-command", command });

  const asOf = options.get("--as-of") ?? null;
  if (language !== undefined && !LANGUAGES.test(language)) return wrong({ code: "unknown-language", text: language });
  if (asOf !== null && !isDate(asOf)) return wrong({ code: "not-a-date", text: asOf });
  if (options.has("--overwrite") && command !== "fill") return wrong({ code: "option-not-for-command", option: "--overwrite", command });
  if (options.has("--newest") && command !== "compile") return wrong({ code: "option-not-for-command", option: "--newest", command });
  if (options.has("--department") && command !== "template") return wrong({ code: "option-not-for-command", option: "--department", command });
  if ((command === "plan" || command === "template") && inputs.length > 0) return wrong({ code: "inputs-not-taken", command });
  if (!NO_LEDGERS.includes(command) && inputs.length === 0) return wrong({ code: "no-inputs", command });
  if (command === "import-plan" && inputs.length !== 1) return wrong({ code: "one-notice", command });
  const out = options.get("--out") ?? null;
  if (out === null && !NEEDS_NO_OUT.includes(command)) return wrong({ code: "no-out", command });
  if (command === "compile" && out !== null && !/\.xlsx$/i.test(out)) return wrong({ code: "out-not-xlsx", out });
  if (command === "import-plan" && out !== null && !/\.json$/i.test(out)) return wrong({ code: "out-not-json", out });
  if (command === "plan" && out !== null && !/\.(?:json|xlsx)$/i.test(out)) return wrong({ code: "out-not-json", out });
  return {
    kind: "run",
    arguments: { command, inputs, json: options.has("--json"), out, asOf, language, plan: options.get("--plan") ?? null, department: options.get("--department") ?? null, overwrite: options.has("--overwrite"), newest: options.has("--newest") },
  };
}

function split(words: readonly string[]): { positional: string[]; options: Map<string, string>; error: UsageError | null } {
  const positional: string[] = [];
  const options = new Map<string, string>();
  let error: UsageError | null = null;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (word === "--") {
      positional.push(...words.slice(index + 1));
      break;
    }
    if (word === "-h") options.set("--help", "");
    else if (!word.startsWith("-") || word === "-") positional.push(word);
    else {
      const [option = "", ...rest] = word.split("=");
      const given = rest.length > 0 ? rest.join("=") : null;
      if (SWITCHES.includes(option)) {
        if (given !== null) error ??= { code: "option-with-value", option };
        options.set(option, "");
      } else if (VALUED.includes(option)) {
        const value = given ?? words[(index += 1)];
        if (value === undefined || value === "" || (given === null && value.startsWith("--"))) error ??= { code: "option-without-value", option };
        else options.set(option, value);
      } else error ??= { code: "unknown-option", option };
    }
  }
  return { positional, options, error };
}

function isCommand(word: string): word is Command {
  return COMMANDS.includes(word);
}

/** A day that exists, written YYYY-MM-DD. */
function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return date.toISOString().slice(0, 10) === text;
}
