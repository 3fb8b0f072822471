/** zh-CN · cli: the command line. */
export const cli = {
  help: `用法：ledger <命令> [参数]

  review 文件或文件夹… [--json] [--out 文件夹]
      核验台账：逐行判定，列出问题。--out 另存加了标记、责任单位和核验意见的副本。
  fill 文件或文件夹… --out 文件夹 [--overwrite] [--json]
      填写空白的责任单位，另存副本。--overwrite 同时改写与方案不一致的。
  compile 文件或文件夹… --out 汇总.xlsx [--newest] [--json]
      合并各部门台账，生成汇总表。一个部门有新旧几份的，都计入并指出；--newest 只计入较新的一份。
  plan [--json] [--out 方案.json|方案.xlsx]
      列出方案的部门名录；--json、--out 给出整个方案（.xlsx 为可编辑的方案工作表），修改后用 --plan 使用（见 docs/plan-json.md）。
  template [--department 部门] --out 文件夹 [--json]
      为各部门（或者一个部门）生成空白台账，一个部门一个 .xlsx；已有的文件不覆盖。
  import-plan 通知.txt|通知.docx|- [--json] [--out 方案.json]
      把通知读成方案：指标、任务、阶段、责任单位，列出需要人工确认的地方（“-”读标准输入）。

  --as-of 年-月-日   数据截止日期，如 2018-07-31；不写则为今天
  --plan 文件        方案（JSON，或者含方案指标等工作表的 .xlsx）；不写则用内置的2018年方案
  --lang zh|en       语言
  --json             在标准输出给出 JSON，不含其他内容

文件可以是 .xlsx .xlsm .xls .et .ods .csv；文件夹按文件名顺序读取，不含子文件夹。原文件从不改动。`,
  usage: {
    "no-command": () => "请写明要做什么：review（核验）、fill（填写责任单位）、compile（汇总）、plan（方案）、template（空白台账）或 import-plan（读取通知）。",
    "unknown-command": (command: string) => `没有“${command}”这个命令，可用：review、fill、compile、plan、template、import-plan。`,
    "no-such-department": (department: string, departments: readonly string[]) => `方案没有给“${department}”下达指标或任务。可用：${departments.join("、")}。`,
    "plan-broken": (file: string, sentence: string) => `方案文件“${file}”不能用。${sentence}`,
    "unknown-option": (option: string) => `不认识选项“${option}”。`,
    "option-not-for-command": (option: string, command: string) => `“${command}”不能用选项“${option}”。`,
    "option-without-value": (option: string) => `选项“${option}”后面缺少内容。`,
    "option-with-value": (option: string) => `选项“${option}”后面不能跟内容。`,
    "not-a-date": (text: string) => `“${text}”不是日期，请写成 2018-07-31 的样式。`,
    "unknown-language": (text: string) => `没有“${text}”这种语言，可用：zh、en。`,
    "no-inputs": (command: string) => `请在“${command}”后写明台账文件或文件夹。`,
    "inputs-not-taken": (command: string) => `“${command}”后不写台账文件。`,
    "one-notice": (command: string) => `请在“${command}”后写明一个通知文件（.txt、.docx），或者用“-”读标准输入。`,
    "no-out": (command: string) => `“${command}”需要用 --out 写明结果存到哪里。`,
    "out-not-xlsx": (out: string) => `汇总表只能存为 .xlsx，“${out}”不是。`,
    "out-not-json": (out: string) => `方案只能存为 .json（plan 也可存为 .xlsx），“${out}”不是。`,
    "out-exists": (out: string) => `“${out}”已经存在，没有改动。请换一个文件名。`,
    "out-is-folder": (out: string) => `“${out}”是文件夹，请写明汇总表的文件名。`,
    "out-is-file": (out: string) => `“${out}”是文件，--out 需要文件夹。`,
    "onto-input": (file: string) => `结果会覆盖原文件“${file}”，没有写入。请用 --out 换一个位置。`,
    "plan-not-found": (file: string) => `找不到方案文件“${file}”。`,
    "plan-not-json": (file: string) => `方案文件“${file}”不是有效的 JSON。`,
    "plan-wrong": (file: string, where: string) => `方案文件“${file}”中“${where}”缺失或不符合格式。`,
  },
  selfCheck: (count: number) => `方案自检：${count}处需要人工确认。`,
  noPlanSheets: "工作簿里没有方案工作表（方案指标、方案任务、部门名录、判定设置）。",
  joined: (message: string, next: string) => `${message}${next}`,
  seeHelp: "运行 ledger --help 查看用法。",
  fileMissing: (file: string) => `找不到“${file}”，请检查路径。`,
  emptyFolder: (folder: string) => `文件夹“${folder}”中没有表格文件（.xlsx .xlsm .xls .et .ods .csv）。`,
  subfolder: (folder: string) => `子文件夹“${folder}”没有读取；如需读取，请单独写明。`,
  fileProblem: (file: string, sentence: string) => `${file}：${sentence}`,
  notRewritable: (file: string) => `${file}：只能读取，不能原样写回这种格式，没有生成副本；核验结果不受影响。需要副本时请先另存为 .xlsx。`,
  sheetProtected: (file: string, sheet: string) => `${file}：工作表“${sheet}”受保护，没有改动。请解除保护后再试。`,
  ownerDiffers: (place: string, found: string, expected: string) => `${place}：现为“${found}”，方案为“${expected}”`,
  cellRefusals: {
    "changed-since": "读取后内容有变化，没有改动",
    formula: "是公式，没有改动",
    "covered-by-merge": "是合并单元格的一部分，没有改动",
    protected: "工作表受保护，没有改动",
    "sheet-gone": "工作表已不在，没有改动",
    "owners-differ": "合并单元格内各行的责任单位不同，没有改动，需分别填写",
    "no-column": "没有责任单位列",
    "not-rewritable": "这种格式不能原样写回，没有改动",
  },
  newestHint: "只采用较新的一份，请加--newest；或者删去不用的文件。",
  nothingToCompile: "没有读到任何台账，没有生成汇总表。",
  /** What became of what people had typed into our sheets, and of their decisions. */
  compiled: {
    kept: (cells: number) => `保留了以前填写的内容${cells}处。`,
    left: (sheets: readonly string[]) => `以下工作表在填写栏以外有人改动，原样保留，另建新表：${sheets.join("、")}。`,
    decisions: (applied: number, lapsed: number) => `办公室核定：生效${applied}项，失效${lapsed}项。`,
    faulty: (indicators: readonly string[]) => `以下指标的核定没有采用，原因见“数据核对”表的核定情况：${indicators.join("、")}。`,
  },
  written: (file: string) => `已写入 ${file}`,
  reviewTitle: (plan: string, asOf: string) => `核验结果　${plan}　截至 ${asOf}`,
  compileTitle: (plan: string, asOf: string) => `汇总结果　${plan}　截至 ${asOf}`,
  fillLine: (file: string, filled: number, different: number, skipped: number) => `${file}：填写${filled}处，与方案不一致${different}处，未处理${skipped}处`,
  fileHeading: (file: string) => `【${file}】`,
  unknownDepartment: "未识别",
  total: "合计",
  conflict: "数值不一致",
  planSeparator: "、",
  certainty: { confirmed: "（已确认）", presumed: "（推定）", unconfirmed: "（待确认）" },
  heads: { fullName: "全称", aliases: "其他写法", laterNames: "机构改革后的名称", file: "文件", sheet: "工作表", department: "部门", verdict: "判定", indicator: "指标", value: "完成值", target: "目标值", source: "数据来源" },
  unexpected: (detail: string) => `程序出错，没有完成：${detail}`,
};
