/** The page of the plan bound to the program. */
import type { PlanActions, PlanWish } from "./planPort";
import type * as planProgram from "./planProgram";
import type * as program from "./program";

type Program = typeof program;
type PlanProgram = typeof planProgram;

/** Characters. A long notice has some ten thousand; reading this many takes about a second, during which the pane stands still. */
const LONGEST_NOTICE = 300_000;

/** `get` waits for the program; `act` also for the actions before. */
export function bindPlan(get: () => Promise<Program>, act: <T>(work: (program: Program) => Promise<T>) => Promise<T>): PlanActions {
  const withPlan = <T>(work: (program: Program, plan: PlanProgram) => Promise<T>): Promise<T> => act(async (program) => work(program, await program.planProgram()));
  return {
    readPlan: (locale) => withPlan((program, plan) => plan.readPlanInForce(program.builtInPlan, program.localeOf(locale))),
    preparePlan: (wish, locale) => withPlan((program, plan) => prepare(wish, program, plan, locale)),
    prepareNotice: ({ read, decisions, head, date }, locale) =>
      withPlan(async (program, plan) => {
        const { planOfNotice } = await program.noticeProgram();
        return plan.prepareNoticePlan(planOfNotice(read, decisions, head, date), program.builtInPlan, program.localeOf(locale));
      }),
    writePlan: (prepared) => withPlan((_, plan) => plan.writePlan(prepared)),
    // Nothing of the workbook is touched: Excel and the ribbon are free meanwhile.
    readNotice: async (source, known, locale) => {
      const here = await get();
      const { importNotice } = await here.noticeProgram();
      return importNotice({ source, known: known?.plan ?? here.builtInPlan, longest: LONGEST_NOTICE, locale: here.localeOf(locale) });
    },
    editIndicator: async (read, typed, locale) => {
      const here = await get();
      return (await here.noticeProgram()).editIndicator(read, typed, here.localeOf(locale));
    },
    prepareLedgers: (departments, locale) => withPlan((program, plan) => plan.prepareBlankLedgers({ plan: program.builtInPlan, departments, locale: program.localeOf(locale) })),
    writeLedgers: (prepared) => withPlan((_, plan) => plan.writeBlankLedgers(prepared)),
  };
}

function prepare(wish: PlanWish, { builtInPlan, localeOf }: Program, plan: PlanProgram, code: string): ReturnType<PlanProgram["prepareWritePlan"]> {
  const locale = localeOf(code);
  switch (wish.kind) {
    case "built-in":
      return plan.prepareRestorePlan(builtInPlan, locale);
    case "confirm":
      return plan.prepareConfirm(builtInPlan, wish.keys, wish.date, locale);
  }
}
