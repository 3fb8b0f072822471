/**
 * Paragraphs → the tree of numbered sections and the passages that stand in them. A passage is one numbered item or one paragraph; its
 * section is named by the numbers above it: "三(一)", "三(一)2".
 */
import type { Block } from "./blocks";
import type { Marker } from "./numbering";
import { markerOf } from "./numbering";
import type { Text } from "./text";
import { cut } from "./text";

export interface Section {
  /** "" for what stands before the first number. */
  readonly path: string;
  readonly rank: 0 | Marker["rank"];
  readonly title: string;
  readonly parent: Section | null;
}

export interface Passage {
  readonly kind: "passage";
  readonly section: Section;
  readonly content: Text;
  /** Where the section's title ends in `content`; 0 for a paragraph that opens no section. */
  readonly titleEnd: number;
  /** It opens its section. */
  readonly opens: boolean;
  /** The same for passages of one paragraph: 1.…；2.…；3.… */
  readonly paragraph: number;
}

export interface TablePlace {
  readonly kind: "table";
  readonly section: Section;
  readonly rows: readonly (readonly Text[])[];
}

export type Part = Passage | TablePlace;

export const ROOT: Section = { path: "", rank: 0, title: "", parent: null };

/** The parts of a notice in order, each with its section. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let section = ROOT;
  for (const block of blocks) {
    if (block.kind === "table") {
      parts.push({ kind: "table", section, rows: block.rows });
      continue;
    }
    const marker = markerOf(block.content.text);
    if (!marker) {
      parts.push({ kind: "passage", section, content: block.content, titleEnd: 0, opens: false, paragraph: block.of });
      continue;
    }
    const content = cut(block.content, marker.length);
    const titleEnd = titleLength(content.text);
    section = openSection(section, marker, content.raw.slice(0, titleEnd));
    parts.push({ kind: "passage", section, content, titleEnd, opens: true, paragraph: block.of });
  }
  return parts;
}

function openSection(current: Section, marker: Marker, title: string): Section {
  let parent = current;
  while (parent.rank !== 0 && parent.rank >= marker.rank) parent = parent.parent!;
  const label = parent.rank !== 0 && /\d$/.test(parent.path) && /^\d/.test(marker.label) ? `.${marker.label}` : marker.label;
  return { path: parent.path + label, rank: marker.rank, title: title.replace(/[。:;,\s]+$/, "").replace(/[([].*$/, ""), parent };
}

const LONGEST_TITLE = 40;

/** A title ends at the first 。or :, at a bracket or a space, if that comes soon and no comma stands before; a line of its own is all title. */
function titleLength(text: string): number {
  const stop = /[。:;,([ ]/.exec(text.slice(0, LONGEST_TITLE + 1));
  if (!stop) return text.length <= LONGEST_TITLE ? text.length : 0;
  if (stop[0] === "," || stop[0] === ";") return 0;
  return stop.index + (stop[0] === "。" || stop[0] === ":" ? 1 : 0);
}

/** The section itself and those around it, innermost first. */
export function* around(section: Section): Generator<Section> {
  for (let at: Section | null = section; at !== null; at = at.parent) yield at;
}

/** Is `inner` the section or inside it? */
export function isWithin(inner: Section, section: Section): boolean {
  for (const one of around(inner)) if (one === section) return true;
  return false;
}
