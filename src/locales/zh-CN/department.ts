/** zh-CN · 填报单位：认不出、不止一个、互相矛盾时怎么说。 */
import type { NamedElsewhere } from "../../checks/department";
import type { DepartmentSource } from "../../ledger/ledger";
import type { DepartmentSentences } from "../shapes";
import { listed, quoted } from "./amounts";

const source: Readonly<Record<DepartmentSource, string>> = { "heading-line": "填报单位行", "sheet-name": "工作表名称", "file-name": "文件名", title: "标题" };

/** “工作表名称写的是区商务局，文件名写的是区农委”。 */
const others = (elsewhere: readonly NamedElsewhere[]): string => elsewhere.map((one) => `${source[one.source]}写的是${listed(one.departments)}`).join("，");

const UNCHECKED = "不能核对应报未报的指标。";

const of: DepartmentSentences = {
  "department-unknown": ({ written, elsewhere }) => ({
    message:
      written === null
        ? `填报单位行、工作表名称、文件名和标题中都没有找到填报单位，${UNCHECKED}`
        : `填报单位写为${quoted(written)}，不是方案中的部门${elsewhere.length > 0 ? `，而${others(elsewhere)}` : ""}，${UNCHECKED}`,
    next: "请在表头上方写明“填报单位：××”（用方案中的名称），再重新核验。",
  }),
  "department-ambiguous": ({ written, candidates, elsewhere }) => ({
    message: `${quoted(written)}可能指${listed(candidates)}，不能确定是哪个单位${elsewhere.length > 0 ? `，而${others(elsewhere)}` : ""}，${UNCHECKED}`,
    next: "请在表头上方写明一个填报单位（用方案中的名称），再重新核验。",
  }),
  "department-contradicted": ({ department, source: taken, elsewhere }) => ({
    message: `${source[taken]}写的是${department}，${others(elsewhere)}，互相矛盾；按${source[taken]}，以${department}核验。`,
    next: "请核对填报单位，把写错的一处改正。",
  }),
  "department-from-title": ({ department, written }) => ({
    message: `没有填报单位行，按标题中的${quoted(written)}，以${department}核验。`,
    next: "请在表头上方写明“填报单位：××”。",
  }),
  "department-chosen": ({ department, written }) => ({
    message: written === null ? `台账没有写明填报单位，按所选的${department}核验。` : `台账的填报单位写为${quoted(written)}，按所选的${department}核验。`,
    next: "请在台账中补写填报单位，以免下次再选。",
  }),
};

export const department = {
  of,
  /** 选择填报单位的下拉框。 */
  choose: (sheet: string): string => `工作表“${sheet}”的填报单位`,
  doubtful: (count: number): string => `${count} 张工作表的填报单位需要确认`,
  chooseFirst: "或者在这里选择",
  likely: "台账中提到的",
  all: "方案中的全部部门",
};
