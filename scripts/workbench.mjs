// npm run workbench — builds the workbench (only what changed) and serves it on this computer alone.
// Options: --port N (default 4310, the next free one if taken; 0 for any), --no-build.
import { parseArgs } from "node:util";
import { buildWorkbench } from "./workbench/build.mjs";
import { serveWorkbench } from "./workbench/server.mjs";

const DEFAULT_PORT = 4310;

const { values } = parseArgs({ options: { port: { type: "string" }, "no-build": { type: "boolean", default: false } } });
const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`端口号无效 / not a port: ${values.port}`);
  process.exit(2);
}

if (!values["no-build"]) await buildWorkbench();
const { address } = await serveWorkbench({ port });
console.log(`\n  指标台账工作台 / Indicator Ledger workbench\n\n  ${address}\n\n  Ctrl+C 停止 / to stop\n`);
