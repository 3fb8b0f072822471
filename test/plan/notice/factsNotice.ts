/** A notice made of a plan's facts alone: headings, the clauses of its targets and duties, the brackets with the owners, the phases. */
import type { Plan } from "../../../src/plan/plan";

/** 二(一) → ["二", "(一)"]. */
const split = (section: string): [string, string] => [section.slice(0, section.indexOf("(")), section.slice(section.indexOf("("))];

const CHAPTERS: Readonly<Record<string, string>> = { 二: "创建目标", 三: "主要任务", 四: "重点工作和责任部门" };

/** `titles`: what the sections of 二 are called. */
export function factsNotice(plan: Plan, titles: Readonly<Record<string, string>>): string {
  const lines = [`文 号: ${plan.documentNumber}`, "各镇人民政府,区政府有关部门:", plan.issuedOn!.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日"), plan.title];
  const clauses = new Map<string, Set<string>>();
  const add = (section: string, text: string): void => void (clauses.get(section) ?? clauses.set(section, new Set()).get(section)!).add(text);
  for (const indicator of plan.indicators) for (const { section, text } of indicator.clauses) add(section, text);
  for (const duty of plan.duties) if (/^[二三四]/.test(duty.section)) add(duty.section, duty.clause);
  for (const task of plan.tasks) if (!clauses.has(task.section)) clauses.set(task.section, new Set());
  for (const chapter of Object.keys(CHAPTERS)) {
    lines.push(`${chapter}、${CHAPTERS[chapter]}`);
    const sections = [...clauses.keys()].filter((section) => split(section)[0] === chapter).sort((a, b) => "一二三四五六七".indexOf(a[2]!) - "一二三四五六七".indexOf(b[2]!));
    for (const section of sections) {
      const task = plan.tasks.find((one) => one.section === section);
      lines.push(`${split(section)[1]}${task?.title ?? titles[section]}。${[...clauses.get(section)!].join(";")}。${task?.clause ?? ""}`);
    }
  }
  lines.push("五、工作步骤");
  plan.phases.forEach(({ name, from, to, duties }, index) => lines.push(`(${"一二三四"[index]})${name}(${months(from)}至${months(to)})。${duties.join(";")}。`));
  return lines.join("\n\n");
}

const months = (month: string): string => month.replace(/^(\d+)-0?(\d+)$/, "$1年$2月");
