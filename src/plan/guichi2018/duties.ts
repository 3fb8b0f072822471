/**
 * The 28 qualitative duties (定性任务) of the 2018 plan: no figure to compare, judged by people.
 */
import type { Duty } from "../plan";

export const duties: readonly Duty[] = [
  { id: "D01", section: "二(一)", kind: "goal", ownerSection: null, title: "重点食品质量安全状况保持稳定良好", clause: "重点食品质量安全状况保持稳定良好" },
  { id: "D02", section: "三(一)", kind: "near-quantified", ownerSection: "三(一)", title: "产品质量监督抽查全覆盖(可折算覆盖率100%)", clause: "实现产品质量监督抽查全覆盖" },
  { id: "D03", section: "三(一)", kind: "duty", ownerSection: "三(一)", title: "加大监督抽查经费保障力度", clause: "加大产品质量监督抽查经费保障力度" },
  { id: "D04", section: "三(一)", kind: "duty", ownerSection: "三(一)", title: "导入卓越绩效、申报各级质量奖", clause: "鼓励企业导入卓越绩效管理模式,积极申报各级质量奖" },
  { id: "D05", section: "三(一)", kind: "goal", ownerSection: "三(一)", title: "质量安全状况明显改善、系统性区域性问题有效遏制", clause: "系统性、区域性质量安全问题得到有效遏制" },
  { id: "D06", section: "三(二)", kind: "duty", ownerSection: "三(二)", title: "法定代表人和项目负责人质量责任终身制", clause: "严格落实法定代表人和项目负责人质量责任终身制" },
  { id: "D07", section: "三(二)", kind: "duty", ownerSection: "三(二)", title: "工程质量抽查抽测、民生工程质量监管", clause: "强化工程质量抽查、抽测" },
  { id: "D08", section: "三(二)", kind: "duty", ownerSection: "三(二)", title: "建筑节能", clause: "大力推进建筑节能" },
  { id: "D09", section: "三(二)", kind: "duty", ownerSection: "三(二)", title: "争创各级优质工程奖", clause: "鼓励企业争创各级优质工程奖" },
  { id: "D10", section: "三(三)", kind: "duty", ownerSection: "三(三)", title: "第三方用户满意度调查评价体系", clause: "引入和实施第三方用户满意度调查评价体系" },
  { id: "D11", section: "三(三)", kind: "goal", ownerSection: "三(三)", title: "规上服务业企业服务质量基本规范化标准化", clause: "规模以上服务业企业服务质量基本实现规范化、标准化" },
  { id: "D12", section: "三(三)", kind: "duty", ownerSection: "三(三)", title: "服务性单位通过ISO9001认证", clause: "引导宾馆、酒店、农家乐和物业公司等服务性单位通过ISO9001质量管理体系认证" },
  { id: "D13", section: "三(三)", kind: "goal", ownerSection: "三(三)", title: "形成一批精品服务项目和现代服务企业", clause: "形成一批品牌优势强、市场影响力大的精品服务项目和现代服务企业" },
  { id: "D14", section: "四(一)", kind: "duty", ownerSection: "四(一)", title: "技术创新/高新技术企业/知识产权", clause: "鼓励企业争创高新技术企业和创新型企业" },
  { id: "D15", section: "四(二)", kind: "duty", ownerSection: "四(二)", title: "参与标准制修订", clause: "积极参与国家标准、行业标准和地方标准制修订" },
  { id: "D16", section: "四(二)", kind: "duty", ownerSection: "四(二)", title: "服务业标准化规范化", clause: "积极推进服务业工作的标准化、规范化" },
  { id: "D17", section: "四(三)", kind: "duty", ownerSection: "四(三)", title: "品牌培育规划、集体商标/地理标志", clause: "制定品牌培育规划和推进措施" },
  { id: "D18", section: "四(四)", kind: "duty", ownerSection: "四(四)", title: "规上企业首席质量官制度", clause: "对规模以上企业,推行首席质量官制度" },
  { id: "D19", section: "四(四)", kind: "duty", ownerSection: "四(四)", title: "企业分类监管长效机制", clause: "对企业实施分类监管,建立长效监管机制" },
  { id: "D20", section: "四(五)", kind: "duty", ownerSection: "四(五)", title: "质量安全责任与监管长效机制", clause: "落实区、镇两级政府负总责制" },
  { id: "D21", section: "四(五)", kind: "duty", ownerSection: "四(五)", title: "风险分析预警和快速反应机制", clause: "加快建立和落实质量安全风险分析、风险预警和快速反应机制" },
  { id: "D22", section: "四(六)", kind: "duty", ownerSection: "四(六)", title: "质量信用信息平台、信用档案、黑名单", clause: "建立健全质量信用“黑名单”制度" },
  { id: "D23", section: "四(七)", kind: "deliverable", ownerSection: "四(七)", title: "制作创建宣传片(可判有/无)", clause: "制作创建宣传片" },
  { id: "D24", section: "六(一)", kind: "organisation", ownerSection: null, title: "成立领导小组;办公室设在区市场监管局", clause: "领导小组办公室设在区市场监管局" },
  { id: "D25", section: "六(二)", kind: "organisation", ownerSection: null, title: "宣传部门牵头质量宣传", clause: "宣传部门要按照创建工作要求,牵头做好各项宣传工作" },
  { id: "D26", section: "六(三)", kind: "organisation", ownerSection: null, title: "纳入区政府对各镇街园区和有关部门年度目标考核", clause: "将创建工作纳入区政府对各镇街园区和有关部门年度目标考核范围" },
  { id: "D27", section: "六(四)", kind: "deliverable", ownerSection: null, title: "首届区长质量奖(可判有/无)", clause: "启动首届区长质量奖评选工作" },
  { id: "D28", section: "六(四)", kind: "organisation", ownerSection: null, title: "质量发展经费保障", clause: "落实创建活动必要的经费" },
];
