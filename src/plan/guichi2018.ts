/**
 * The built-in plan: 池州市贵池区创建安徽省质量强区活动实施方案 (贵政办〔2018〕22号), as data checked clause by clause against the notice.
 */
import type { Plan } from "./plan";
import { departments } from "./guichi2018/departments";
import { doubts } from "./guichi2018/doubts";
import { duties } from "./guichi2018/duties";
import { engineeringIndicators } from "./guichi2018/indicators.engineering";
import { productIndicators } from "./guichi2018/indicators.product";
import { serviceIndicators } from "./guichi2018/indicators.service";
import { standardsIndicators } from "./guichi2018/indicators.standards";
import { phases } from "./guichi2018/phases";
import { tasks } from "./guichi2018/tasks";

export const guichi2018: Plan = {
  title: "池州市贵池区创建安徽省质量强区活动实施方案",
  documentNumber: "贵政办〔2018〕22号",
  issuedOn: "2018-05-21",
  issuer: "贵池区人民政府(办公室)",
  office: "质量工作领导小组办公室(设在区市场监管局)",
  district: "池州市贵池区",
  catchAlls: ["区政府有关单位", "区政府有关部门"],
  indicators: [...productIndicators, ...engineeringIndicators, ...serviceIndicators, ...standardsIndicators],
  tasks,
  duties,
  phases,
  departments,
  doubts,
};
