/** zh-CN · 能直接改的：按钮、预览、每类改动的名称。 */
import type { RemedyKind } from "../../checks/remedies/remedy";

export const remedies = {
  /** 结果下面的按钮；`after` 是改后的内容。 */
  action: {
    "fill-owner": () => "填写",
    "rewrite-owner": () => "按方案改写",
    "adopt-name": () => "采用方案名称",
    "not-applicable": () => "标为不适用",
    "confirm-percent": (after: string) => `确认为 ${after}`,
    "adopt-target": () => "采用方案目标",
  } as Readonly<Record<RemedyKind, (after: string) => string>>,

  /** 预览里每类改动的标题和说明。 */
  group: {
    "fill-owner": { title: "填写空白的责任单位", hint: "按方案填写，只填空白单元格。" },
    "rewrite-owner": { title: "按方案改写责任单位", hint: "会替换已填的单位，请逐条确认。" },
    "adopt-name": { title: "采用方案中的指标名称", hint: "只在确为同一指标时采用。" },
    "not-applicable": { title: "标为不适用", hint: "只用于不由本单位牵头的指标。" },
    "confirm-percent": { title: "确认百分数", hint: "0.97 可能是 97%，也可能是 0.97%，由您确认。" },
    "adopt-target": { title: "采用方案的目标值", hint: "目标经正式调整的，请不要勾选，并附上文件。" },
  } as Readonly<Record<RemedyKind, { readonly title: string; readonly hint: string }>>,

  /** 结果上方的提示。 */
  offer: (cells: string): string => `${cells} 处可以在这里改`,
  review: "查看并改正",

  heading: { all: "改正预览", owners: "填写责任单位：预览" },
  intro: "只写入勾选的单元格，写入后自动重新核验，可以撤销。",
  nothing: { all: "没有可以在这里直接改的内容。", owners: "没有可以填写的责任单位。" },
  nothingNext: "请按每条结果的说明在台账中修改，再重新核验。",
  before: "现为",
  after: "改为",
  blank: "（空白）",
  more: (cells: string): string => `再显示一些（还有 ${cells} 个）`,
  all: "全选",
  choose: (cell: string): string => `${cell} 改为`,
  leave: "不改动",
  tick: (cell: string, after: string): string => `${cell} 改为“${after}”`,
  skipped: (count: number): string => `不能填写（${count}）`,
  write: "写入",
  apply: (cells: string): string => `写入 ${cells} 个单元格`,
  cancel: "不写入",
  place: (sheet: string, cell: string): string => `${sheet} · ${cell}`,
  which: "改为哪一个",
};
