import { otherForms } from "../../../src/plan/notice/bodyForms";
import { registerOf } from "../../../src/plan/notice/register";

it("knows the short and the whole form of a body's name, within its district", () => {
  expect(otherForms("区发改委")).toContain("区发展和改革委员会");
  expect(otherForms("安乐县卫生健康局")).toEqual(["安乐县卫健局"]);
  expect(otherForms("县科学技术局")).toEqual(["县科技局"]);
});

it("says nothing of bodies that only took over, and of names that only end alike", () => {
  expect(otherForms("区农业农村局")).toEqual([]);
  expect(otherForms("区教育科技局")).toEqual([]);
});

it("takes each body once, and both names of one that has two", () => {
  const owners = [{ leads: ["区住建局", "区农业农村局(区乡村振兴局)"], supports: ["区住建局"] }];
  expect(registerOf(owners, null).map(({ name, aliases }) => [name, ...aliases])).toEqual([
    ["区住建局", "区住房和城乡建设局", "区住房城乡建设局"],
    ["区农业农村局(区乡村振兴局)", "区农业农村局", "区乡村振兴局"],
  ]);
});
