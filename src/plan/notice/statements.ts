/**
 * Where a passage states who is responsible: in a bracket, behind a label in the running text or on a line of its own, or as
 * "县农业局:牵头负责…" (the passage itself is that department's share).
 */
import type { Owners } from "./owners";
import { labelsIn, readOwners } from "./owners";
import { isBody, isCatchAll } from "./ownerWords";
import type { Passage } from "./sections";

export interface Statement {
  readonly from: number;
  readonly to: number;
  readonly owners: Owners;
  /** "share": the passage begins with the department's name and a colon; it governs what follows. */
  readonly form: "bracket" | "label" | "share" | "sentence";
}

/** Statements of a passage in order; they do not overlap. */
export function statementsIn({ content: { text }, titleEnd }: Passage): Statement[] {
  const share = shareAt(text) ?? leadingAt(text, titleEnd);
  const found = [...(share ? [share] : []), ...bracketsIn(text)];
  const labels = labelledIn(text, found);
  const said = found.length + labels.length === 0 ? sentencesIn(text, titleEnd) : [];
  return [...found, ...labels, ...said].sort((a, b) => a.from - b.from);
}

/** 县农业局:牵头负责… or 团县委、县妇联:负责…. */
function shareAt(text: string): Statement | null {
  const colon = text.slice(0, 60).indexOf(":");
  if (colon < 2) return null;
  const names = text.slice(0, colon);
  if (!names.split(/[、,]/).every((name) => isBody(name.trim(), false) && !isCatchAll(name.trim())) || colon + 4 > text.length) return null;
  const owners = readOwners(names);
  return owners && { from: 0, to: colon + 1, owners, form: "share" };
}

/** 县畜牧中心牵头,县财政局配合,新建养殖场12个: the clauses a passage begins with say who; what follows is theirs. */
function leadingAt(text: string, titleEnd: number): Statement | null {
  const from = titleEnd >= text.length ? 0 : titleEnd;
  if (/^\s*[([]/.test(text.slice(from, from + 4))) return null;
  let to = from;
  for (let parts = 0; parts < 6; parts += 1) {
    const comma = /[,;]/.exec(text.slice(to, to + 120));
    if (!comma || !saysWho(text.slice(to, to + comma.index))) break;
    to += comma.index + 1;
  }
  if (to === from) return null;
  const owners = readOwners(text.slice(from, to - 1).replace(/^\s*由/, ""));
  return owners?.sure && owners.leads.length > 0 ? { from, to, owners, form: "share" } : null;
}

function saysWho(clause: string): boolean {
  const words = clause.trim().replace(/^由/, "");
  if (!/(?:牵头|负责|配合|协助|参与|会同.{2,40})$/.test(words)) return false;
  return readOwners(words)?.sure ?? false;
}

/** Outermost brackets whose inside is a statement. */
function bracketsIn(text: string): Statement[] {
  const found: Statement[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === "(" || sign === "[") open.push(at);
    else if ((sign === ")" || sign === "]") && open.length > 0) {
      const from = open.pop()!;
      if (open.length > 3) continue;
      const owners = readOwners(text.slice(from + 1, at));
      if (!owners || !beside(text, from, at, owners)) continue;
      while (found.length > 0 && found[found.length - 1]!.from > from) found.pop();
      found.push({ from, to: at + 1, owners, form: "bracket" });
    }
  }
  return found;
}

/** A bracket inside a name is no statement: 各镇(街道), 业主委员会(物业管理委员会)组建率. Names alone must stand at the end of a clause. */
function beside(text: string, from: number, to: number, owners: Owners): boolean {
  const inside = text.slice(from + 1, to);
  if (/[:]|牵头|负责|配合|落实|参与|参加|实施/.test(inside)) return true;
  if (!/^(?:[。;,\s]|$)/.test(text.slice(to + 1, to + 2))) return false;
  return owners.leads.length > 0 || inside.length > 6 || (inside.startsWith("各") && /^(?:[。;\s]|$)/.test(text.slice(to + 1, to + 2)));
}

/** No statement is longer. */
const LONGEST = 1_500;

/** 责任单位:… in the running text, up to the end of the sentence or of the passage. */
function labelledIn(text: string, taken: readonly Statement[]): Statement[] {
  let next = 0;
  const free = (at: number): boolean => {
    while (next < taken.length && taken[next]!.to <= at) next += 1;
    return next >= taken.length || at < taken[next]!.from;
  };
  const labels = labelsIn(text).filter(({ at }) => free(at) && (at === 0 || /[。;,、\s!)\]]/.test(text[at - 1]!)));
  const found: Statement[] = [];
  let at = 0;
  /** 牵头领导:…; before the owners' labels belongs to the statement. */
  let opened: number | null = null;
  for (const label of labels) {
    if (label.at < at) continue;
    if (label.role === "other") {
      opened ??= label.at;
      continue;
    }
    const stop = text.slice(label.at, label.at + LONGEST).search(/。|$/) + label.at;
    const owners = readOwners(text.slice(label.at, stop));
    if (!owners) continue;
    at = Math.min(text.length, stop + 1);
    found.push({ from: opened ?? label.at, to: at, owners, form: "label" });
    opened = null;
  }
  return found;
}

/** 由A牵头,B、C配合。 as a sentence of its own. Only whole sentences of names and actions count. */
function sentencesIn(text: string, titleEnd: number): Statement[] {
  const found: Statement[] = [];
  let from = titleEnd;
  while (from < text.length && found.length < 20) {
    const stop = text.slice(from, from + 600).search(/。|;|$/) + from;
    const sentence = text.slice(from, stop).replace(/^(?:第[一二三四五六]|[^,:]{2,6}:)?,?/, (lead) => (lead.endsWith(":") ? lead.replace(/./g, " ") : lead));
    const bare = sentence.trim();
    if (bare.length >= 6 && bare.length < 300 && /牵头|负责|配合/.test(bare)) {
      const owners = readOwners(bare.replace(/^(?:组织保障|责任分工|责任单位)\s*:?/, ""));
      if (owners?.sure && owners.leads.length > 0 && /(?:牵头|负责|配合|落实|参与)$/.test(bare)) found.push({ from, to: Math.min(text.length, stop + 1), owners, form: "sentence" });
    }
    if (stop <= from) break;
    from = stop + 1;
  }
  return found;
}
