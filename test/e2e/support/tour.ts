/** A walk through every state of the pane on a sample, looking at each: for pictures, axe, overflow. */
import { planPageOf } from "../../../src/locales/planPage";
import { workbookWithoutLedger } from "./books";
import { chooseFile, openSample, review, situation, writeCompile, type Bench } from "./workbench";

const SAMPLE = "区农委.xlsx";

/** Walks; the bench must be fresh, with its welcome still to be read. */
export async function tour(bench: Bench, look: (state: string) => Promise<void>): Promise<void> {
  const { page, pane, text, locale } = bench;
  const { shell, pane: words, remedies, meeting, office, charts } = locale;
  const button = (name: string) => pane.getByRole("button", { name, exact: true }).first();

  await look("01-welcome");
  await button(shell.welcome.done).click();
  await look("02-start");
  await button(shell.openSettings).click();
  await pane.getByRole("heading", { name: words.settings.heading }).waitFor();
  await look("03-settings");
  await button(words.settings.back).click();
  await pane.getByLabel(shell.review.asOf).fill("2018-02-30");
  await look("04-no-date");
  await pane.getByLabel(shell.review.asOf).fill("2018-07-31");
  await situation(bench, "meeting");
  await pane.getByRole("heading", { name: meeting.emptyTitle }).waitFor();
  await look("05-meeting-empty");
  await situation(bench, "office");
  await pane.getByRole("heading", { name: meeting.office.title }).waitFor();
  await look("06-office-start");
  const plan = planPageOf(locale.code);
  await button(words.settings.openPlan).click();
  await pane.getByRole("heading", { name: plan.inForce.heading }).waitFor();
  await button(plan.inferences.clause).click();
  await look("06-plan");
  await button(plan.tools.notice).click();
  await pane.getByLabel(plan.notice.text).fill("节水工作方案\n一、目标\n（一）载体。节水型单位12个，漏损率控制在9%以内。（牵头单位：区水利局）\n");
  await button(plan.notice.read).click();
  await pane.getByRole("article", { name: "漏损率" }).waitFor();
  await button(plan.notice.editNamed("漏损率")).click();
  await look("06-plan-notice");
  await button(plan.notice.cancelEdit).click();
  await situation(bench, "department");

  await chooseFile(bench, "值班表.xlsx", workbookWithoutLedger());
  await page.getByText(text.opened("值班表.xlsx")).waitFor();
  await button(shell.review.start).click();
  await pane.getByRole("alert").waitFor();
  await look("07-refusal");

  await openSample(bench, SAMPLE);
  await review(bench);
  await look("08-results");
  await button(remedies.action["adopt-target"]("")).click();
  await look("09-inline-preview");
  await pane.getByRole("button", { name: words.item.basis }).first().click();
  await look("10-basis");
  await button(remedies.review).click();
  await pane.getByRole("heading", { name: remedies.heading.all }).waitFor();
  await look("11-preview");
  // The one below the finding lies under the preview, out of reach.
  await pane.getByRole("button", { name: remedies.cancel, exact: true }).last().click();
  await button(remedies.write).click();
  await pane.getByText(words.report.correctOne("D8", true)).waitFor();
  await look("12-corrected");
  await pane.getByRole("combobox", { name: words.result.grouping }).selectOption("indicator");
  await pane.getByRole("textbox", { name: words.result.search }).fill("农业");
  await look("13-searched");
  await pane.getByRole("textbox", { name: words.result.search }).fill("没有的东西");
  await pane.getByText(words.result.noneInFilter).waitFor();
  await look("14-nothing-matches");
  await button(words.result.clearFilter).click();
  await pane.getByRole("combobox", { name: words.result.grouping }).selectOption("severity");

  await situation(bench, "office");
  await button(words.action.compile).click();
  await pane.getByRole("heading", { name: office.preview.heading }).waitFor();
  await look("15-compile-preview");
  // Its name goes on with the indicator's.
  await pane.locator("button[aria-expanded]", { hasText: office.decide.apply }).first().click();
  await look("16-deciding");
  await writeCompile(bench);
  await pane.getByRole("heading", { name: meeting.office.roster, exact: true }).waitFor();
  await look("17-compiled");
  await button(meeting.office.show).click();
  await pane.getByRole("table", { name: meeting.table }).waitFor();
  await look("18-meeting");
  await button(charts.views.departments).click();
  await pane.getByRole("heading", { name: charts.attainment.departments }).waitFor();
  await look("19-departments");
  await button(charts.views.trend).click();
  await pane.getByRole("img").waitFor();
  await look("20-trend");
}
