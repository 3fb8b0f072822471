/** A notice's file as text: numbers that Word makes, tables, tracked changes; and files that are none. */
import { readNoticeFile } from "../../src/files";
import { readNotice } from "../../src/plan/notice/readNotice";
import { zipOf } from "../fixtures/zipOf";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relationships = (entries: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`;
const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

/** A document of the given body; `numbering` and `styles` are the insides of their parts. */
function docx(body: string, { numbering = "", styles = "" } = {}): Uint8Array {
  return zipOf({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships(relation("r1", "officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": relationships(relation("r1", "numbering", "numbering.xml") + relation("r2", "styles", "styles.xml")),
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    "word/numbering.xml": `<w:numbering ${W}>${numbering}</w:numbering>`,
    "word/styles.xml": `<w:styles ${W}>${styles}</w:styles>`,
  });
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
const inList = (list: number, level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (at: number, format: string, text: string, start = 1): string => `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const CHINESE = `<w:abstractNum w:abstractNumId="0">${level(0, "chineseCounting", "%1、")}${level(1, "chineseCountingThousand", "（%2）")}${level(2, "decimal", "%3.")}${level(3, "decimalEnclosedCircleChinese", "%4")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

function textOf(bytes: Uint8Array): string {
  const read = readNoticeFile(bytes, "通知.docx");
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

describe("numbers that Word makes by itself", () => {
  it("are written before their paragraphs, counted as Word counts", () => {
    const body = [p("总体要求", inList(1, 0)), p("重点任务", inList(1, 0)), p("产品质量。", inList(1, 1)), p("第一项。", inList(1, 2)), p("第二项。", inList(1, 2)), p("细项", inList(1, 3)), p("工程质量。", inList(1, 1)), p("又一项。", inList(1, 2)), p("保障措施", inList(1, 0)), p("组织。", inList(1, 1))].join("");
    expect(textOf(docx(body, { numbering: CHINESE })).split("\n")).toEqual(["一、总体要求", "二、重点任务", "（一）产品质量。", "1.第一项。", "2.第二项。", "①细项", "（二）工程质量。", "1.又一项。", "三、保障措施", "（一）组织。"]);
  });

  it("name the sections of the plan that is read", () => {
    const body = [p("晴川区质量工作方案"), p("工作目标", inList(1, 0)), p("产品质量。合格率达到97%以上。（牵头单位：区农委）", inList(1, 1)), p("主要任务", inList(1, 0)), p("工程质量。一次验收合格率100%。（牵头单位：区住建委）", inList(1, 1))].join("");
    const { plan } = readNotice(textOf(docx(body, { numbering: CHINESE })));
    expect(plan.indicators.map(({ clauses, leads }) => [clauses[0].section, ...leads])).toEqual([["一(一)", "区农委"], ["二(一)", "区住建委"]]);
  });

  it("come from the paragraph's style, and from the style that one is based on", () => {
    const styles = `<w:style w:styleId="a"><w:pPr>${inList(1, 0)}</w:pPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>`;
    const body = p("目标", '<w:pStyle w:val="a"/>') + p("质量", '<w:pStyle w:val="b"/>') + p("正文", '<w:pStyle w:val="b"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(textOf(docx(body, { numbering: CHINESE, styles })).split("\n")).toEqual(["一、目标", "（一）质量", "正文"]);
  });

  it("begin anew where a list says so, and go on where two lists share one count", () => {
    const numbering = `${CHINESE}<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    const body = [p("甲", inList(1, 0)), p("乙", inList(2, 0)), p("丙", inList(3, 0)), p("丁", inList(3, 0))].join("");
    expect(textOf(docx(body, { numbering })).split("\n")).toEqual(["一、甲", "二、乙", "一、丙", "二、丁"]);
  });

  it("know tens, a start that is not one, several levels in one label, letters, and bullets, which say nothing", () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "chineseCounting", "%1、", 9)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2 ")}</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:abstractNum w:abstractNumId="2">${level(0, "bullet", "●")}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>`;
    const body = [...["甲", "乙", "丙"].map((text) => p(text, inList(1, 0))), p("丁", inList(2, 0)), p("戊", inList(2, 1)), p("己", inList(3, 0))].join("");
    expect(textOf(docx(body, { numbering })).split("\n")).toEqual(["九、甲", "十、乙", "十一、丙", "1.丁", "1.1 戊", "己"]);
  });
});

