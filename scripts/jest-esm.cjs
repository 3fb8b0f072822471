// Jest loads CommonJS alone: packages that come as ES modules only are turned into it.
"use strict";
const { transformSync } = require("esbuild");

module.exports = {
  process: (source, file) => ({ code: transformSync(source, { format: "cjs", platform: "node", target: "node20", sourcefile: file, define: { "import.meta.url": JSON.stringify(`file://${file}`) } }).code }),
};
