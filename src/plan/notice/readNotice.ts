/**
 * Reading a notice (通知): text in, a plan to confirm out. By rules, without a network, the same text always the same plan. Never throws.
 */
import type { Duty, Plan, Task } from "../plan";
import { blocksOf } from "./blocks";
import type { Block } from "./blocks";
import type { NoticeDoubt } from "./doubts";
import { dutiesIn, numbered } from "./duties";
import { sectionKind } from "./exclusions";
import type { FoundDoubt } from "./found";
import { headOf } from "./head";
import { indicatorsOf, ownershipOf } from "./indicators";
import type { PlacedTarget } from "./indicators";
import { phasesIn } from "./phases";
import { firstLeads } from "./owners";
import { registerOf } from "./register";
import type { Charge, Stretch } from "./scope";
import { scopeOf } from "./scope";
import type { Part, Section } from "./sections";
import { around, partsOf, ROOT } from "./sections";
import { readTable } from "./tables";
import { targetsIn } from "./targets";

export interface NoticeReading {
  /** To be confirmed by a person; its own `doubts` are empty, since they are codes here. */
  readonly plan: Plan;
  readonly doubts: readonly NoticeDoubt[];
}

export interface NoticeOptions {
  /** A plan whose ids (for indicators of the same name) and departments (of the same district) are kept. */
  readonly known?: Plan;
}

/** `text`: the whole notice, paragraphs on lines, cells of tables parted by tabs or "|". */
export function readNotice(text: string, { known }: NoticeOptions = {}): NoticeReading {
  const blocks = blocksOf(text);
  const parts = partsOf(blocks);
  const head = headOf(blocks);
  const rule = blocks.slice(0, 200).some((block) => block.kind === "paragraph" && FIRST_LEADS.test(block.content.text.slice(0, 2_000)));
  const scope = scopeOf(parts, rule ? firstLeads : (owners) => owners);
  const tables = tableParts(parts);
  const doubts: NoticeDoubt[] = [...tables.doubts];
  const placed: PlacedTarget[] = [];
  const duties: Omit<Duty, "id">[] = [];
  const phases = phasesIn(parts, head.issuedOn, yearIn(blocks));
  const numberedText = parts.some((part) => part.kind === "passage" && part.opens);
  for (const stretch of scope.stretches) {
    const charge = stretch.charge ?? scope.chargeOf(stretch.passage.section);
    const kind = kindOf(stretch, charge, numberedText);
    if (kind === "none") continue;
    const reading = targetsIn(stretch.content.text);
    const section = sectionName(stretch.passage.section);
    if (kind === "order") {
      if (/保障|组织|要求|考核|督/.test(titlesOf(stretch.passage.section).join())) duties.push(...dutiesOf(stretch, [], section, null));
      doubts.push(...reading.targets.filter(({ inferred }) => !inferred).map((target): NoticeDoubt => ({ code: "order-section", about: target.name, item: null, section, clause: stretch.content.raw.slice(target.from, target.to).trim() })));
      continue;
    }
    const targets = kind === "preface" && !/目标(?:任务)?(?:是|为|:)/.test(stretch.content.text) ? reading.targets.filter(({ inferred, target }) => !inferred && target.comparator !== "=" && target.comparator !== "rank<=") : reading.targets;
    for (const found of targets) {
      placed.push({ found: kind === "preface" ? { ...found, notes: [...found.notes, "preface"] } : found, section, sectionTitle: stretch.passage.section.title, clause: stretch.content.raw.slice(found.from, found.to).trim(), charge });
    }
    if (kind === "targets") {
      duties.push(...dutiesOf(stretch, targets, section, charge));
      doubts.push(...reading.doubts.map((doubt) => left(doubt, stretch, section)));
    }
  }
  placed.push(...tables.placed);
  const charges = [...scope.charges, ...tables.charges];
  const overall = overallOf(scope.charges);
  const read = indicatorsOf(placed, charges.filter((charge) => charge !== overall), overall, known ?? null);
  doubts.push(...read.doubts, ...charges.flatMap(chargeDoubts));
  doubts.push(...phases.filter(({ unsure }) => unsure).map(({ phase, section, clause }): NoticeDoubt => ({ code: "phase-dates", about: phase.name, item: `phase:${phase.no}`, section, clause })));
  if (head.title === null) doubts.push({ code: "no-title", about: null, item: null, section: "", clause: blocks[0]?.kind === "paragraph" ? blocks[0].content.raw.slice(0, 80) : "" });
  if (read.indicators.length === 0) doubts.push({ code: "no-indicators", about: null, item: null, section: "", clause: "" });
  const sameDistrict = known?.district !== undefined && head.district !== null && (known.district === head.district || known.district.endsWith(head.district));
  return {
    plan: {
      title: head.title ?? firstLine(blocks),
      documentNumber: head.documentNumber,
      issuedOn: head.issuedOn,
      issuer: head.issuer,
      office: head.office,
      district: head.district ?? undefined,
      catchAlls: [...new Set(charges.flatMap(({ owners }) => owners.supportsCatchAll?.split("、") ?? []))],
      indicators: read.indicators,
      tasks: tasksOf(charges),
      duties: numbered(duties),
      phases: phases.map(({ phase }) => phase),
      departments: registerOf(charges.map(({ owners }) => owners), sameDistrict ? known : null),
      doubts: [],
    },
    doubts: [...doubts].sort((a, b) => order(a) - order(b)),
  };
}

