/** zh-CN · 窗格一打开就要用的话：名称、三个场景、核验之前的一页、正在做什么。其余的话随各页载入。 */

export const shell = {
  product: "指标台账",
  pageTitle: "指标台账 · 任务窗格",

  situations: {
    label: "工作场景",
    department: "本部门核验",
    office: "办公室汇总",
    meeting: "会议",
  },

  openSettings: "设置",

  welcome: {
    title: "三页，三种工作",
    lines: {
      department: "填报单位核对自己的台账：哪里不对，当场改好。",
      office: "办公室收齐各单位台账，生成汇总表。",
      meeting: "会上投影：总数、红绿灯、数据来源。",
    },
    done: "知道了",
  },

  review: {
    region: "核验",
    asOf: "核验日期",
    asOfMissing: "请填写日期，例如 2018-07-31。",
    start: "核验",
    again: "重新核验",
  },

  start: {
    title: "核对这份台账",
    body: "逐项对照方案目标：哪里不对、差多少、下一步怎么办。",
    steps: ["按“核验”", "点一条结果，跳到对应的单元格", "能直接改的当场改好，改后自动重新核验"],
    local: "数据只在本机处理，不会上传。",
  },

  busy: {
    review: "正在读取工作簿……",
    mark: "正在台账中写入标记……",
    correct: "正在写入并重新核验……",
    clear: "正在清除标记……",
    prepare: "正在读取各表，准备预览……",
    compile: "正在汇总各表并写入汇总表……",
    undo: "正在撤销上次操作……",
    planPrepare: "正在准备预览……",
    planWrite: "正在写入方案表……",
    ledgersWrite: "正在写入空白台账……",
    sheets: (read: number, of: number): string => `已核验 ${read} / ${of} 张工作表`,
    slow: "用时比平常长。如果正在编辑单元格，请先按回车或 Esc 结束编辑。",
    cancel: "取消",
    stopWaiting: "不再等待",
  },

  loading: "正在载入……",
  loadFailed: "这一部分没有载入。请检查网络或加载项所在的服务器，再重试。",
  retry: "重试",
};
