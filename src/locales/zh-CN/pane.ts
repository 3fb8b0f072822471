/** zh-CN · the task pane: names, buttons, states. Sentences for findings and problems are in their own parts. */
import type { Verdict } from "../../checks/finding";

type Task = "review" | "mark" | "fill" | "clear" | "compile" | "undo";

export const pane = {
  product: "指标台账",
  pageTitle: "指标台账 · 任务窗格",

  verdictHint: {
    met: "已达到方案目标",
    shortfall: "未达到方案目标",
    unclear: "填了内容，但不能由程序判定，请人工确认",
    missing: "应填而未填",
    manual: "定性任务，由人工判定",
    notApplicable: "填写为不适用",
  } as Record<Verdict, string>,

  menu: {
    open: "设置",
    language: "语言",
    chinese: "中文",
    english: "English",
  },

  controls: {
    region: "核验设置与操作",
    asOf: "核验日期（汇总截止）",
    asOfMissing: "请填写日期，例如 2018-07-31。",
    remarks: "写入“核验意见”列",
    remarksHint: "在台账右侧写明每行的核验意见，没有安装本加载项的单位也能看到。",
  },

  action: {
    review: "核验",
    reviewAgain: "重新核验",
    fill: "填写责任单位",
    compile: "汇总",
    clear: "清除标记",
    undo: "撤销上次操作",
    nothingToUndo: "本窗格还没有写入过内容，没有可撤销的操作。",
    cancel: "取消",
    stopWaiting: "不再等待",
    retry: "重试",
    close: "关闭",
  },

  busy: {
    review: "正在读取工作簿并逐项核验……",
    mark: "正在台账中写入标记……",
    fill: "正在填写责任单位……",
    clear: "正在清除标记……",
    compile: "正在汇总各表并写入汇总表……",
    undo: "正在撤销上次操作……",
    slow: "用时比平常长。如果正在编辑单元格，请先按回车或 Esc 结束编辑。",
    writing: "正在写入工作簿，请稍候。",
  } as Record<Task | "slow" | "writing", string>,

  empty: {
    title: "打开台账，按“核验”",
    body: "逐项对照方案目标，指出未达标、未填报和填写有误的单元格，并在台账中标记。",
    steps: ["确认核验日期", "按“核验”", "点击一条结果，跳到对应的单元格"],
    local: "所有数据只在本机处理，不会上传。",
  },

  result: {
    region: "核验结果",
    heading: "核验结果",
    counts: "按判定筛选",
    showAll: "显示全部",
    total: (count: number): string => `共 ${count} 项`,
    toggle: (name: string, count: number): string => `${name} ${count} 项`,
    asOf: (date: string): string => `截至 ${date}`,
    ledger: (sheet: string): string => `工作表“${sheet}”`,
    departmentUnknown: "未识别填报单位",
    departmentAmbiguous: (written: string): string => `填报单位“${written}”可能指几个单位，请写明`,
    ledgers: (count: number): string => `已识别 ${count} 张台账`,
    findings: (count: number): string => `${count} 条核验结果`,
    noFindings: "没有发现需要处理的问题。",
    noneInFilter: "所选判定下没有条目。",
    list: "核验结果列表。上下方向键移动，回车跳到单元格，右方向键展开条款。",
    announce: (findings: number, shortfall: number, missing: number): string =>
      `核验完成：${findings} 条结果，未达标 ${shortfall} 项，未填报 ${missing} 项。`,
    passedOver: (count: number): string => `未作为台账读取的工作表（${count}）`,
    passedOverReason: {
      "empty-sheet": "空表",
      "no-header": "没有找到含“指标”的表头",
      "no-value-column": "有指标列，但没有完成值列",
      "no-rows": "表头下没有内容",
      ours: "本加载项生成的表",
      "hidden-sheet": "隐藏的工作表",
    } as Record<string, string>,
  },

  item: {
    unreported: "未见填报的指标",
    rows: "无问题的条目",
    place: (sheet: string, row: number | null, cell: string | null): string =>
      cell !== null ? `${sheet} · 第 ${row ?? ""} 行 · ${cell}` : row !== null ? `${sheet} · 第 ${row} 行` : sheet,
    placeShort: (row: number | null, cell: string | null): string => (cell !== null ? `第 ${row ?? ""} 行 · ${cell}` : row !== null ? `第 ${row} 行` : "台账中没有这一行"),
    clause: "原文条款",
    jump: (cell: string): string => `跳到 ${cell}`,
    jumped: (cell: string): string => `已选中 ${cell}`,
    noCell: "这条结果没有对应的单元格。",
    written: (text: string): string => (text === "" ? "未填写" : `填写：${text}`),
    target: (text: string): string => `目标：${text}`,
  },

  stale: "工作表已改动，下面的结果可能不是最新。",

  problem: {
    title: { review: "核验没有完成", mark: "标记没有完成", fill: "责任单位没有填写", clear: "标记没有清除", compile: "汇总没有完成", undo: "没有撤销", jump: "没有跳到单元格" } as Record<Task | "jump", string>,
    copy: "复制技术信息",
    copied: "已复制",
    copyFailed: "不能访问剪贴板，请选中下面的文字复制：",
    details: "技术信息（不含台账内容）",
    unexpected: "出现了没有预料到的情况。",
    unexpectedNext: "请重试；仍不成功时，复制技术信息交给维护人员。",
    noAnswer: "Excel 一直没有回应，已不再等待。",
    noAnswerNext: "请先结束单元格编辑、关闭 Excel 里的对话框，再重试；如果是写入操作，请先核对工作簿现在的内容。",
  },

  fill: {
    heading: "填写责任单位：预览",
    intro: "只填空白的责任单位单元格。写入前请核对：",
    blank: (count: number): string => `将填写（${count}）`,
    different: (count: number): string => `与方案不一致（${count}）`,
    skipped: (count: number): string => `不能填写（${count}）`,
    differentHint: "不会自动改动。需要按方案改写的，请逐条勾选。",
    nothing: "责任单位都已填写，且与方案一致，不需要改动。",
    nothingBlank: "没有可以填写的空白单元格。",
    before: "现为",
    after: "改为",
    isBlank: "（空白）",
    inferred: "方案没有写明责任单位，按所属任务推定。",
    missing: (names: string): string => `缺：${names}`,
    extra: (names: string): string => `多：${names}`,
    lead: "牵头责任单位",
    support: "协同配合单位",
    selectAll: "全选",
    overwrite: (cell: string): string => `改写 ${cell}`,
    apply: (count: number): string => `写入 ${count} 个单元格`,
    cancel: "不写入",
    separator: "、",
  },

  /** What a button on Excel's ribbon did while the pane was elsewhere. */
  ribbon: {
    review: (cells: number): string => `已用功能区的“核验”标记 ${cells} 个单元格。按窗格里的“核验”可逐项查看。`,
    fill: (cells: number): string => (cells === 0 ? "功能区“填写责任单位”：没有可以填写的空白单元格。" : `已用功能区的“填写责任单位”填写 ${cells} 个单元格。`),
    compile: (sheets: number): string => `已用功能区的“汇总”写入 ${sheets} 张工作表。`,
    clear: (count: number): string => (count === 0 ? "功能区“清除标记”：没有需要清除的标记。" : "已用功能区的“清除标记”清除标记，其他格式未动。"),
  },

  report: {
    mark: (cells: number): string => `已标记 ${cells} 个单元格`,
    remarks: (rows: number): string => `写入 ${rows} 行核验意见`,
    fill: (count: number): string => (count === 0 ? "没有填写任何单元格。" : `已填写 ${count} 个单元格。`),
    fillDifferent: (count: number): string => `${count} 个单元格与方案不一致，未改动。`,
    clear: (rules: number): string => (rules === 0 ? "没有需要清除的标记。" : "标记已清除，其他格式未动。"),
    clearRemarks: (count: number): string => `清除 ${count} 条核验意见。`,
    clearKept: (cells: string): string => `有人改过的核验意见予以保留：${cells}`,
    compile: (sheets: string): string => `已写入：${sheets}`,
    compileRenamed: (wished: string, name: string): string => `工作簿里已有另一张名为“${wished}”的工作表，这次写入“${name}”。`,
    compileLeft: (sheets: string): string => `有人填写过的旧汇总表予以保留：${sheets}`,
    compileTotals: (total: number, met: number, shortfall: number): string => `全区 ${total} 项指标：达标 ${met} 项，未达标 ${shortfall} 项。`,
    roster: (reported: number, expected: number): string => `应报 ${expected} 个单位，已报 ${reported} 个。`,
    notReported: (names: string): string => `未报：${names}`,
    conflicts: (names: string): string => `几个牵头单位填报不一致，请核实：${names}`,
    undo: (action: string, count: number): string => `已撤销“${action}”，恢复 ${count} 处。`,
    undoAction: { fill: "填写责任单位", correct: "按核验结果改正", mark: "标记", clear: "清除标记", compile: "汇总" } as Record<string, string>,
    kept: (cells: string): string => `之后又改过的单元格予以保留：${cells}`,
    skipped: "未处理：",
    skipReason: {
      "changed-since": "内容已被改动",
      formula: "单元格是公式",
      "covered-by-merge": "单元格在合并区域内",
      protected: "工作表受保护，请先在 Excel 中撤销保护",
      "sheet-gone": "工作表已不存在",
      "owners-differ": "合并单元格内各行的责任单位不同，需分别填写",
      "no-column": "台账没有责任单位列",
    } as Record<string, string>,
    skip: (place: string, reason: string): string => `${place}：${reason}`,
    more: (count: number): string => `另有 ${count} 处`,
    andSoOn: "等",
    separator: "、",
  },
};
