import { guichi2018 } from "../../src/plan/guichi2018";
import { tidied } from "../../src/plan/tidy";
import { recogniseDepartment } from "../../src/plan/departments";

describe("a plan from outside", () => {
  const outside = {
    ...guichi2018,
    district: undefined,
    catchAlls: undefined,
    tasks: guichi2018.tasks.map((task) => ({ ...task, supports: task.supportsCatchAll ? [task.supportsCatchAll] : task.supports })),
    departments: [...guichi2018.departments, { name: "区政府有关单位", fullName: "(兜底表述,不是单位)", aliases: [], laterNames: [] }],
  };

  test("a phrase that names nobody is no department", () => {
    const plan = tidied(outside);
    expect(plan.departments).toEqual(guichi2018.departments);
    expect(plan.tasks).toEqual(guichi2018.tasks);
    expect(plan.catchAlls).toEqual(["区政府有关单位"]);
  });

  test("the district is known from the title", () => {
    expect(tidied(outside).district).toBe("池州市贵池区");
    expect(recogniseDepartment("贵池区农委", tidied(outside))).toMatchObject({ kind: "known", name: "区农委" });
    expect(tidied({ ...outside, title: "质量提升行动方案" }).district).toBeUndefined();
  });

  test("a plan already tidy stays as it is", () => {
    expect(tidied(guichi2018).tasks).toEqual(guichi2018.tasks);
    expect(tidied(guichi2018).indicators).toEqual(guichi2018.indicators);
  });
});
