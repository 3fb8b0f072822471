/** 区交通运输局 leads nothing and reports all the same, in the old .xls form: a figure the lead left blank. */
import { utils, write } from "@e965/xlsx";

export function transportLedger(): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ["交通工程质量指标报送表"],
    ["填报单位：区交通运输局", null, null, null, "填报时间：2018年7月31日"],
    ["序号", "指标名称", "目标值", "完成值", "牵头责任单位", "协同配合单位", "备注"],
    [1, "等级以上公路交通工程验收合格率", "100%", 1, "区住建委", null, "交工验收12个项目"],
  ]);
  sheet["!merges"] = [utils.decode_range("A1:G1"), utils.decode_range("A2:C2"), utils.decode_range("E2:G2")];
  sheet["!cols"] = [6, 34, 10, 10, 16, 20, 24].map((wch) => ({ wch }));
  sheet["D4"].z = "0%";
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "交通");
  book.Props = { CreatedDate: new Date(Date.UTC(2018, 6, 31, 1)), ModifiedDate: new Date(Date.UTC(2018, 6, 31, 1)) };
  return new Uint8Array(write(book, { type: "buffer", bookType: "biff8" }) as Uint8Array);
}