/** (责任单位中列第一位的为牵头单位) */
const FIRST_LEADS = /(?:列|排|排列|排名)?(?:在)?(?:首位|第一位|第一|最前)的?(?:责任)?(?:单位|部门)?(?:即)?为(?:牵头|主办|主责)/;

/** Doubts about the whole first, then as they come. */
const order = ({ item, about }: NoticeDoubt): number => (item === null && about === null ? 0 : 1);

/** The first year the text names that is no part of a document's number: for dates without one. */
function yearIn(blocks: readonly Block[]): string | null {
  for (const block of blocks.slice(0, 40)) {
    const year = block.kind === "paragraph" ? /(?<![〔([\d])((?:19|20)\d{2})年/.exec(block.content.text.slice(0, 400))?.[1] : undefined;
    if (year) return year;
  }
  return null;
}

const firstLine = (blocks: readonly Block[]): string => (blocks[0]?.kind === "paragraph" ? blocks[0].content.raw.slice(0, 60) : "") || "?";

/** The name of a section in clauses; the text before the first number, and a table there, have none of their own. */
const sectionName = (section: Section, table = false): string => (section === ROOT ? (table ? "表" : "文首") : section.path);

const titlesOf = (section: Section): string[] => [...around(section)].map(({ title }) => title);

/** The statement for the whole notice: 以上任务由…牵头, or the only one in a section that is about nothing else. */
function overallOf(charges: readonly Charge[]): Charge | null {
  const ofSection = new Map<Section, number>();
  for (const { section } of charges) ofSection.set(section, (ofSection.get(section) ?? 0) + 1);
  const isOverall = ({ clause, section }: Charge): boolean =>
    /^(?:以上|上述|各项)(?:各项)?任务/.test(clause) || (/^(?:责任单位|责任分工|任务分工|职责分工|责任部门)$/.test(section.title) && ofSection.get(section) === 1) || /^(?:第.,)?组织保障:?由/.test(clause);
  return charges.find(isOverall) ?? null;
}

/** What to read a stretch for. "preface": only what is plainly a target. */
function kindOf({ passage, charge: own }: Stretch, charge: Charge | null, numberedText: boolean): "targets" | "order" | "preface" | "none" {
  if (passage.section === ROOT) return own ? "targets" : numberedText ? "preface" : "targets";
  const titles = titlesOf(passage.section);
  const kind = sectionKind(titles);
  if (kind === "past" || kind === "principles") return "none";
  if (kind !== "order") return "targets";
  return charge !== null && !titles.some((title) => /步骤|阶段|进度/.test(title)) ? "targets" : "order";
}

function dutiesOf({ passage, content }: Stretch, targets: Parameters<typeof dutiesIn>[2], section: string, charge: Charge | null): Omit<Duty, "id">[] {
  const titleEnd = content.raw === passage.content.raw || passage.content.raw.startsWith(content.raw) ? passage.titleEnd : 0;
  return dutiesIn(content, titleEnd, targets).map((duty) => ({ section, ...duty, ownerSection: charge ? sectionName(charge.section) : null }));
}

function left({ code, from, to }: FoundDoubt, { content }: Stretch, section: string): NoticeDoubt {
  return { code, about: null, item: null, section, clause: content.raw.slice(from, to).trim() };
}

/** One task a charge; two of one section are told apart by a number. */
function tasksOf(charges: readonly Charge[]): Task[] {
  const seen = new Map<string, number>();
  return charges.map((charge) => {
    const path = sectionName(charge.section);
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    return { section: count === 1 ? path : `${path}-${count}`, title: charge.title || charge.clause.slice(0, 20), ...ownershipOf(charge.owners), clause: charge.clause };
  });
}

function chargeDoubts({ owners, section, title, clause }: Charge): NoticeDoubt[] {
  const doubt = (code: NoticeDoubt["code"]): NoticeDoubt => ({ code, about: title, item: `task:${sectionName(section)}`, section: sectionName(section), clause });
  return [...(owners.leadsCatchAll === null ? [] : [doubt("lead-catch-all")]), ...(owners.leadsOpen ? [doubt("lead-open")] : []), ...(owners.sure ? [] : [doubt("owner-unsure")])];
}

/** Tables: their rows as targets and tasks. */
function tableParts(parts: readonly Part[]): { readonly placed: readonly PlacedTarget[]; readonly charges: readonly Charge[]; readonly doubts: readonly NoticeDoubt[] } {
  const placed: PlacedTarget[] = [];
  const charges: Charge[] = [];
  const doubts: NoticeDoubt[] = [];
  for (const part of parts) {
    if (part.kind !== "table") continue;
    const section = sectionName(part.section, true);
    const reading = readTable(part.rows);
    if (reading.kind === "unknown") {
      const clause = part.rows.slice(0, 2).map((row) => row.map(({ raw }) => raw).join(" ")).join(" / ").slice(0, 200);
      if (part.rows.some((row) => row.some(({ text }) => /\d/.test(text)))) doubts.push({ code: "table-unread", about: null, item: null, section, clause });
      continue;
    }
    for (const row of reading.rows) {
      const charge = row.owners ? { owners: row.owners, section: part.section, title: row.name, clause: row.ownerClause } : null;
      if (charge) charges.push(charge);
      for (const found of row.targets) placed.push({ found, section, sectionTitle: part.section.title, clause: row.clause, charge });
      if (row.unread) doubts.push({ code: "table-unread", about: row.name, item: null, section, clause: row.clause });
    }
  }
  return { placed, charges, doubts };
}
