/**
 * Duties (定性任务): sentences of the tasks that hold no target. One a sentence part (between 。 and ;), in the notice's words; people judge them.
 */
import type { Duty, DutyKind } from "../plan";
import { sentencesOf } from "./clauses";
import type { FoundTarget } from "./found";
import { ordinalLength } from "./numbering";
import type { Text } from "./text";
import { cut } from "./text";

export interface FoundDuty {
  readonly title: string;
  readonly kind: DutyKind;
  readonly clause: string;
}

const ACTS = /加强|推进|建立|完善|健全|实施|落实|开展|鼓励|支持|引导|推动|推广|强化|深化|严格|制定|组织|加快|加大|提升|提高|突出|积极|督促|规范|打造|培育|构建|促进|扩大|优化|创新|整合|保障|防范|打击|查处|宣传|弘扬|成立|纳入|牵头|启动|制作|编制|出台|配备|设立|探索|发挥|坚持|确保|做好|做强|抓好|动员|倡导|营造|实现|形成|保持|改善|遏制|广泛|全面|大力|进一步|认真|明确|注册|参与|拓展|引进|引入|导入|申报|争创|推行|运用|扶持|改造|整治|清理|建设|建成|新建/;
const KINDS: readonly (readonly [RegExp, DutyKind])[] = [
  [/领导小组|组织领导|办公室设在|纳入.{0,20}考核|经费保障|必要的?经费|列入.{0,10}预算|牵头做好|各司其职|通报制度|工作专班/, "organisation"],
  [/全覆盖|零增长|清零|应.{1,3}尽.{1,3}|翻番|翻一番|百分之百|全部/, "near-quantified"],
  [/制作|编制|出台|印发|发布|启动|成立|建成一|设立|首届|上线运行|建立.{0,8}(?:平台|名录|清单|台账)|制定.{0,12}(?:方案|规划|办法|细则|意见)/, "deliverable"],
  [/保持.{0,6}(?:稳定|良好)|(?:明显|显著|有效|持续)(?:改善|提升|提高|增强|遏制)|得到有效|基本实现|基本建立|形成一批|更加完善|实现.{0,8}(?:规范化|标准化|转变)/, "goal"],
];

/** The duties of a stretch; sentences that hold one of its targets are left out, but for clauses before and behind it that act by themselves. */
export function dutiesIn(content: Text, titleEnd: number, targets: readonly FoundTarget[]): FoundDuty[] {
  const found: FoundDuty[] = [];
  let next = 0;
  for (const { from, to } of sentencesOf(content.text)) {
    if (to <= titleEnd) continue;
    const start = Math.max(from, titleEnd);
    while (next < targets.length && targets[next]!.from < start) next += 1;
    const first = next;
    while (next < targets.length && targets[next]!.from < to) next += 1;
    for (const part of without(content, start, to, targets.slice(first, next))) {
      const at = ordinalLength(part.text);
      const own = cut(part, at);
      if (own.text.length < 6 || own.text.length > 400 || !ACTS.test(own.text)) continue;
      found.push({ title: titleOf(own), kind: KINDS.find(([pattern]) => pattern.test(own.text))?.[1] ?? "duty", clause: own.raw });
    }
  }
  return found;
}

/** What is left of a sentence when its targets' clauses are taken out. */
function without(content: Text, from: number, to: number, targets: readonly FoundTarget[]): Text[] {
  const left: Text[] = [];
  let at = from;
  for (const target of targets) {
    if (target.from > at) left.push(cut(content, at, target.from));
    at = Math.max(at, target.to);
  }
  if (to > at) left.push(cut(content, at, to));
  return left.map((part) => {
    const lead = /^[\s,;:、]+/.exec(part.text)?.[0].length ?? 0;
    const tail = /[\s,;:、]+$/.exec(part.text.slice(-20))?.[0].length ?? 0;
    return cut(part, lead, Math.max(lead, part.text.length - tail));
  });
}

const LONGEST_TITLE = 36;

/** The first clause, as far as it says something by itself. */
function titleOf({ raw, text }: Text): string {
  let end = 0;
  for (let at = 0; at <= text.length && at <= LONGEST_TITLE; at += 1) {
    if (at === text.length || text[at] === "," || text[at] === ":") {
      end = at;
      if (at >= 8) break;
    }
  }
  return end >= 4 ? raw.slice(0, end) : raw.slice(0, LONGEST_TITLE);
}

/** Numbered D01, D02 … as a plan does. */
export function numbered(duties: readonly Omit<Duty, "id">[]): Duty[] {
  return duties.map((duty, index) => ({ id: `D${String(index + 1).padStart(2, "0")}`, ...duty }));
}
