/** A course laid out in a plot of given size: where each figure, gap, date and label stands. Pure: nothing is added to what was read. */
import type { Course, TrendPoint } from "../../../actions/pictures";
import { dateScale, fitting, meet, scaleOf, textWidth, type Box, type Scale } from "./plotScale";

export interface PlotWords {
  amount(value: number): string;
  date(iso: string): string;
  /** The target in words; null without one. */
  readonly target: string | null;
}

export interface PlacedPoint {
  readonly point: TrendPoint;
  readonly x: number;
  /** Null: no figure, so it stands in the row below the plot. */
  readonly y: number | null;
  /** Its figure, where there is room for it. */
  readonly label: string | null;
  /** Heights of the target it was judged by, where that is not the one in force. */
  readonly ownTarget: readonly number[];
}

export interface TrendLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of the row of what has no figure; null when all have. */
  readonly lane: number | null;
  readonly axis: readonly { readonly y: number; readonly label: string }[];
  readonly dates: readonly { readonly x: number; readonly label: string | null }[];
  readonly points: readonly PlacedPoint[];
  /** Lines between neighbours, as path data. */
  readonly lines: readonly string[];
  /** Heights of the target in force: one, or the two of a range. */
  readonly target: readonly number[];
  readonly targetLabel: (Pick<Box, "x" | "y"> & { readonly text: string; readonly anchor: "start" | "end" }) | null;
}

const LANE = 26;
const MARK = 9;
const ON_THE_WAY = 16;

/** `size`: of the letters, in pixels. */
export function layOut(course: Course, dates: readonly string[], { width, size, words }: { readonly width: number; readonly size: number; readonly words: PlotWords }): TrendLayout {
  const { points, target, unit } = course;
  const scale = scaleFor(course);
  const labels = scale.ticks.map((tick) => words.amount(tick));
  const [top, plot] = [size * 2, width >= 700 ? 260 : 170];
  const bottom = top + plot;
  const left = Math.ceil(Math.max(...labels.map((label) => textWidth(label, size)))) + 8;
  const right = width - 4;
  const y = heightIn(scale, top, bottom, target?.comparator === "rank<=");
  const inset = Math.min((right - left) / 4, Math.max(...dates.map((iso) => textWidth(words.date(iso), size))) / 2 + 6);
  const x = dateScale(dates, left + inset, right - inset);
  const laneAt = points.some(({ value }) => value === null) ? bottom + LANE / 2 + 4 : null;
  const targets = target === null ? [] : heightsOf(target.value, target.valueTo, y);

  const placed = points.map((point) => ({ point, x: x(point.asOf), y: point.value === null ? null : y(point.value) }));
  const figures = placed.flatMap((one, index) => (one.y === null || one.point.value === null ? [] : [{ index, text: words.amount(one.point.value), box: boxAbove(words.amount(one.point.value), one.x, one.y, size) }]));
  const runs = course.runs.map((run) => run.map((point) => ({ x: x(point.asOf), y: y(point.value ?? 0) })));
  const marks = placed.map((one): Box => ({ x: one.x - MARK, y: (one.y ?? laneAt ?? bottom) - MARK, width: 2 * MARK, height: 2 * MARK }));
  const targetLabel = targetLabelOf(words.target, targets, { left, right, size, top, obstacles: [...marks, ...figures.map(({ box }) => box), ...runs.flatMap(alongLine)] });
  const shown = fitting(figures.map(({ box }) => box), targetLabel ? [targetLabel.box] : []);
  const labelled = new Map(figures.flatMap(({ index, text }, at) => (shown.has(at) ? [[index, text] as const] : [])));

  const dateBoxes = dates.map((iso): Box => ({ x: x(iso) - textWidth(words.date(iso), size) / 2 - 4, y: 0, width: textWidth(words.date(iso), size) + 8, height: size }));
  const dated = fitting(dateBoxes);
  return {
    height: bottom + (laneAt === null ? 0 : LANE) + size * 2,
    left,
    right,
    top,
    bottom,
    lane: laneAt,
    axis: scale.ticks.map((tick, index) => ({ y: y(tick), label: labels[index]! })),
    dates: dates.map((iso, index) => ({ x: x(iso), label: dated.has(index) ? words.date(iso) : null })),
    points: placed.map((one, index) => ({ ...one, label: labelled.get(index) ?? null, ownTarget: target !== null && sameTarget(one.point, course) ? [] : heightsOf(one.point.target, one.point.targetTo, y) })),
    lines: runs.filter((run) => run.length > 1).map((run) => run.map((at, index) => `${index === 0 ? "M" : "L"}${at.x} ${at.y}`).join("")),
    target: targets,
    targetLabel: targetLabel && { x: targetLabel.x, y: targetLabel.y, text: targetLabel.text, anchor: targetLabel.anchor },
  };

  function scaleFor(of: Course): Scale {
    const values = [...of.points.flatMap((point) => [point.value ?? [], point.target, point.targetTo ?? []].flat()), ...(of.target ? [of.target.value, of.target.valueTo ?? []].flat() : [])];
    return scaleOf(values, { whole: unit !== "%" && values.every(Number.isInteger), cap: unit === "%" ? 100 : null });
  }
}

/** The higher the better stands higher; of ranks the first. */
function heightIn({ low, high }: Scale, top: number, bottom: number, flipped: boolean): (value: number) => number {
  return (value) => {
    const share = (value - low) / (high - low);
    return flipped ? top + share * (bottom - top) : bottom - share * (bottom - top);
  };
}

const heightsOf = (value: number, to: number | null, y: (value: number) => number): readonly number[] => [value, ...(to === null ? [] : [to])].map(y);

const sameTarget = (point: TrendPoint, { target }: Course): boolean => point.comparator === target?.comparator && point.target === target.value && point.targetTo === target.valueTo;

const boxAbove = (text: string, x: number, y: number, size: number): Box => ({ x: x - textWidth(text, size) / 2, y: y - MARK - size, width: textWidth(text, size), height: size });

/** A line as small boxes on its way, for what must not lie on it. */
const alongLine = (run: readonly { readonly x: number; readonly y: number }[]): readonly Box[] =>
  run.slice(1).flatMap((to, index) => Array.from({ length: ON_THE_WAY }, (_, step): Box => ({ x: run[index]!.x + ((to.x - run[index]!.x) * step) / ON_THE_WAY, y: run[index]!.y + ((to.y - run[index]!.y) * step) / ON_THE_WAY, width: 1, height: 1 })));

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
  readonly obstacles: readonly Box[];
}

/** At one end of the line, above or below, where it covers the least; of a range, at its first line. */
function targetLabelOf(text: string | null, targets: readonly number[], { left, right, size, top, obstacles }: Room) {
  const at = targets[0];
  if (text === null || at === undefined) return null;
  const width = textWidth(text, size);
  const places = [false, true].flatMap((below) =>
    (["end", "start"] as const).map((anchor) => {
      const y = below ? at + size + 3 : at - 5;
      return { text, anchor, x: anchor === "end" ? right : left + 6, y, box: { x: anchor === "end" ? right - width : left + 6, y: y - size, width, height: size + 2 } };
    }),
  );
  const covered = ({ box }: (typeof places)[number]): number => obstacles.filter((obstacle) => meet(obstacle, box)).length + (box.y < top - size ? 1 : 0);
  return [...places].sort((a, b) => covered(a) - covered(b))[0]!;
}
