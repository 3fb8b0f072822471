/**
 * Which text a statement of responsibility answers for.
 * - A bracket or label behind text: that text, back to the statement before it in the same passage.
 * - One at the end of a paragraph of several items (1.…；2.…；3.…〔…〕), none of which has one: all of them.
 * - One on a line of its own: what stands unowned before it, back to the statement before it, inside the nearest section of rank 二 or (一).
 * - One beside or under a bare heading: the whole section, but for what has a statement of its own.
 */
import type { Owners } from "./owners";
import type { Part, Passage, Section } from "./sections";
import { around, isWithin, ROOT } from "./sections";
import type { Statement } from "./statements";
import { statementsIn } from "./statements";
import type { Text } from "./text";
import { cut } from "./text";

/** A stated responsibility with the place it stands for. */
export interface Charge {
  readonly owners: Owners;
  /** The section it stands for, and a name for it. */
  readonly section: Section;
  readonly title: string;
  /** The statement as written. */
  readonly clause: string;
}

/** A stretch of a passage outside its statements, with who answers for it. */
export interface Stretch {
  readonly passage: Passage;
  readonly content: Text;
  readonly charge: Charge | null;
}

export interface Scoped {
  readonly stretches: readonly Stretch[];
  readonly charges: readonly Charge[];
  /** Who answers for a whole section; looked up outwards. */
  chargeOf(section: Section): Charge | null;
}

interface OpenStretch {
  readonly passage: Passage;
  readonly content: Text;
  charge: Charge | null;
  /** The passage holds only its title, up to here. */
  readonly bare: boolean;
}

/** Divides the passages among the statements. `read`: what the notice says of how its lists are to be read. */
export function scopeOf(parts: readonly Part[], read: (owners: Owners) => Owners = (owners) => owners): Scoped {
  const stretches: OpenStretch[] = [];
  const charges: Charge[] = [];
  const ofSection = new Map<Section, Charge>();
  for (const [index, part] of parts.entries()) {
    if (part.kind !== "passage") continue;
    const found = statementsIn(part);
    let at = 0;
    for (const statement of found) {
      const before = cut(part.content, at, statement.from);
      at = statement.to;
      settle(part, before, statement, isLastItem(part, parts[index + 1]) && found.length === 1);
    }
    const rest = cut(part.content, at);
    if (/[^\s。.,;、]/.test(rest.text)) stretches.push({ passage: part, content: rest, charge: shareOf(part, found), bare: part.opens && at === 0 && part.titleEnd >= part.content.text.length });
  }

  function settle(part: Passage, before: Text, statement: Statement, ends: boolean): void {
    const clause = part.content.raw.slice(statement.from, statement.to).trim();
    const make = (section: Section, title: string): Charge => {
      const charge = { owners: read(statement.owners), section, title, clause };
      charges.push(charge);
      return charge;
    };
    const hasText = /[^\s。.,;、:]/.test(before.text);
    if (statement.form === "share") {
      // What follows it is its own (shareOf); a title before it stays.
      if (hasText) stretches.push({ passage: part, content: before, charge: null, bare: false });
      return;
    }
    if (hasText) {
      const bare = part.opens && before.text.replace(/[。:\s]+$/, "").length <= part.titleEnd;
      const items = ends ? itemsBefore(part) : [];
      const answersFor = items.length > 0 ? part.section.parent! : part.section;
      const charge = make(answersFor, answersFor.title || shortTitle(before));
      for (const item of items) item.charge = charge;
      stretches.push({ passage: part, content: before, charge, bare });
      if (bare) ofSection.set(part.section, charge);
      return;
    }
    const owned = backward(part.section);
    const only = owned.length === 1 ? owned[0]! : null;
    const section = owned.length === 0 ? part.section : common(owned);
    const charge = make(section, section.title || (owned[0] ? shortTitle(owned[0].content) : ""));
    for (const stretch of owned) stretch.charge = charge;
    if ((owned.length === 0 || only?.bare) && section !== ROOT && !ofSection.has(section)) ofSection.set(section, charge);
  }

  /** The items before in the same paragraph, with the heading they stand under; none where one of them has owners of its own. */
  function itemsBefore({ paragraph, section }: Passage): OpenStretch[] {
    const items: OpenStretch[] = [];
    for (let at = stretches.length - 1; at >= 0 && stretches[at]!.passage.paragraph === paragraph; at -= 1) {
      const { passage, charge } = stretches[at]!;
      if (passage.section !== section.parent && passage.section.parent !== section.parent) break;
      if (charge) return [];
      items.push(stretches[at]!);
    }
    return items.some(({ passage }) => passage.section !== section.parent) ? items : [];
  }

  /** Unowned stretches right before, inside the nearest section of the outer two ranks. */
  function backward(section: Section): OpenStretch[] {
    let bound = section;
    while (bound.rank > 2) bound = bound.parent!;
    const owned: OpenStretch[] = [];
    for (let at = stretches.length - 1; at >= 0; at -= 1) {
      const stretch = stretches[at]!;
      if (stretch.charge || !isWithin(stretch.passage.section, bound) || (bound === ROOT && stretch.passage.section.rank !== section.rank)) break;
      // The bare heading of the sections around is not what the line of owners stands under.
      if (stretch.bare && stretch.passage.section !== section && isWithin(section, stretch.passage.section)) break;
      owned.push(stretch);
    }
    return owned.reverse();
  }

  function shareOf(part: Passage, found: readonly Statement[]): Charge | null {
    const share = found.find(({ form }) => form === "share");
    if (!share) return null;
    const charge = { owners: read(share.owners), section: part.section, title: (part.opens && part.titleEnd > 0 && part.titleEnd < part.content.text.length && share.from >= part.titleEnd ? part.section.title : "") || shortTitle(cut(part.content, share.to)), clause: part.content.raw.slice(share.from, share.to).replace(/[,，;；]$/, "") };
    charges.push(charge);
    return charge;
  }

  return {
    stretches,
    charges,
    chargeOf(section) {
      for (const one of around(section)) {
        const charge = ofSection.get(one);
        if (charge) return charge;
      }
      return null;
    },
  };
}

/** No further item of its kind (1., (1)) follows in the paragraph. A page without line breaks is one paragraph: its 一、 and （一） are sections. */
function isLastItem(part: Passage, next: Part | undefined): boolean {
  if (!part.opens || part.section.parent === null || part.section.rank <= 2) return false;
  return !(next?.kind === "passage" && next.paragraph === part.paragraph && next.section.parent === part.section.parent);
}

/** The innermost section that holds all of them. */
function common(stretches: readonly OpenStretch[]): Section {
  let section = stretches[0]!.passage.section;
  for (const { passage } of stretches) while (!isWithin(passage.section, section)) section = section.parent ?? ROOT;
  return section;
}

/** The beginning of a text, for a task that has no heading. */
function shortTitle({ raw, text }: Text): string {
  const stop = /[,。;:]/.exec(text.slice(0, 40));
  return raw.slice(0, stop ? stop.index : 20);
}
