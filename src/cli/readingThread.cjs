// A worker thread starts without the loader of the main thread: TypeScript is compiled as it loads here, too.
"use strict";
require("tsx/cjs");
require("./readingThread.ts");