describe("tables", () => {
  const cell = (text: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split("\n").map((line) => p(line)).join("")}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;

  it("are lines of cells; a cell merged downwards is repeated, one merged across leaves blanks", () => {
    const body = `<w:tbl>${row(cell("指标"), cell("目标值"), cell("牵头单位"))}${row(cell("合格率"), cell("97%以上"), cell("区农委", '<w:vMerge w:val="restart"/>'))}${row(cell("覆盖率"), cell("≥80%"), cell("", "<w:vMerge/>"))}${row(cell("合计", '<w:gridSpan w:val="2"/>'), cell("甲\n乙"))}</w:tbl>`;
    expect(textOf(docx(body)).split("\n")).toEqual(["指标\t目标值\t牵头单位", "合格率\t97%以上\t区农委", "覆盖率\t≥80%\t区农委", "合计\t\t甲\u2028乙"]);
    const { plan } = readNotice(textOf(docx(p("晴川区工作方案") + body)));
    expect(plan.indicators.map(({ name, target, leads }) => [name, target.value, ...leads])).toEqual([["合格率", 97, "区农委"], ["覆盖率", 80, "区农委"]]);
  });
});

it("leaves out deleted, hidden and field text, and keeps inserted text, links and content controls", () => {
  const body = `<w:p>${run("合格率")}<w:del><w:r><w:delText>95%</w:delText></w:r></w:del><w:ins>${run("97%")}</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink>${run("以上")}</w:hyperlink></w:p><w:sdt><w:sdtContent>${p("第二段")}</w:sdtContent></w:sdt>`;
  expect(textOf(docx(body))).toBe("合格率97%以上\n第二段");
});

describe("plain text", () => {
  it("is read in the encodings it comes in", () => {
    expect(readNoticeFile(new TextEncoder().encode("合格率97%，达标"), "a.txt")).toEqual({ ok: true, value: "合格率97%，达标" });
    const gbk = new Uint8Array([0xba, 0xcf, 0xb8, 0xf1, 0xc2, 0xca, 0x39, 0x37, 0x25]);
    expect(readNoticeFile(gbk, "a.txt")).toEqual({ ok: true, value: "合格率97%" });
  });
});

describe("files that are refused", () => {
  const code = (bytes: Uint8Array): string => {
    const read = readNoticeFile(bytes, "通知.docx");
    return read.ok ? "read" : read.problem.code === "not-a-notice" ? read.problem.looksLike : read.problem.code;
  };
  const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

  it.each([
    ["a page", ascii("<html><body>通知</body></html>"), "web-page"],
    ["a PDF", ascii("%PDF-1.7 …"), "pdf"],
    ["RTF", ascii("{\\rtf1\\ansi}"), "old-word"],
    ["a workbook", zipOf({ "xl/workbook.xml": "<workbook/>" }), "workbook"],
    ["an archive", zipOf({ "a.txt": "x" }), "archive"],
    ["nothing", new Uint8Array(), "empty"],
    ["a document cut off", docx(p("正文")).slice(0, 300), "notice-damaged"],
    ["a document without a body", zipOf({ "word/document.xml": `<w:document ${W}/>` }), "notice-damaged"],
    ["broken XML", zipOf({ "word/document.xml": "<w:document><w:body>" }), "notice-damaged"],
    ["an XML document type", zipOf({ "word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }), "notice-damaged"],
    ["a part that blows up", docx(`<w:p><w:r><w:t>${"字".repeat(8_000_000)}</w:t></w:r></w:p>`), "notice-too-large"],
    ["a cell repeated without end", docx(`<w:tbl>${`<w:tr>${`<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p("字".repeat(1_900))}</w:tc>`}</w:tr>`}${'<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(5_000)}</w:tbl>`), "notice-too-large"],
  ])("%s", (_, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });
});
