/** Files that are no workbook, or no honest one: each gets its reason, none throws, none comes back empty. */
import { CFB, utils, write } from "@e965/xlsx";
import { strToU8, zlibSync } from "fflate";
import { deflateRawSync } from "node:zlib";
import { readWorkbookFile } from "../../src/files";
import { writeZip } from "../../src/workbench/book/write/zipWriter";
import { smallParts, smallXlsx, zipOf } from "../fixtures/zipOf";

const problemOf = (bytes: Uint8Array, name = "区农委.xlsx"): unknown => {
  const outcome = readWorkbookFile(bytes, name);
  return outcome.ok ? "was read" : outcome.problem;
};
const good = smallXlsx({ sheets: [{ name: "台账", data: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });

/** An OLE compound file with these streams. */
function ole(...streams: readonly string[]): Uint8Array {
  const file = CFB.utils.cfb_new();
  streams.forEach((name) => CFB.utils.cfb_add(file, `/${name}`, Array.from({ length: 5000 }, () => 1)));
  return Uint8Array.from(CFB.write(file, { type: "array" }) as number[]);
}

describe("not a workbook", () => {
  it.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["only blanks", strToU8(" \n "), "empty"],
    ["a log-in page saved as .xlsx", strToU8("\n<!DOCTYPE html><html><body>请登录</body></html>"), "web-page"],
    ["a page that asks for a password", strToU8("<html><head><title>统一认证</title></head><body><form><input name='u'><input type='password' name='p'></form></body></html>"), "login-page"],
    ["a table exported as a page", strToU8("<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table></table></html>"), "web-table"],
    ["a PDF", strToU8("%PDF-1.7 …"), "pdf"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "image"],
    ["a .docx renamed", zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }), "word"],
    ["a .doc renamed", ole("WordDocument"), "word"],
    ["a .doc with a sheet inside", ole("WordDocument", "ObjectPool/_1/Workbook"), "word"],
    ["a .ppt renamed", ole("PowerPoint Document"), "presentation"],
    ["a .pptx renamed", zipOf({ "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<p/>" }), "presentation"],
    ["an .ofd renamed", zipOf({ "OFD.xml": "<ofd/>" }), "ofd"],
    ["a .rar renamed", Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0]), "archive"],
    ["a zip of something else", zipOf({ "读我.txt": "…" }), "archive"],
    ["a text", strToU8("请见附件。"), "text"],
    ["bytes of nothing known", Uint8Array.from([1, 2, 3, 0, 255]), "unknown"],
  ])("%s", (_, bytes, looksLike) => {
    expect(problemOf(bytes)).toEqual({ code: "not-a-workbook", file: "区农委.xlsx", looksLike });
  });
});

