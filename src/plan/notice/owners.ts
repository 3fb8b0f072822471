/**
 * What one statement of responsibility says: "牵头单位:A,配合单位:B、C等", "A牵头,B、C配合", "A、B按职责分工负责", or a bare list of bodies.
 */
import type { Ownership } from "../plan";
import { readBodyList } from "./departmentList";
import type { BodyList } from "./departmentList";
import type { Role } from "./ownerWords";
import { LABEL_START, actionOf, labelOf } from "./ownerWords";

export interface Owners extends Ownership {
  /** The list of leads ended in 等, or held a phrase that names nobody. */
  readonly leadsOpen: boolean;
  /** Nobody was said to lead: those responsible were taken for leads. */
  readonly byResponsibility: boolean;
  readonly leadsCatchAll: string | null;
  /** All that stands in the lists looks like bodies. */
  readonly sure: boolean;
}

type Listed = { readonly role: Exclude<Role, "other">; readonly list: BodyList };

/** Longer texts are no lists of departments. */
const LONGEST = 1_500;

/** Reads a statement (the inside of a bracket, or a line of owners); null when the text is none. */
export function readOwners(statement: string): Owners | null {
  const text = statement.trim();
  if (text === "" || text.length > LONGEST) return null;
  return fromLabels(text) ?? fromActions(text) ?? fromList(text);
}

/** 牵头单位:… 配合单位:… */
function fromLabels(text: string): Owners | null {
  const labels = labelsIn(text);
  if (labels.length === 0 || /[^\s,;、。]/.test(text.slice(0, labels[0]!.at))) return null;
  const listed: Listed[] = [];
  labels.forEach(({ role, at, length }, index) => {
    const list = text.slice(at + length, labels[index + 1]?.at ?? text.length);
    if (role === "other") return;
    const said = role === "responsible" ? actionParts(list) : null;
    if (said) listed.push(...said);
    else listed.push({ role, list: readBodyList(list.replace(/(?:分别|共同)?(?:牵头|负责|配合)$/, ""), true) });
  });
  return listed.length === 0 ? null : together(listed);
}

interface LabelPlace {
  readonly role: Role;
  readonly at: number;
  readonly length: number;
}

/** The labels in a text, in order. */
export function labelsIn(text: string): LabelPlace[] {
  const found: LabelPlace[] = [];
  for (const match of text.matchAll(LABEL_START)) {
    // The label may begin inside what matched (按要求完成牵头单位:): the last place a label fits counts.
    for (let at = match.index; at < match.index + match[0].length; at += 1) {
      const label = labelOf(text.slice(at, at + 20));
      if (!label) continue;
      found.push({ role: label.role, at, length: label.length });
      break;
    }
  }
  return found;
}

/** A牵头,B、C配合: parts between commas, each with what it does at its end. */
function fromActions(text: string): Owners | null {
  const listed = actionParts(text);
  return listed ? together(listed) : null;
}

function actionParts(text: string): Listed[] | null {
  const listed: Listed[] = [];
  let waiting = "";
  for (const part of partsAtCommas(text.replace(/[。.\s]+$/, ""))) {
    const action = actionOf(part) ?? (part.includes("会同") ? ({ role: "lead", at: part.length } as const) : null);
    if (!action) {
      waiting += `${part}、`;
      continue;
    }
    const bodies = (waiting + part.slice(0, action.at)).replace(/^(?:由|以上任务由|上述任务由|各项任务由)/, "");
    waiting = "";
    const [head, along] = bodies.split(/会同/, 2);
    listed.push({ role: action.role, list: readBodyList(head!, true) });
    if (along !== undefined) listed.push({ role: "support", list: readBodyList(along, true) });
  }
  if (listed.length === 0) return null;
  if (waiting !== "") listed.push({ role: "support", list: readBodyList(waiting, true) });
  return listed.every(({ list }) => list.sure) ? listed : null;
}

/** Cut at , ; outside brackets. */
function partsAtCommas(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text[at];
    if (sign === "(") depth += 1;
    else if (sign === ")") depth = Math.max(0, depth - 1);
    else if (sign === undefined || (depth === 0 && /[,;]/.test(sign))) {
      if (text.slice(from, at).trim() !== "") parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return parts;
}

/** Nothing but names of bodies. */
function fromList(text: string): Owners | null {
  const list = readBodyList(text, false);
  return list.sure && list.names.length + list.catchAlls.length > 0 ? together([{ role: "responsible", list }]) : null;
}

/** Where the notice says that the first of those responsible leads (列第一位的为牵头单位). */
export function firstLeads(owners: Owners): Owners {
  const [first, ...others] = owners.leads;
  if (!owners.byResponsibility || first === undefined) return owners;
  return { ...owners, leads: [first], supports: [...others, ...owners.supports.filter((name) => !others.includes(name))] };
}

/** 区教育局(牵头)、区财政局: the marked one leads, the others of its list do not. */
function byMark({ role, list }: Listed): Listed[] {
  if (list.marked.length === 0) return [{ role, list }];
  const others = list.names.filter((name) => !list.marked.includes(name));
  return [
    { role: "lead", list: { ...list, names: list.marked, marked: [], catchAlls: [], open: false } },
    { role: "support", list: { ...list, names: others, marked: [] } },
  ];
}

/** Those responsible lead where nobody is said to lead; beside a lead they support. */
function together(given: readonly Listed[]): Owners {
  const listed = given.flatMap(byMark);
  const someLead = listed.some(({ role }) => role === "lead");
  const isLead = ({ role }: Listed): boolean => role === "lead" || (role === "responsible" && !someLead);
  const leading = listed.filter(isLead).map(({ list }) => list);
  const supporting = listed.filter((one) => !isLead(one)).map(({ list }) => list);
  const leads = [...new Set(leading.flatMap(({ names }) => names))];
  const leadsCatchAlls = leading.flatMap(({ catchAlls }) => catchAlls);
  const catchAlls = [...new Set([...leadsCatchAlls, ...supporting.flatMap((list) => list.catchAlls)])];
  return {
    leads,
    supports: [...new Set(supporting.flatMap(({ names }) => names))].filter((name) => !leads.includes(name)),
    supportsOpen: listed.some(({ list }) => list.open),
    supportsCatchAll: catchAlls.length === 0 ? null : catchAlls.join("、"),
    byResponsibility: !someLead,
    leadsOpen: leading.some(({ open }) => open),
    leadsCatchAll: leadsCatchAlls.length === 0 ? null : [...new Set(leadsCatchAlls)].join("、"),
    sure: listed.every(({ list }) => list.sure),
  };
}
