/**
 * What headings of figures are put together from (最新 + 监测 + 结果, 应 + 达到 + 值), as data: a heading nobody listed is understood by
 * its pieces. The list of whole headings is `columnNames.ts`; the grammar is `composed.ts`.
 */

/**
 * - past: a figure of another time. derived: worked out from figures, or counting something else. plan: set, not reached. ought: to be
 *   reached. expected: foreseen or applied for. Whatever these stand with is not the figure judged.
 * - done: something was reached. value: a figure. state: how things stand. now: says when or how it was looked at. about:
 *   of what or whose it is, and no more.
 * - aim: what is called for. thing: what rows are about. words: something told in words. note: a remark. whether: yes or no.
 * - measure: what a rate is of. rate: a share. who: an office or a person; lead, support, owner say which.
 */
export type PieceKind = "past" | "derived" | "plan" | "ought" | "expected" | "done" | "value" | "state" | "now" | "about" | "aim" | "thing" | "words" | "note" | "whether" | "measure" | "rate" | "who" | "lead" | "support" | "owner" | "evidence" | "deadline";

const PIECES: Readonly<Record<PieceKind, string>> = {
  past: "上年 上年度 去年 上月 上期 上季 上季度 上次 上轮 上旬 上周 上一年 上一年度 上一期 上一月 上一季 上一季度 上一轮 上个月 前年 前期 前次 前值 往年 往期 历年 历史 过去 此前 以前 同期 年初 期初 月初 季初 基期 基年 基数 底数 起始 起点 初始 原有 原值 旧值 既往 原来 早期 中期 初期 初查 初次 首次 首轮 初评 原报 整改前 发现时 交办时 调整前 修正前 修订前 变更前 验收前 前 原 摸底 起步 起报 启动 首年 去岁 隔年 旧 首报 初报 补报 漏报 剔除 更正前 复查前 创建前 初 十二五 十一五",
  derived:
    "得分 分值 分数 评分 打分 扣分 加分 自评分 评价分 考核分 权重 系数 排名 排位 排序 位次 名次 等次 档次 增幅 增速 增长 增长率 增减 增量 增加 提升 提高 降幅 下降 降低 减少 变化 变动 升降 涨幅 同比 环比 较 比 差距 差额 差值 差量 差数 差 缺口 相差 尚差 还差 短缺 欠缺 剩余 余量 还剩 未 未完成 未达 未达到 未达成 未实现 没做到 没有 尚未 待 待完成 不合格 不达标 不足 新增 净增 新建 平均 均值 人均 全市 全省 全国 省内 市内 外区 邻区 其中 在建 在推进 在办 在途 进行中 正在 最高 最低 最大 最小 奋斗 保底 挑战 冲刺 金额 经费 资金 投资 产值 面积 人数 人次 户数 频次 偏差 误差 参考 设计 理论 经验 标杆 对标 对照 典型 先进 样本 样本量 样品 备案 全省 国家 外县 兄弟 周边 邻近 邻县 其他地区 警戒 预警 超额 超出 超过 高于 低于 年均 户均 三年 近三年 五年 缺额 余额 份额 比重 系数 基础分 满分 权数 单价 成本 耗时 天数 时长 涨跌 幅度 结转 欠账 批次 次数 企业数 项目数 受理 未达标 均 占 不 缺 欠 退回 驳回 撤销 注销 在评 在审 折合 折算 加权 单位产出 同类 减少量 消减",
  ought: "应 应当 须 需 需要 要 将",
  plan: "计划 规划 预定 约定 规定 序时 时序 分解 下达 安排 部署 承诺 方案 分配 修订 调整 责任书 合同 协议 签约 指导 引导 约束 额定 理想 愿景 十三五 十四五 远期 近期 中长期 远景 蓝图 追加 摊派 派发 认领 自定 自加 包保",
  expected: "预计 预期 预测 预估 预判 估计 拟 力争 争取 有望 申报 申请 储备 意向 下步 下一步 下阶段 下月 下季 下年 明年 次年 可 能 可望 可达 能达到 预可 意愿 报名 参评 备选 摸排 排查",
  done: "完成 实现 达成 达到 达 到达 实绩 业绩 实际 实得 实有 实报 实做 兑现 到位 测得 查得 做到 办到 办成 办结 取得 所得 得到 累计 已 已经 执行 落实 落地 推进 推动 开展 实施 办理 履行 建成 干成",
  value: "值 数 数值 数量 量 数据 数字 总数 总量 总值 绝对数 绝对值 数额 个数 家数 率值",
  state: "情况 状况 进度 进展 结果 成绩 成果 成效 水平 现状 现况 程度 状态",
  now: "整改后 更正后 更正 复查后 复核后 调整后 核减后 当前 目前 最新 现 现有 现在 现阶段 实时 实况 截至 截止 截止到 至今 迄今 以来 今年以来 年初至今 年初以来 年初至当月 年初至本月 本期 本次 本轮 当期 期内 报告期 统计期 期末 月末 季末 年末 末 底 今年 本年 本年度 当年 统计 监测 检测 调查 测评 测算 评价 评估 评定 检验 自查 自评 自测 自报 核查 核实 核定 核对 核验 核准 审核 审定 审查 认定 认可 确认 通报 复查 复核 督查 检查 抽查 抽检 验收 填报 上报 报送 报告 报来 报表 汇总",
  about: "年度 月度 季度 全年 年 度 全区 我区 本区 区内 本单位 本部门 我委 我局 本级 本 总 合计 总体 整体 数据 质量 创建 工作 具体 主要 单位 部门 区级 量化 数量化 考核 考评 评议 分季 分季度 分月 分期 按季 按月 各季 各月 逐月 逐季 每月 每季 现行",
  aim: "目标 目标值 标准 要求 控制线 达标线 合格线 及格线 底线 红线 线 门槛 标尺 尺度 阈值 限值 基准 定额 指标值 任务数 任务量 任务值 期望 参照 上限 下限 门限 国标 行标 地标 标 确保 必保 争创 冲击 瞄准 警示 及格 良好 优秀 控制",
  thing: "指标 项目 任务 内容 事项 名称 名目 清单 要点 要目 要素 科目 条目 分项 细项 子项 描述 表述 举措 点 项",
  words: "问题 困难 原因 措施 打算 做法 意见 建议 对策 思路 亮点 存在 不足之处 整改 简述 解释 依据 方法 口径 来源 公式 出处",
  note: "备注 附注 附 注 说明 点评 评语 批注 其他",
  whether: "是否 可否 能否",
  measure: "合格 受检 普及 采标 满意 覆盖 优良",
  rate: "率 比例 占比 百分比 比率",
  who: "人 责任人 负责人 联系人 经办人 审核人 填报人 领导 科室 股室 处室 科 股 机构 主体 责任单位 责任部门 处 局 盖章 签字 签名 电话",
  lead: "牵头 主办 主责 主管 主抓",
  support: "配合 协同 协助 协办 参与 参加 协作 会办",
  owner: "责任 承办 承担 负责",
  evidence: "佐证 证明 印证 支撑 材料 资料 附件 凭证 文件 证据 见证",
  deadline: "时限 期限 时间 时间节点 节点 时点 日期 截止日期",
};

/** Every piece with its kind. */
export const PIECE_KIND: ReadonlyMap<string, PieceKind> = new Map((Object.entries(PIECES) as [PieceKind, string][]).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)));
