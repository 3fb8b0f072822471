#!/usr/bin/env node
// The command line, without a build step: tsx compiles src/cli as it loads (and keeps what it compiled for the next start).
"use strict";
require("tsx/cjs");
// The workbench is loaded with the first workbook only, so that --help and mistakes in typing are answered at once.
require("../src/cli/main.ts").main(() => require("../src/cli/workbenchDesk.ts").workbenchDesk);