describe("locked or broken", () => {
  it("a workbook with a password", () => {
    expect(problemOf(ole("EncryptionInfo", "EncryptedPackage"))).toEqual({ code: "workbook-encrypted", file: "区农委.xlsx" });
  });

  it("a file that was cut off while it was copied, wherever it was cut", () => {
    for (const share of [0.2, 0.5, 0.9, 0.99]) expect(problemOf(good.subarray(0, Math.floor(good.length * share)))).toMatchObject({ code: "workbook-damaged" });
  });

  it("a byte that changed on the way", () => {
    const changed = good.slice();
    const at = new TextDecoder("latin1").decode(good).indexOf("xl/worksheets/sheet1.xml") + "xl/worksheets/sheet1.xml".length + 40;
    changed[at] = changed[at]! ^ 0x10;
    expect(problemOf(changed)).toMatchObject({ code: "workbook-damaged" });
  });

  it.each([
    ["no workbook part", { "xl/workbook.xml": "" }],
    ["XML that stops", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" }],
    ["tags that do not match", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData></worksheet></sheetData>" }],
    ["entities that multiply", { "xl/sharedStrings.xml": '<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]><sst>&b;</sst>' }],
    ["a text that is not there", { "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData></worksheet>' }],
    ["a number that is none", { "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1"><c r="A1"><v>9x</v></c></row></sheetData></worksheet>' }],
    ["a cell outside the sheet", { "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1"><c r="XFE1"><v>9</v></c></row></sheetData></worksheet>' }],
    ["bytes that are no UTF-8", { "xl/worksheets/sheet1.xml": Uint8Array.from([0x3c, 0x61, 0xff, 0x3e]) }],
  ])("%s", (_, extra: Record<string, string | Uint8Array>) => {
    expect(problemOf(zipOf({ ...smallParts({ sheets: [{ name: "台账" }] }), ...extra }))).toMatchObject({ code: "workbook-damaged" });
  });

  it.each(["__proto__", "constructor", "prototype"])("a sheet named %s", (name) => {
    expect(problemOf(smallXlsx({ sheets: [{ name }] }))).toEqual({ code: "sheet-name-refused", file: "区农委.xlsx", sheet: name });
  });
});

describe("too large", () => {
  it("two cells at the ends of the sheet", () => {
    const bytes = smallXlsx({ sheets: [{ name: "台账", data: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }] });
    expect(readWorkbookFile(bytes, "区农委.xlsx")).toMatchObject({ ok: true, value: { sheets: [{ name: "台账", grid: null, fault: { code: "far-cell", sheet: "台账", cell: "XFD1048576" } }] } });
  });

  /** 130 MB of blanks in a sheet deflate to some hundred kilobytes; the directory can say of them what it likes. */
  const compressed = new Uint8Array(deflateRawSync(Buffer.alloc(130 * 1024 * 1024, 32)));
  const bomb = (size: number): Uint8Array => {
    const parts = Object.entries(smallParts({ sheets: [{ name: "台账" }] })).filter(([name]) => name !== "xl/worksheets/sheet1.xml");
    const entry = { name: "xl/worksheets/sheet1.xml", method: 8, flags: 0, crc: 0, compressedSize: compressed.length, size, time: 0, compressed };
    return writeZip([...parts.map(([name, content]) => ({ name, bytes: typeof content === "string" ? strToU8(content) : content })), { name: entry.name, entry }]);
  };

  it("a part that inflates to hundreds of megabytes", () => {
    expect(problemOf(bomb(130 * 1024 * 1024))).toMatchObject({ code: "workbook-too-large" });
  });

  it("the same with another size written in the directory", () => {
    expect(problemOf(bomb(1000))).toMatchObject({ code: "workbook-damaged" });
    expect(problemOf(bomb(60 * 1024 * 1024))).toMatchObject({ code: "workbook-damaged" });
  });

  it("an .ods whose one cell is repeated a billion times", () => {
    const content = '<office:document-content><table:table table:name="a"><table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1024"/></table:table-row></table:table></office:document-content>';
    const bytes = zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content });
    expect(problemOf(bytes, "区农委.ods")).toMatchObject({ code: "workbook-too-large" });
  });
});

describe("older formats", () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["指标", "完成值"], ["合格率", 0.97]]), "台账");

  it.each(["biff8", "ods", "xlsb", "xlml"] as const)("reads the values of %s, whatever the name says", (bookType) => {
    const bytes = new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
    const outcome = readWorkbookFile(bytes, "区农委.xlsx");
    expect(outcome).toMatchObject({ ok: true, value: { sheets: [{ name: "台账", kind: "worksheet", protected: false, grid: { values: [["指标", "完成值"], ["合格率", 0.97]] } }] } });
  });

  it("refuses the rest of a cut .xls", () => {
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
    expect(problemOf(bytes.subarray(0, bytes.length / 3), "区农委.xls")).not.toBe("was read");
  });
});

it("never throws, whatever the bytes", () => {
  for (const seed of [good, zlibSync(good)]) {
    for (let at = 0; at < seed.length; at += 13) {
      const changed = seed.slice();
      changed[at] = (changed[at]! + 101) & 255;
      expect(["boolean"]).toContain(typeof readWorkbookFile(changed, "区农委.xlsx").ok);
    }
  }
});
