/** zh-CN · 读取一批文件：没有读取的、重复的、新旧两份的。 */
import { quoted } from "./amounts";

/** “2018-07-31T08:00:00Z” → “7月31日16时”：本机时间，只为分出先后。 */
function moment(iso: string): string {
  const at = new Date(iso);
  return `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日${at.getHours()}时${String(at.getMinutes()).padStart(2, "0")}分`;
}

/** “2018-07-31” → “2018年7月31日”。 */
const day = (iso: string): string => iso.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日");
const wordOr = (text: string, otherwise: string): string => (text === "" ? otherwise : quoted(text));
const files = (names: readonly string[]): string => names.map(quoted).join("");
const whose = (departments: readonly string[]): string => (departments.length === 0 ? "同一张台账" : departments.join("、"));

export const reading = {
  leftOut: {
    "lock-file": "已打开的工作簿的临时文件",
    hidden: "隐藏的文件或者文件夹",
    "no-workbook-name": "不是表格文件",
    "empty-folder": "空文件夹",
    "folder-unreadable": "文件夹打不开",
  },
  /** 内容相同的几份。 */
  sameContent: (keep: string, others: readonly string[]) => `${files(others)}与${quoted(keep)}内容相同，只计一次。`,
  /** 看得出新旧的几份。 */
  newer: (departments: readonly string[], proposed: string, older: readonly string[], reason: string) => `${whose(departments)}报来不止一份台账，${quoted(proposed)}比${files(older)}新（${reason}）。`,
  /** 看不出新旧的几份。 */
  undecided: (departments: readonly string[], names: readonly string[]) => `${whose(departments)}报来不止一份台账：${files(names)}，看不出哪一份较新。`,
  newerBy: {
    "as-of": (newer: string, older: string) => `数据截至${day(newer)}，另一份截至${day(older)}`,
    period: (newer: string, older: string) => `填到${day(newer)}，另一份填到${day(older)}`,
    "filled-on": (newer: string, older: string) => `填报日期${day(newer)}，另一份${day(older)}`,
    "name-date": (newer: string, older: string) => `文件名中的日期${day(newer)}，另一份${day(older)}`,
    saved: (newer: string, older: string) => `保存于${moment(newer)}，另一份保存于${moment(older)}`,
    "name-words": (newer: string, older: string) => `文件名写明${wordOr(newer, "无版本字样")}，另一份${wordOr(older, "无版本字样")}`,
    modified: (newer: string, older: string) => `文件修改于${moment(newer)}，另一份修改于${moment(older)}`,
    "copy-number": (newer: string, older: string) => `文件名的副本序号为${newer}，另一份${older === "0" ? "没有" : `为${older}`}`,
  },
  /** 默认都计入。 */
  allCounted: "这几份都已计入，数值不一致的指标列为待确认。",
  onlyNewest: "只计入了较新的一份。",
  leftAside: "没有计入",
};
