/**
 * The documented seam: `Excel.run({ session: { url, headers } }, batch)` posts to `url/ProcessQuery`. Should the bridge
 * ever go, this is what the workbench would stand on.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createHost } from "../../../src/workbench/host/createHost";
import type { RequestBody } from "../../../src/workbench/host/protocol";
import { aSheet, aWorkbook } from "../../../src/workbench/model/newWorkbook";

test("a batch over HTTP is answered as one over the bridge", async () => {
  const host = createHost(aWorkbook("区农委.xlsx", aSheet("台账", [["指标", 0.97]])));
  const paths: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      paths.push(`${request.method} ${request.url?.split("?")[0]}`);
      const flags = Number(new URL(request.url ?? "", "http://localhost").searchParams.get("flags") ?? 0);
      void host.answer(JSON.parse(Buffer.concat(parts).toString("utf8")) as RequestBody, flags).then((answer) => {
        response.writeHead(answer.statusCode, { "Content-Type": "application/json" });
        response.end(answer.body);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/workbook`;
    const session = { session: { url, headers: {} } } as Excel.RunOptions;
    const seen = await Excel.run(session, async (context) => {
      const range = context.workbook.worksheets.getItem("台账").getUsedRange(true).load("values");
      await context.sync();
      context.workbook.worksheets.getItem("台账").getRange("C1").values = [["97%"]];
      await context.sync();
      return range.values as unknown;
    });
    expect(seen).toEqual([["指标", 0.97]]);
    expect(host.workbook.sheets[0]!.cells.get(0)?.get(2)).toEqual({ value: 0.97, numberFormat: "0%" });
    await expect(Excel.run(session, async (context) => void context.workbook.worksheets.getItem("没有").load("name"))).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(new Set(paths)).toEqual(new Set(["POST /workbook/ProcessQuery"]));
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});
