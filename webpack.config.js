/**
 * The add-in's bundles: one page, the task pane, which also answers the ribbon's buttons (a shared runtime), and the small page
 * of a notice for an Excel that does not open the pane.
 *
 *   webpack --mode production                              dist/, manifest for https://localhost:3000
 *   webpack --mode production --env host=https://…         dist/, manifest for that host
 *   webpack --mode production --env office=21vianet        where Office.js comes from: cdn (default), 21vianet, local
 *   webpack --env workbench                                dist-workbench/, the same bundles on the workbench's Office.js
 *   webpack serve                                          https://localhost:3000 with a development certificate
 *   webpack serve --env key=… --env cert=…                 the same with a key and certificate of your own (PEM files)
 */
const fs = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
// The parts with rules of their own are TypeScript, with tests (test/build).
require("tsx/cjs");
const { manifestFor } = require("./scripts/build/manifest.ts");
const { noteOn, officeFiles } = require("./scripts/build/officeSource.ts");
const { policy } = require("./scripts/build/policy.ts");
const { settingsOf } = require("./scripts/build/settings.ts");

/** In the workbench, what stands in for Excel is loaded first, then Office.js as published. */
const WORKBENCH_OFFICE = { scripts: ["/workbench/bridge.js", "/office/excel-web-16.00.js"], origin: null };

/** The command line's sentences: nobody in the pane asks for them, and they would add to the first load. */
const NOT_IN_THE_ADD_IN = Object.fromEntries(["zh-CN", "en-US"].map((language) => [path.join(__dirname, "src/locales", language, "cli"), false]));

const page = (name) => path.join(__dirname, "src/taskpane/page", name);
const text = (name) => fs.readFileSync(page(name), "utf8").replace(/\r\n/g, "\n").trim();

/** One page: its template, bundle, and inline scripts and styles; the policy knows them by their hashes. */
function htmlPage(name, { chunks, office, inline, styles, production }) {
  const inlineTexts = Object.fromEntries(Object.entries(inline).map(([key, file]) => [key, text(file)]));
  const styleTexts = Object.fromEntries(Object.entries(styles).map(([key, file]) => [key, text(file)]));
  const where = office.origin === null ? { zh: "存放加载项的服务器", en: "the server that holds the add-in" } : { zh: new URL(office.origin).host, en: new URL(office.origin).host };
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: page(`${name}.ejs`),
    chunks,
    inject: "body",
    scriptLoading: "defer",
    minify: false,
    templateParameters: {
      officeScripts: office.scripts,
      officeName: where,
      inline: inlineTexts,
      styles: styleTexts,
      policy: production ? policy({ origin: office.origin, inlineScripts: Object.values(inlineTexts), inlineStyles: Object.values(styleTexts) }) : null,
    },
  });
}

/** A bare page for the browser tests of reading files; only ever beside the workbench. */
const harnessPage = () =>
  new HtmlWebpackPlugin({
    filename: "reading.html",
    template: path.join(__dirname, "test/e2e/harness/reading.ejs"),
    chunks: ["reading"],
    inject: "body",
    minify: false,
    templateParameters: { policy: policy({ origin: null, inlineScripts: [], inlineStyles: [] }) },
  });

/** Certificates are made only for serving: a build must not touch the machine's trust store. */
async function devServer({ key, cert }) {
  const ownPair = () => ({ key: fs.readFileSync(key), cert: fs.readFileSync(cert) });
  return {
    port: 3000,
    server: { type: "https", options: key ? ownPair() : await require("office-addin-dev-certs").getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    client: { overlay: false },
    static: false,
    hot: false,
  };
}

/** A setting that cannot be is one sentence, not a stack of calls. */
function checkedSettings(env) {
  const settings = settingsOf(env);
  if (!settings.ok) {
    console.error(settings.sentence);
    process.exit(2);
  }
  const note = noteOn(settings.office.name);
  if (note) console.warn(note);
  return settings;
}

module.exports = async (env = {}, argv = {}) => {
  const settings = checkedSettings(env);
  const { workbench, serving, host } = settings;
  const production = argv.mode !== "development";
  const office = workbench ? WORKBENCH_OFFICE : { scripts: [settings.office.script], origin: settings.office.origin };
  const named = production && !workbench;
  return {
    mode: production ? "production" : "development",
    target: ["web", "es2020"],
    // Never "eval": the pages run under a policy that forbids it.
    devtool: production ? false : "source-map",
    entry: { taskpane: ["./src/commands/index.ts", "./src/taskpane/index.tsx"], ...(workbench ? { reading: "./test/e2e/harness/reading.ts" } : {}) },
    output: {
      path: path.join(__dirname, workbench ? "dist-workbench" : "dist"),
      filename: named ? "[name].[contenthash:10].js" : "[name].js",
      chunkFilename: named ? "[name].[contenthash:10].js" : "[name].chunk.js",
      // The workbench's own page is built beside (webpack.workbench.config.js).
      clean: workbench ? { keep: /^(page|\.stamp)/ } : true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"], alias: NOT_IN_THE_ADD_IN },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } } }] },
    plugins: [
      htmlPage("taskpane", { chunks: ["taskpane"], office, inline: { boot: "boot.js", ribbon: "ribbon.js" }, styles: { pane: "pane.css" }, production }),
      htmlPage("notice", { chunks: [], office: { scripts: [], origin: null }, inline: { notice: "notice.js" }, styles: { pane: "pane.css" }, production }),
      ...(workbench ? [harnessPage()] : []),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          ...(workbench ? [] : [{ from: "manifest.xml", to: "manifest.xml", transform: (xml) => manifestFor(xml.toString(), host) }, ...officeFiles(settings.office.name, "node_modules/@microsoft/office-js")]),
        ],
      }),
    ],
    // Chunks keep their names (their budgets go by them); pages stay as written, or their inline scripts would not match their hashes.
    // The worker's bundle is one file: what it shares with the pane it carries itself, so that neither waits for a third.
    optimization: { chunkIds: "named", splitChunks: { chunks: (chunk) => chunk.name !== "files" && !chunk.canBeInitial() }, minimizeOptions: { html: false, css: false } },
    performance: { hints: false },
    stats: { preset: "errors-warnings", assets: true },
    ...(serving ? { devServer: await devServer(settings) } : {}),
  };
};
