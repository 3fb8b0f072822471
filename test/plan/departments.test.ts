import { recogniseDepartment, splitDepartments } from "../../src/plan/departments";
import { guichi2018 } from "../../src/plan/guichi2018";

const recognise = (text: string) => recogniseDepartment(text, guichi2018);

describe("recognising a department", () => {
  test.each([
    ["区农委", "区农委", "name"],
    ["农委", "区农委", "alias"],
    ["贵池区农委", "区农委", "alias"],
    ["池州市贵池区农委", "区农委", "alias"],
    ["贵池区农业委员会", "区农委", "full-name"],
    ["池州市贵池区农业委员会", "区农委", "full-name"],
    ["区农业农村局", "区农委", "later-name"],
    ["贵池区农业农村局", "区农委", "later-name"],
    ["池州市贵池区市场监督管理局", "区市场监管局", "full-name"],
    ["市场监管局", "区市场监管局", "alias"],
    ["区市场监管局（盖章）", "区市场监管局", "name"],
    ["区市场监管局(章)", "区市场监管局", "name"],
    ["　区 市场监管局\u00a0", "区市场监管局", "name"],
    ["区发改委。", "区发改委", "name"],
    ["（区发改委）", "区发改委", "name"],
    ["区住房和城乡建设委员会", "区住建委", "full-name"],
    ["区文旅局", "区旅发委", "later-name"],
    ["区委宣传部", "区委宣传部", "name"],
    ["宣传部", "区委宣传部", "alias"],
    ["中共池州市贵池区委宣传部", "区委宣传部", "full-name"],
    ["贵池工业园区管委会", "贵池工业园区", "alias"],
    ["前江工业园区管理委员会", "前江工业园区", "full-name"],
    ["杏花村文化旅游区管委会", "杏花村文化旅游区", "alias"],
    ["区住建委（推定）", "区住建委", "name"],
  ])("%s is %s (%s)", (written, name, as) => {
    expect(recognise(written)).toMatchObject({ kind: "known", name, as });
  });

  test.each(["市农委", "池州市农委", "石台县农委", "区教育局", "市场监督管理总局", "区", ""])("%s is none of the plan's", (written) => {
    expect(recognise(written).kind).toBe("unknown");
  });

  test("a body that may have come from two departments is ambiguous", () => {
    expect(recognise("区科技和经济信息化局")).toMatchObject({ kind: "ambiguous", candidates: ["区经信委", "区科技局"] });
  });

  test("every written form of the register leads back to its department", () => {
    for (const department of guichi2018.departments) {
      for (const form of [department.name, department.fullName, ...department.aliases]) expect(recognise(form)).toMatchObject({ kind: "known", name: department.name });
    }
  });
});

describe("taking an owner cell apart", () => {
  const split = (text: string) => splitDepartments(text, guichi2018);

  test.each<[string, string[]]>([
    ["区发改委、区农委，区经信委", ["区发改委", "区农委", "区经信委"]],
    ["区发改委,区农委;区经信委；区商务局", ["区发改委", "区农委", "区经信委", "区商务局"]],
    ["区发改委\n区农委", ["区发改委", "区农委"]],
    ["区发改委 区农委", ["区发改委", "区农委"]],
    ["区发改委/区农委", ["区发改委", "区农委"]],
    ["区发改委和区农委", ["区发改委", "区农委"]],
    ["贵池区住房和城乡建设委员会", ["贵池区住房和城乡建设委员会"]],
    ["贵池区住房和城乡建设委员会、贵池区发展和改革委员会", ["贵池区住房和城乡建设委员会", "贵池区发展和改革委员会"]],
    ["牵头单位：区发改委；配合单位：区农委", ["区发改委", "区农委"]],
    ["区住建委（推定）", ["区住建委"]],
    ["区农委、区农委", ["区农委"]],
    ["", []],
  ])("%j", (text, names) => {
    expect(split(text)).toEqual({ names, open: false, catchAll: null });
  });

  test("等 leaves the list open", () => {
    expect(split("区发改委、区农委等")).toEqual({ names: ["区发改委", "区农委"], open: true, catchAll: null });
    expect(split("区发改委、前江工业园区等单位")).toEqual({ names: ["区发改委", "前江工业园区"], open: true, catchAll: null });
  });

  test("区政府有关单位 names nobody", () => {
    expect(split("区政府有关单位")).toEqual({ names: [], open: false, catchAll: "区政府有关单位" });
    expect(split("区农委、各有关部门")).toEqual({ names: ["区农委"], open: false, catchAll: "各有关部门" });
  });
});
