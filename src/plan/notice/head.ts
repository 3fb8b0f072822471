/** What a notice says of itself: title of the plan, document number, date and issuer, the office in charge, the district. */
import type { Block } from "./blocks";
import { hanNumber } from "./numbers";
import { markerOf } from "./numbering";

export interface Head {
  readonly title: string | null;
  readonly documentNumber: string | null;
  /** ISO date. */
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly office: string | null;
  readonly district: string | null;
}

const KIND = "(?:实施方案|工作方案|行动方案|行动计划|工作计划|方案|计划|实施意见|意见|工作要点|要点|规划|任务分解表?|任务清单|任务书|责任书|任务表|清单|若干措施|措施|办法|细则|通知|目标任务)";
const TITLE = new RegExp(`^[^。;:,]{4,60}?${KIND}(?:\\([^()]{1,24}\\))*$`);
const NUMBER = /[\u4e00-\u9fff]{1,10}(?:〔|\[|【|\(|（|﹝|［)\s?\d{4}\s?(?:〕|\]|】|\)|）|﹞|］)\s?\d{1,4}\s?号/;

export function headOf(blocks: readonly Block[]): Head {
  const first = blocks.findIndex((block) => block.kind === "table" || (block.kind === "paragraph" && markerOf(block.content.text)));
  const top = blocks.slice(0, Math.min(first < 0 ? 40 : first, 60)).flatMap((block) => (block.kind === "paragraph" ? [block.content] : []));
  const documentNumber = numberIn(top.map(({ raw }) => raw));
  const title = titleIn(top.map(({ text, raw }) => ({ text, raw })));
  const all = blocks.slice(0, 400).flatMap((block) => (block.kind === "paragraph" ? [block.content.text] : []));
  return { title, documentNumber, issuedOn: dateIn(top.map(({ text }) => text)), issuer: issuerIn(top.map(({ text }) => text)), office: officeIn(all), district: districtOf(title ?? "") ?? districtOf(top.map(({ text }) => text).join(" ").slice(0, 400)) };
}

/** The notice's own number stands at its head: behind 文号, or on a line of its own; one inside running text is another document's. */
function numberIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const labelled = /文\s*号\s*[:：]\s*(\S{4,30}?号)/.exec(line.slice(0, 400));
    if (labelled && NUMBER.test(labelled[1]!)) return labelled[1]!;
  }
  for (const line of lines) {
    const match = NUMBER.exec(line.slice(0, 120));
    if (match && line.replace(match[0], "").replace(/[\s各]/g, "").length <= (match.index === 0 ? 8 : 4)) return match[0].replace(/\s/g, "");
  }
  for (const line of lines.slice(0, 4)) {
    const match = /(?:通知|方案|意见)\s?([\u4e00-\u9fff]{1,8}〔\d{4}〕\d{1,4}号)/.exec(line.slice(0, 200));
    if (match) return match[1]!;
  }
  return null;
}

/** The plan's own title (…实施方案) before the notice's (关于印发…的通知). */
function titleIn(lines: readonly { readonly text: string; readonly raw: string }[]): string | null {
  const own = lines.filter(({ text }) => TITLE.test(text.replace(/ /g, "").slice(0, 90)) && !/^关于|的通知$|索引|信息浏览/.test(text.replace(/ /g, "")) && !/^(?:.{0,20})关于印发/.test(text));
  const plain = own.find(({ text }) => !/通知/.test(text)) ?? own[0];
  if (plain) return plain.raw.replace(/ /g, "");
  for (const { text } of lines) {
    const inside = new RegExp(`(?:印发|下达|公布)[《〈]?([^《》〈〉]{4,60}?${KIND}(?:\\([^()]{1,24}\\))?)[》〉]?的?通知`).exec(text.replace(/ /g, "").slice(0, 200));
    if (inside) return inside[1]!;
  }
  const first = lines.find(({ text }) => !/^(?:附件?\s?\d{0,2}:?)$/.test(text));
  const plainTitle = first && first.raw.replace(/ /g, "").replace(/^附件?\d{0,2}[:：]/, "");
  if (plainTitle && plainTitle.length >= 6 && plainTitle.length <= 50 && !/[。；;，,：:]|关于|通知|^各/.test(plainTitle)) return plainTitle;
  for (const { text, raw } of lines) if (/^.{0,20}关于.{4,50}(?:通知|意见|方案|决定)$/.test(text.replace(/ /g, "").slice(0, 90))) return raw.replace(/ /g, "");
  return null;
}

/** The last date on a line of its own before the text begins; the day the notice was signed. */
function dateIn(lines: readonly string[]): string | null {
  const dates = lines.flatMap((line) => {
    const bare = line.replace(/ /g, "");
    const match = /^(?:.{0,30}?)((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日(?:印发|发布)?$/.exec(bare.length <= 50 ? bare : "");
    if (match) return [iso(Number(match[1]), Number(match[2]), Number(match[3]))];
    const words = /^([二一][〇○零〇O一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/.exec(bare);
    if (!words) return [];
    const year = Number([...words[1]!.replace(/[○O]/g, "〇")].map((sign) => hanNumber(sign) ?? 0).join(""));
    return [iso(year, hanNumber(words[2]!) ?? 0, hanNumber(words[3]!) ?? 0)];
  });
  return dates.reverse().find((date) => date !== null) ?? null;
}

function iso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

function issuerIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const match = /(?:发布机构|发文机关|发文单位)\s*:\s*(\S{3,30})/.exec(line.slice(0, 400));
    if (match) return match[1]!;
  }
  for (const line of lines) {
    const bare = line.replace(/ /g, "");
    const match = /^([\u4e00-\u9fff]{2,20}(?:人民政府(?:办公室|办公厅)?|委员会|办公室|管委会|局|委))(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)?$/.exec(bare);
    if (match) return match[1]!;
    const title = /^([\u4e00-\u9fff]{2,16}人民政府(?:办公室|办公厅)?)关于/.exec(bare);
    if (title) return title[1]!;
  }
  return null;
}

/** 领导小组办公室设在区市场监管局. */
function officeIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const match = /([\u4e00-\u9fff]{0,14}办公室|办公室)(?:\([^()]{0,20}\))?,?设在([\u4e00-\u9fff]{2,14}?(?:局|委|部|办|中心|办公室))/.exec(line.slice(0, 1_000));
    if (match) return `${match[1]!.replace(/^.*(?=领导小组办公室)/, "")}(设在${match[2]})`;
  }
  return null;
}

const NO_DISTRICT = /^(?:全|本|我|市|县|区|各)|(?:开发|经济|高新|高新技术|示范|度假|工业|产业|园|景|社|校|灌|库|林|牧|山|城市|新技术)(?:区|市)$/;

/** "池州市贵池区…" → "池州市贵池区". */
function districtOf(text: string): string | null {
  const found = /^(?:关于印发|中共)?《?((?:[\u4e00-\u9fff]{2,3}(?:市|州|盟))?[\u4e00-\u9fff]{1,4}?(?:区|县|旗|市))(?!域)/.exec(text.replace(/ /g, ""))?.[1] ?? null;
  return found === null || NO_DISTRICT.test(found) ? null : found;
}
