/**
 * The ways the same body of a county or city is written, short and whole: 区发改委 and 区发展和改革委员会. Only forms that differ by
 * shortening; bodies that took over from one another (农委 and 农业农村局) are not here, since the notice does not say so.
 */
const FORMS: readonly (readonly string[])[] = [
  ["发改委", "发展和改革委员会", "发展改革委", "发展和改革委", "发展改革委员会"],
  ["发改局", "发展和改革局", "发展改革局"],
  ["市场监管局", "市场监督管理局", "市监局"],
  ["工信局", "工业和信息化局"],
  ["经信局", "经济和信息化局"],
  ["经信委", "经济和信息化委员会", "经济和信息化委"],
  ["科技局", "科学技术局"],
  ["人社局", "人力资源和社会保障局", "人力资源社会保障局"],
  ["住建局", "住房和城乡建设局", "住房城乡建设局"],
  ["住建委", "住房和城乡建设委员会", "住房城乡建设委", "住房和城乡建设委"],
  ["卫健委", "卫生健康委员会", "卫生健康委"],
  ["卫健局", "卫生健康局"],
  ["文旅局", "文化和旅游局", "文化旅游局"],
  ["教体局", "教育体育局", "教育和体育局"],
  ["应急局", "应急管理局"],
  ["医保局", "医疗保障局"],
  ["城管局", "城市管理局"],
  ["交通局", "交通运输局"],
  ["退役军人局", "退役军人事务局"],
  ["行政审批局", "行政审批服务局"],
  ["机关事务局", "机关事务管理局"],
  ["金融办", "金融工作办公室"],
  ["自规局", "自然资源和规划局"],
  ["妇联", "妇女联合会"],
  ["残联", "残疾人联合会"],
  ["工商联", "工商业联合会"],
  ["科协", "科学技术协会"],
  ["农委", "农业委员会"],
  ["旅发委", "旅游发展委员会"],
  ["卫计委", "卫生和计划生育委员会", "卫生计生委"],
];

const BY_FORM = new Map(FORMS.flatMap((forms) => forms.map((form) => [form, forms] as const)));
const LONGEST = Math.max(...[...BY_FORM.keys()].map((form) => form.length));

/** Other ways of writing a body's name, with the same words of the district before it: 区发改委 → 区发展和改革委员会, …. */
export function otherForms(name: string): readonly string[] {
  for (let length = Math.min(LONGEST, name.length); length >= 2; length -= 1) {
    const core = name.slice(-length);
    const forms = BY_FORM.get(core);
    if (!forms) continue;
    const before = name.slice(0, -length);
    return before === "" || /[区县市旗州]$/.test(before) ? forms.filter((form) => form !== core).map((form) => before + form) : [];
  }
  return [];
}
