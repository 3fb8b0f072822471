/** Every case of the corpus: all rows, verdicts and findings, and nothing beside them. */
import { gistOf } from "./gist";
import { CASES } from "./cases";
import { indicatorName, reviewFile } from "./reviewFile";

describe.each(CASES.map((one) => [one.id, one] as const))("%s", (_, { title, file, bytes, asOf, ledgers, passedOver, problem }) => {
  test(title, () => {
    const review = reviewFile(file, bytes(), asOf);
    if (!review.ok) {
      const sheets = review.problem.code === "no-ledger" ? review.problem.sheets : [];
      expect({ problem: review.problem.code, sheets: Object.fromEntries(sheets.map(({ sheet, reason }) => [sheet, reason])) }).toEqual({ problem, sheets: passedOver });
      return;
    }
    expect(review.value.ledgers.map((ledger) => gistOf(ledger, indicatorName))).toEqual(ledgers);
    expect(Object.fromEntries(review.value.passedOver.map(({ sheet, reason }) => [sheet, reason]))).toEqual(passedOver);
    expect(problem).toBeNull();
  });
});
