/** What a person reads on the terminal without `--json`. */
import type { CompileReport } from "../actions/outcomes";
import type { Locale } from "../locales/locale";
import { alignedTable, printable } from "./alignedTable";
import type { Advice, Context, ReviewedFile } from "./jsonShape";
import { totalsOf } from "./jsonShape";

type Verdict = keyof CompileReport["summary"]["totals"] & keyof Locale["summary"]["verdicts"];
const ORDER: readonly Verdict[] = ["met", "shortfall", "unclear", "missing", "manual", "notApplicable"];

/** Verdict counts a ledger, then what was found, each with its cell. */
export function reviewReport(reviewed: readonly ReviewedFile[], context: Context, locale: Locale): string[] {
  const { cli, findings, summary } = locale;
  const head = [cli.heads.file, cli.heads.sheet, cli.heads.department, ...ORDER.map((verdict) => summary.verdicts[verdict])];
  const body = reviewed.flatMap(({ file, review }) =>
    review.ledgers.map((ledger) => [file, ledger.ledger.sheet, ledger.department ?? cli.unknownDepartment, ...ORDER.map((verdict) => count(ledger.rows.filter((row) => row.verdict === verdict).length))]),
  );
  if (body.length === 0) return [];
  const totals = totalsOf(reviewed);
  const lines = [cli.reviewTitle(context.plan.title, context.asOf), "", ...alignedTable([head, ...body, [cli.total, "", "", ...ORDER.map((verdict) => count(totals[verdict]))]], [3, 4, 5, 6, 7, 8])];
  const said = new Set<string>();
  for (const { file, review } of reviewed) {
    const entries = entriesOf(review, context);
    if (entries.length === 0) continue;
    lines.push("", cli.fileHeading(file));
    const table = alignedTable(entries.map(({ severity, place, message }) => [findings.severity[severity], place, message]));
    entries.forEach(({ next }, index) => {
      lines.push(table[index]!);
      // The same advice is given once a report.
      if (next !== "" && !said.has(next)) lines.push(`  → ${next}`);
      said.add(next);
    });
  }
  return lines;
}

interface Entry extends Advice {
  readonly severity: "error" | "warning" | "info";
  readonly place: string;
}

/** Doubts about the department and the columns first, then what was found; mere notes are for the pane and the JSON. */
function entriesOf(review: ReviewedFile["review"], context: Context): Entry[] {
  const entries = review.ledgers.flatMap(({ ledger: { sheet }, departmentNotes, columnNotes, findings }): Entry[] => {
    const place = (cell: string | null): string => (cell === null ? sheet : `${sheet}!${cell}`);
    return [
      ...departmentNotes.map((note) => ({ severity: note.severity, place: place(note.cell), ...context.department(note) })),
      ...columnNotes.map((note) => ({ severity: note.severity, place: place(null), ...context.columns(note) })),
      ...findings.map((finding) => ({ severity: finding.severity, place: place(finding.cell), ...context.finding(finding) })),
    ];
  });
  return entries.filter(({ severity }) => severity !== "info");
}

/** The state of each indicator and the roster. */
export function compileReport(report: CompileReport, out: string, locale: Locale): string[] {
  const { cli, findings, summary: words } = locale;
  const { summary } = report;
  const rows = summary.indicators.map((one) => [
    words.verdicts[one.verdict],
    one.indicator,
    one.value === null ? "—" : findings.amount(one.value, one.target.unit),
    findings.target(one.target),
    one.conflict ? cli.conflict : one.source === null ? "" : `${one.source.file ?? ""} ${one.source.sheet}!${one.source.cell ?? ""}`,
  ]);
  const counts = ORDER.filter((verdict) => summary.totals[verdict] > 0).map((verdict) => ({ verdict: words.verdicts[verdict], count: summary.totals[verdict] }));
  const { expected, notReported } = summary.roster;
  return [
    cli.compileTitle(summary.planTitle, summary.asOf),
    "",
    ...alignedTable([[cli.heads.verdict, cli.heads.indicator, cli.heads.value, cli.heads.target, cli.heads.source], ...rows], [2]),
    "",
    words.totals(summary.totals.indicators, counts),
    words.rosterLine(expected.length, expected.length - notReported.length, notReported),
    ...keptLines(report, locale),
    cli.written(printable(out)),
  ];
}

/** What became of what people had typed into our sheets. Nothing is said where there was nothing. */
function keptLines({ preview: { kept, left, decisions, faults } }: CompileReport, { cli: { compiled } }: Locale): string[] {
  const cells = kept.notes + kept.rectification + kept.decisions;
  return [
    ...(cells > 0 ? [compiled.kept(cells)] : []),
    ...(left.length > 0 ? [compiled.left(left.map(printable))] : []),
    ...(decisions.applied + decisions.lapsed > 0 ? [compiled.decisions(decisions.applied, decisions.lapsed)] : []),
    ...(faults.length > 0 ? [compiled.faulty(faults.map(({ indicator }) => printable(indicator)))] : []),
  ];
}

function count(number: number): string {
  return number === 0 ? "·" : String(number);
}
