#!/usr/bin/env node
// The command line, without a build step: tsx compiles src/cli as it loads (and keeps what it compiled for the next start).
"use strict";
require("tsx/cjs");
require("../src/cli/main.ts").main();
