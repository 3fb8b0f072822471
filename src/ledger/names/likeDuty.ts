/**
 * A duty in a department's own words (完善首席质量官制度 for 规上企业首席质量官制度). Duties are judged by people and never by a figure, so
 * most of the wording in common is enough, as long as it is one duty's alone.
 */
import { nameKey, withoutNumbering } from "../../plan/normalise";
import type { Plan } from "../../plan/plan";
import { pairsOf } from "./pairs";

/** Share of the name's character pairs that the duty's wording must hold (0…1), and by how much no other duty may come near. */
const HELD = 0.75;
const AHEAD = 0.25;
/** Share of a piece of the duty that the name must hold in turn: 新增服务业企业 is no duty about the quality of their services. */
const SAID = 0.3;
/** Shorter names say too little; longer ones are reports. */
const SHORTEST = 5;
const LONGEST = 40;

/** Words that begin any task (大力推进, 建立健全, 落实) or belong to many (规模以上). */
const DOING = /规模以上|规上|大力|积极|加快|加强|加大|强化|严格|全面|进一步|推进|推行|推动|建立|健全|完善|落实|实施|实行|开展|实现|启动|鼓励|引导|组织|制定|情况|工作/g;

interface DutyPairs {
  readonly id: string;
  readonly pairs: ReadonlySet<string>;
  /** Its title and clause, and what stands between their 、 and /. */
  readonly pieces: readonly ReadonlySet<string>[];
}
const pairsOfPlan = new WeakMap<Plan, readonly DutyPairs[]>();

/** The id of the one duty whose wording holds the name, or null. */
export function likeDuty(name: string, plan: Plan): string | null {
  const key = nameKey(withoutNumbering(name)).replace(DOING, "");
  if (key.length < SHORTEST || key.length > LONGEST) return null;
  const pairs = pairsOf(key);
  const [best, next] = dutiesOf(plan).map((duty) => ({ duty, held: shareOf(pairs, duty.pairs) })).sort((a, b) => b.held - a.held);
  if (!best || best.held < HELD || best.held - (next?.held ?? 0) < AHEAD) return null;
  return best.duty.pieces.some((piece) => shareOf(piece, pairs) >= SAID) ? best.duty.id : null;
}

function dutiesOf(plan: Plan): readonly DutyPairs[] {
  const known = pairsOfPlan.get(plan);
  if (known) return known;
  const duties = plan.duties.map(({ id, title, clause }): DutyPairs => {
    const pieces = [title, clause].flatMap((text) => [text, ...text.split(/[、/;；,，]/)]).map((text) => pairsOf(nameKey(text).replace(DOING, "")));
    return { id, pairs: new Set(pieces.flatMap((piece) => [...piece])), pieces: pieces.filter(({ size }) => size > 1) };
  });
  pairsOfPlan.set(plan, duties);
  return duties;
}

function shareOf(pairs: ReadonlySet<string>, within: ReadonlySet<string>): number {
  return pairs.size === 0 ? 0 : [...pairs].filter((pair) => within.has(pair)).length / pairs.size;
}
