/** From words on the command line to an exit status. Reads files, prints, and leaves the work to the commands. */
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Locale } from "../locales/locale";
import { localeOf } from "../locales/locale";
import { brokenPlanSentence } from "../locales/planSentences";
import type { Plan } from "../plan/plan";
import { guichi2018 } from "../plan/guichi2018";
import type { JudgingSettings } from "../plan/settings";
import type { PlanFault } from "../actions/officePlan";
import type { Problem } from "../sheet/outcome";
import type { Arguments, UsageError } from "./arguments";
import { readArguments } from "./arguments";
import { compile } from "./compileCommand";
import type { Desk } from "./desk";
import { fill } from "./fillCommand";
import { importPlan } from "./importPlanCommand";
import type { InputFile } from "./inputs";
import { isSameFile, listInputs } from "./inputs";
import type { Unread } from "./jsonShape";
import { inputInTheWay, outputPaths } from "./outputs";
import { plan as showPlan } from "./planCommand";
import { readPlan } from "./planFile";
import { review } from "./reviewCommand";
import { template } from "./templateCommand";
import { aboutFile, problemSentence } from "./sentences";

/** The world outside, so that tests can stand in for it. */
export interface World {
  readonly cwd: string;
  readonly today: () => Date;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** What comes on standard input, whole. */
  readonly input?: () => Uint8Array;
  /** The workbench, loaded when there is something to open. */
  readonly desk: (settings: DeskSettings) => Desk;
}

export interface DeskSettings {
  readonly plan: Plan;
  /** Lights and scores (判定设置), where a workbook of plan sheets gives them. */
  readonly judging?: JudgingSettings;
  /** "ignore": a plan was asked for by name, so the sheets of a ledger's own workbook do not judge. */
  readonly planSheets?: "use" | "ignore";
  /** ISO date. */
  readonly asOf: string;
  readonly locale: Locale;
}

/** What a command gets. */
export interface Job {
  readonly arguments: Arguments;
  readonly files: readonly InputFile[];
  /** What could not be read before the command began. */
  readonly unread: Unread[];
  /** Absolute path of --out, or null. */
  readonly out: string | null;
  readonly settings: DeskSettings;
  readonly desk: Desk;
  readonly cwd: string;
  readonly input: () => Uint8Array;
  /** A sentence for people. */
  readonly tell: (sentence: string) => void;
}

/** What a command gives back: the document for --json, the lines for people. */
export interface JobResult {
  readonly json: Record<string, unknown>;
  readonly lines: readonly string[];
  /** Something was left undone: it was named. */
  readonly incomplete: boolean;
  /** The command found that it was asked for something it must not do; nothing was written. */
  readonly refused?: Wrong;
}

type Wrong = UsageError | { readonly code: "out-is-folder" | "out-is-file" | "out-exists"; readonly out: string } | { readonly code: "onto-input" | "plan-not-found" | "plan-not-json"; readonly file: string } | { readonly code: "nobody-has-share" } | { readonly code: "no-such-department"; readonly department: string; readonly departments: readonly string[] } | { readonly code: "plan-broken"; readonly file: string; readonly sentence: string } | { readonly code: "plan-wrong"; readonly file: string; readonly where: string };

const COMMANDS = { review, fill, compile, plan: showPlan, template, "import-plan": importPlan } as const;

/** Runs one command. Resolves to the exit status: 0 done, 1 some input could not be read, 2 wrong usage. */
export async function run(words: readonly string[], world: World): Promise<number> {
  const reading = readArguments(words);
  if (reading.kind === "help") {
    world.out(`${localeOf(reading.language).cli.help}\n`);
    return 0;
  }
  if (reading.kind === "wrong") return refuse(reading.error, localeOf(reading.language), world);
  const { arguments: given } = reading;
  const locale = localeOf(given.language);

  const today = isoDate(world.today());
  const chosen = await loadPlan(planFileOf(given, world), world, { plan: guichi2018, planSheets: "use", asOf: given.asOf ?? today, locale });
  if ("code" in chosen) return refuse(chosen, locale, world);
  const out = given.out === null ? null : resolve(world.cwd, given.out);
  // A notice is no workbook: its command reads it itself.
  const inputs = listInputs(given.command === "import-plan" ? [] : given.inputs, world.cwd, given.command === "compile" ? out : null);
  const obstacle = out === null ? null : outputObstacle(given, inputs.files, out);
  if (obstacle) return refuse(obstacle, locale, world);

  const tell = (sentence: string): void => world.error(`${sentence}\n`);
  for (const folder of inputs.subfolders) tell(locale.cli.subfolder(folder));
  const unread: Unread[] = [
    ...inputs.absent.map((file) => ({ file, sheet: null, reason: locale.cli.fileMissing(file) })),
    ...inputs.emptyFolders.map((file) => ({ file, sheet: null, reason: locale.cli.emptyFolder(file) })),
  ];
  const settings: DeskSettings = { plan: chosen.plan, judging: chosen.judging, planSheets: given.plan !== null || given.command === "compile" ? "ignore" : "use", asOf: given.asOf ?? chosen.asOf ?? today, locale };
  const result = await COMMANDS[given.command]({ arguments: given, files: inputs.files, unread, out, settings, desk: world.desk(settings), cwd: world.cwd, input: world.input ?? (() => new Uint8Array()), tell });
  if (result.refused) return refuse(result.refused, locale, world);

  for (const { file, reason } of unread) tell(aboutFile(file, reason, locale));
  if (given.json) world.out(`${JSON.stringify(result.json, null, 2)}\n`);
  else if (result.lines.length > 0) world.out(`${result.lines.join("\n")}\n`);
  return unread.length > 0 || result.incomplete ? 1 : 0;
}

