// Builds and serves the workbench once for all browser tests, with the very command people use.
const { spawn } = require("node:child_process");
const path = require("node:path");

const ROOT = path.resolve(__dirname, "../..");
const READY_WITHIN_MS = 180_000;

module.exports = async function serve() {
  const server = spawn(process.execPath, ["scripts/workbench.mjs", "--port", "0"], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  globalThis.__WORKBENCH_SERVER__ = server;
  process.env.WORKBENCH_ADDRESS = await new Promise((resolve, reject) => {
    let output = "";
    const hear = (data) => {
      output += data;
      const address = /http:\/\/localhost:\d+/.exec(output);
      if (address) resolve(address[0]);
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.on("exit", () => reject(new Error(`The workbench did not start:\n${output}`)));
    setTimeout(() => reject(new Error(`The workbench did not start in time:\n${output}`)), READY_WITHIN_MS).unref();
  });
};
