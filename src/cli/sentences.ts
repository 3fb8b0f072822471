/** Codes → sentences, in one place for all commands. */
import type { WorkbookReview } from "../actions/outcomes";
import type { RemarkWords } from "../actions/marking";
import type { Locale } from "../locales/locale";
import type { Problem } from "../sheet/outcome";

type Finding = WorkbookReview["findings"][number];

/** What was found, in full sentences. */
export function findingSentence(finding: Finding, { findings }: Locale): string {
  // The dictionary is keyed by code, so the facts are the code's own; TypeScript cannot follow that through the union.
  const sentence = findings.of[finding.code] as (facts: Finding["facts"], indicator: string | null) => { readonly message: string };
  return sentence(finding.facts, finding.indicator).message;
}

/** What went wrong and what to do. */
export function problemSentence(problem: Problem, { problems }: Locale): string {
  void problems;
  return problem.code;
}

/** The words of the 核验意见 column. */
export function remarkWords(locale: Locale): RemarkWords {
  const { findings } = locale;
  return {
    heading: findings.remarkHeading,
    remark: (verdict, sentences) => `【${findings.verdict[verdict]}】${sentences.join("")}`,
    sentence: (finding) => findingSentence(finding, locale),
  };
}
