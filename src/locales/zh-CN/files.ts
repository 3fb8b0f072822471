/** zh-CN · 文件：读不了的文件，每句说明是哪个文件、哪里有什么问题，下一步怎么办。 */
import type { LooksLike, TooMuch } from "../../sheet/outcome";
import type { FileProblemCode, ProblemSentences } from "../shapes";

const looksLike: Readonly<Record<LooksLike, string>> = {
  "web-page": "网页",
  "login-page": "登录页面",
  "web-table": "网页表格",
  pdf: "PDF文件",
  ofd: "OFD文件",
  image: "图片",
  text: "纯文本",
  archive: "压缩包",
  word: "Word文档",
  presentation: "演示文稿",
  empty: "空文件",
  unknown: "未知格式的文件",
};

const SEND_AGAIN = "请让填报单位重新发送Excel格式（.xlsx、.xls）、.et、.ods或者.csv文件。";
const nextStep: Partial<Record<LooksLike, string>> = {
  "login-page": "下载时没有登录，存下来的是登录页面；请登录后重新下载，或者让填报单位直接发送文件。",
  "web-table": "请在Excel中打开，另存为.xlsx格式，再重试。",
  archive: "请解压后选择其中的工作簿。",
  empty: "文件可能没有传完，请让填报单位重新发送。",
};

const tooMuch: Readonly<Record<TooMuch, (limit: string) => string>> = {
  bytes: (limit) => `文件超过${limit}`,
  part: (limit) => `其中一部分解压后超过${limit}`,
  unpacked: (limit) => `解压后合计超过${limit}`,
  parts: (limit) => `内部文件超过${limit}个`,
  sheets: (limit) => `工作表超过${limit}张`,
  rows: (limit) => `行数超过${limit}行`,
  cells: (limit) => `有内容的单元格超过${limit}个`,
  texts: (limit) => `文本超过${limit}条`,
  elements: (limit) => `格式、合并区域等超过${limit}处`,
};

const details = (detail: string): string => (detail === "" ? "" : `（技术信息：${detail}）`);

const problems: Pick<ProblemSentences, FileProblemCode> = {
  "file-not-found": ({ file }) => ({ message: `没有找到文件“${file}”。`, next: "请检查文件名和所在文件夹，再重试。" }),
  "file-not-readable": ({ file, detail }) => ({ message: `“${file}”打不开，没有读取。${details(detail)}`, next: "请检查文件是否正被其他程序占用、是否已被移动，再重试。" }),
  "not-a-workbook": ({ file, looksLike: kind }) => ({ message: `“${file}”不是工作簿，而是${looksLike[kind]}。`, next: nextStep[kind] ?? SEND_AGAIN }),
  "workbook-encrypted": ({ file }) => ({ message: `“${file}”设有打开密码或者已被加密，无法读取。`, next: "请在Excel中取消密码后另存，再重试。" }),
  "workbook-damaged": ({ file, detail }) => ({ message: `“${file}”已损坏，无法读取。${details(detail)}`, next: "请在Excel中打开并修复后另存，或者让填报单位重新发送。" }),
  "workbook-too-large": ({ file, what, limit }) => ({ message: `“${file}”过大：${tooMuch[what](limit)}，为安全起见没有读取。`, next: "请删除多余的工作表、空行和格式后另存，再重试。" }),
  "far-cell": ({ file, sheet, cell }) => ({ message: `“${file}”的工作表“${sheet}”在很远的单元格${cell}有内容，这张工作表没有读取。`, next: `请删除单元格${cell}的内容（多为误输入）后保存，再重试。` }),
  "sheet-name-refused": ({ file, sheet }) => ({ message: `“${file}”中有名为“${sheet}”的工作表，这个名称不安全，没有读取。`, next: "请将该工作表改名后保存，再重试。" }),
  "reading-timed-out": ({ file, seconds }) => ({ message: `“${file}”读了${seconds}秒还没有读完，已停止读取。`, next: "请在Excel中打开后另存为.xlsx格式，删除多余的工作表，再重试。" }),
  "reading-failed": ({ file, detail }) => ({ message: `读取“${file}”时出错，没有读完。${details(detail)}`, next: "请在Excel中打开后另存为.xlsx格式，再重试；仍然出错的，请将本提示转给技术支持人员。" }),
  "reader-not-loaded": () => ({ message: "读取文件的组件没有加载成功，没有读取任何文件。", next: "请检查网络后重新打开窗格，再重试。" }),
};

export const files = { problems };