function refuse(error: Wrong, locale: Locale, world: World): number {
  world.error(`${usageSentence(error, locale)}\n${locale.cli.seeHelp}\n`);
  return 2;
}

function usageSentence(error: Wrong, locale: Locale): string {
  const { usage } = locale.cli;
  switch (error.code) {
    case "nobody-has-share":
      return problemSentence(error, locale);
    case "no-command":
      return usage[error.code]();
    case "unknown-command":
    case "no-inputs":
    case "inputs-not-taken":
    case "one-notice":
    case "no-out":
      return usage[error.code](error.command);
    case "unknown-option":
    case "option-without-value":
    case "option-with-value":
      return usage[error.code](error.option);
    case "option-not-for-command":
      return usage[error.code](error.option, error.command);
    case "not-a-date":
    case "unknown-language":
      return usage[error.code](error.text);
    case "out-not-xlsx":
    case "out-not-json":
    case "out-exists":
    case "out-is-folder":
    case "out-is-file":
      return usage[error.code](error.out);
    case "onto-input":
    case "plan-not-found":
    case "plan-not-json":
      return usage[error.code](error.file);
    case "no-such-department":
      return usage[error.code](error.department, error.departments);
    case "plan-broken":
      return usage[error.code](error.file, error.sentence);
    case "plan-wrong":
      return usage[error.code](error.file, error.where);
  }
}

/** What judges, and where it stands. */
interface ChosenPlan {
  readonly plan: Plan;
  readonly judging?: JudgingSettings;
  /** ISO date the plan's settings name (核验截止日期); null: none. */
  readonly asOf: string | null;
}

/** A plan asked for by name; `mayHaveNone`: the workbook is looked into, and the built-in plan judges where it holds none. */
interface PlanFile {
  readonly file: string;
  readonly mayHaveNone: boolean;
}

/** A summary that is compiled again may hold the office's plan on its sheets: reports must be judged by it, as the summary is. */
function planFileOf({ plan, command, out }: Arguments, { cwd }: World): PlanFile | null {
  if (plan !== null) return { file: plan, mayHaveNone: false };
  return command === "compile" && out !== null && statSync(resolve(cwd, out), { throwIfNoEntry: false })?.isFile() ? { file: out, mayHaveNone: true } : null;
}

/** A plan as JSON, or as the sheets of a workbook (方案指标, 方案任务, 部门名录, 判定设置). */
async function loadPlan(from: PlanFile | null, world: World, settings: DeskSettings): Promise<ChosenPlan | Wrong> {
  if (from === null) return { plan: guichi2018, asOf: null };
  const { file: typed } = from;
  if (/\.xls[xm]$/i.test(typed)) return planInWorkbook(from, world, settings);
  let text: string;
  try {
    text = readFileSync(resolve(world.cwd, typed), "utf8").replace(/^\ufeff/, "");
  } catch {
    return { code: "plan-not-found", file: typed };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { code: "plan-not-json", file: typed };
  }
  const reading = readPlan(json);
  return reading.ok ? { plan: reading.plan, asOf: null } : { code: "plan-wrong", file: typed, where: reading.fault.where };
}

async function planInWorkbook({ file: typed, mayHaveNone }: PlanFile, world: World, settings: DeskSettings): Promise<ChosenPlan | Wrong> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(world.cwd, typed));
  } catch {
    return { code: "plan-not-found", file: typed };
  }
  const workbook = await world.desk(settings).open(typed, bytes);
  // A summary that cannot be opened is told by the command itself.
  if (!workbook.ok && mayHaveNone) return { plan: settings.plan, asOf: null };
  const plan = workbook.ok ? await workbook.value.plan() : workbook;
  if (!plan.ok) return { code: "plan-broken", file: typed, sentence: whyBroken(plan.problem, settings.locale) };
  if (plan.value.source === "given" && mayHaveNone) return { plan: settings.plan, asOf: null };
  if (plan.value.source === "given") return { code: "plan-broken", file: typed, sentence: settings.locale.cli.noPlanSheets };
  return { plan: plan.value.plan, judging: plan.value.settings, asOf: plan.value.asOf };
}

/** On the command line there is room for every fault of the sheets. */
function whyBroken(problem: Problem, locale: Locale): string {
  if (problem.code !== "plan-broken") return problemSentence(problem, locale);
  const { message, next } = brokenPlanSentence(problem.faults as readonly PlanFault[], locale, Infinity);
  return locale.cli.joined(message, next);
}

/** Why --out cannot be written to as asked, before anything is read. */
function outputObstacle(given: Arguments, files: readonly InputFile[], out: string): Wrong | null {
  const there = statSync(out, { throwIfNoEntry: false });
  // A plan that somebody edited is never written over.
  if (given.command === "plan") return there ? { code: "out-exists", out: given.out ?? out } : null;
  if (given.command === "import-plan") return there?.isDirectory() ? { code: "out-is-folder", out: given.out ?? out } : null;
  if (given.command === "compile") {
    if (there?.isDirectory()) return { code: "out-is-folder", out: given.out ?? out };
    const hit = files.find(({ path }) => isSameFile(out, path));
    return hit ? { code: "onto-input", file: hit.name } : null;
  }
  if (there && !there.isDirectory()) return { code: "out-is-file", out: given.out ?? out };
  const hit = inputInTheWay(files, outputPaths(files, out).values());
  return hit ? { code: "onto-input", file: hit.name } : null;
}

/** The day on this machine's calendar. */
function isoDate(date: Date): string {
  return [date.getFullYear(), String(date.getMonth() + 1).padStart(2, "0"), String(date.getDate()).padStart(2, "0")].join("-");
}
