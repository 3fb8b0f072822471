/** What a department's file says, read exactly. */
import { NOT_CALCULATED } from "../../src/sheet/grid";
import { readWorkbookFile } from "../../src/files";
import type { WorkbookFile } from "../../src/files";
import type { Grid } from "../../src/sheet/grid";
import { smallParts, smallXlsx, zipOf } from "../fixtures/zipOf";
import type { SmallWorkbook } from "../fixtures/zipOf";

function read(bytes: Uint8Array, name = "区农委.xlsx"): WorkbookFile {
  const outcome = readWorkbookFile(bytes, name);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

function gridOf(workbook: SmallWorkbook, sheet = 0): Grid {
  const grid = read(smallXlsx(workbook)).sheets[sheet]?.grid;
  if (!grid) throw new Error("the sheet is empty");
  return grid;
}

describe("values", () => {
  it("keeps texts, numbers, truth values and errors as they are", () => {
    const grid = gridOf({ sheets: [{ name: "台账", data: '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2"><v>96.5</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#REF!</v></c><c r="F2" t="inlineStr"><is><t xml:space="preserve"> 00123 </t></is></c></row>' }], sharedStrings: "<si><t>=1+1</t></si>" });
    expect(grid.origin).toEqual({ row: 1, column: 1 });
    expect(grid.values).toEqual([["=1+1", 96.5, true, "#REF!", " 00123 "]]);
    expect(grid.formulas.size).toBe(0);
  });

  it("keeps the full precision of a number that is shown rounded, with its format", () => {
    const grid = gridOf({ sheets: [{ name: "台账", data: '<row r="1"><c r="A1" s="1"><v>0.96950000000000003</v></c></row>' }] });
    expect(grid.values).toEqual([[0.9695]]);
    expect(grid.formats).toEqual([["0%"]]);
  });

  it("joins formatted runs and leaves phonetic guides out", () => {
    const grid = gridOf({ sheets: [{ name: "台账", data: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }], sharedStrings: '<si><r><rPr><b/></rPr><t>合格</t></r><r><t xml:space="preserve">率 &amp; 其他</t></r><rPh sb="0" eb="2"><t>hege</t></rPh></si>' });
    expect(grid.values).toEqual([["合格率 & 其他"]]);
  });

  it("reads a formula with its stored result, and never makes up a missing one", () => {
    const grid = gridOf({ sheets: [{ name: "台账", data: '<row r="1"><c r="A1"><f>B1/C1</f><v>0.5</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="str"><f>""</f><v></v></c></row>' }] });
    expect(grid.values).toEqual([[0.5, NOT_CALCULATED, null]]);
    expect([...grid.formulas]).toEqual([["A1", "=B1/C1"], ["B1", "=1+1"], ["C1", '=""']]);
  });

  it("gives each cell of a shared formula its own formula", () => {
    const grid = gridOf({ sheets: [{ name: "台账", data: '<row r="1"><c r="D1"><f t="shared" ref="D1:D3" si="0">B1/$C$1+SUM(A1:B1)&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="D2"><f t="shared" si="0"/><v>2</v></c></row>' }] });
    expect(grid.formulas.get("D2")).toBe('=B2/$C$1+SUM(A2:B2)&"A1"');
  });

  it("leaves dates as serial numbers and says which calendar they count in", () => {
    const data = '<row r="1"><c r="A1" s="2"><v>43312</v></c></row>';
    const file = read(smallXlsx({ sheets: [{ name: "台账", data }], workbookHead: '<workbookPr date1904="1"/>' }));
    expect(file.date1904).toBe(true);
    expect(file.sheets[0]?.grid).toMatchObject({ date1904: true, values: [[43312]], formats: [['yyyy"年"m"月"']] });
  });
});

describe("the sheet", () => {
  it("reports merges, hidden rows and columns, protection and visibility", () => {
    const file = read(
      smallXlsx({
        sheets: [
          { name: "台账", before: '<cols><col min="3" max="4" width="9" hidden="1"/></cols>', data: '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>', after: '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' },
          { name: "底稿", state: "veryHidden" },
        ],
      }),
    );
    expect(file.sheets.map(({ name, visibility, protected: locked }) => [name, visibility, locked])).toEqual([["台账", "visible", true], ["底稿", "veryHidden", false]]);
    expect(file.sheets[0]?.grid).toMatchObject({ merges: [{ top: 0, left: 0, bottom: 0, right: 1 }], hiddenRows: [1], hiddenColumns: [2] });
    expect(file.sheets[1]?.grid).toBeNull();
  });

  it("is as large as its contents, not as its borders", () => {
    const ghosts = Array.from({ length: 500 }, (_, index) => `<row r="${index + 10}"><c r="A${index + 10}" s="1"/><c r="XFD${index + 10}" s="1"/></row>`).join("");
    const grid = gridOf({ sheets: [{ name: "台账", before: '<dimension ref="A1:XFD509"/>', data: `<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><v></v></c></row>${ghosts}` }] });
    expect(grid.values).toEqual([[1]]);
  });
});

describe("files of other programs", () => {
  it("may put a prefix before every element, and write part names in another letter case", () => {
    const parts = { ...smallParts({ sheets: [{ name: "台账" }] }) };
    const moved = Object.fromEntries(Object.entries(parts).map(([name, content]) => [name === "xl/sharedStrings.xml" ? "xl/SharedStrings.xml" : name, content]));
    const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const sheet = `<x:worksheet ${main}><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:v>97</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const file = read(zipOf({ ...moved, "xl/SharedStrings.xml": `<x:sst ${main}><x:si><x:t>合格率</x:t></x:si></x:sst>`, "xl/worksheets/sheet1.xml": sheet }));
    expect(file.sheets[0]?.grid).toMatchObject({ origin: { row: 0, column: 0 }, values: [["合格率", 97]] });
  });

  it("may be written as a stream, with sizes in 64-bit fields", () => {
    const bytes = wideZip(smallXlsx({ sheets: [{ name: "台账", data: '<row r="1"><c r="A1"><v>97</v></c></row>' }] }));
    expect(read(bytes).sheets[0]?.grid?.values).toEqual([[97]]);
  });
});

/** The same zip with every size in the directory moved into a 64-bit extra field. */
function wideZip(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const start = view.getUint32(end + 16, true);
  const directory: number[] = [];
  for (let at = start; at < end; ) {
    const length = 46 + view.getUint16(at + 28, true);
    const header = bytes.slice(at, at + length);
    const wide = new DataView(header.buffer);
    const extra = new DataView(new ArrayBuffer(20));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 16, true);
    extra.setBigUint64(4, BigInt(wide.getUint32(24, true)), true);
    extra.setBigUint64(12, BigInt(wide.getUint32(20, true)), true);
    wide.setUint32(20, 0xffffffff, true);
    wide.setUint32(24, 0xffffffff, true);
    const skipped = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    wide.setUint16(30, 20, true);
    wide.setUint16(32, 0, true);
    directory.push(...header, ...new Uint8Array(extra.buffer));
    at += length + skipped;
  }
  return Uint8Array.from([...bytes.subarray(0, start), ...directory, ...bytes.subarray(end)]);
}

describe("text files", () => {
  const csv = (text: string): string[][] => read(new TextEncoder().encode(text), "区农委.csv").sheets[0]!.grid!.values as string[][];

  it("converts nothing", () => {
    expect(csv('编号,完成值\r\n00123,97%\r\n"=1+1","a ""b"", c\n第二行"\r\n')).toEqual([["编号", "完成值"], ["00123", "97%"], ["=1+1", 'a "b", c\n第二行']]);
  });

  it("is not misled by first cells that other programs take for another format", () => {
    expect(csv("ID,完成值\n1,97")).toEqual([["ID", "完成值"], ["1", "97"]]);
    expect(csv("sep=;\n指标;1,5\n")).toEqual([["指标", "1,5"]]);
    expect(csv("指标\t完成值\n率\t97")).toEqual([["指标", "完成值"], ["率", "97"]]);
  });

  it.each([
    ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, ...new TextEncoder().encode("指标,1")]],
    ["UTF-8", [...new TextEncoder().encode("指标,1")]],
    ["GBK, as Excel in China saves it", [0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0x31]],
    ["UTF-16", [0xff, 0xfe, 0x07, 0x63, 0x07, 0x68, 0x2c, 0x00, 0x31, 0x00]],
  ])("reads %s", (_, bytes) => {
    expect(read(Uint8Array.from(bytes), "区农委.csv").sheets[0]).toMatchObject({ name: "区农委", grid: { values: [["指标", "1"]], formats: [["@", "@"]] } });
  });
});
