/**
 * Bundles of the add-in: the task pane and the ribbon commands.
 *
 *   webpack --mode production                          dist/, manifest for https://localhost:3000
 *   webpack --mode production --env host=https://…     dist/, manifest for that host
 *   webpack --env workbench                            dist-workbench/, the same bundles on the workbench's Office.js
 *   webpack serve                                      https://localhost:3000 with a development certificate
 *   webpack serve --env key=… --env cert=…             the same with a key and certificate of your own (PEM files)
 */
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const DEVELOPMENT_HOST = "https://localhost:3000";
const OFFICE_CDN = "https://appsforoffice.microsoft.com";
/** What stands in for Excel is loaded first, then Office.js as published. */
const OFFICE_SCRIPTS = {
  excel: [`${OFFICE_CDN}/lib/1/hosted/office.js`],
  workbench: ["/workbench/bridge.js", "/office/excel-web-16.00.js"],
};

/** The command line's sentences: nobody in the pane asks for them, and they would add to the first load. */
const NOT_IN_THE_ADD_IN = Object.fromEntries(["zh-CN", "en-US"].map((language) => [path.join(__dirname, "src/locales", language, "cli"), false]));

const page = (name) => path.join(__dirname, "src/taskpane/page", name);

/** Origin (and path) the site is served from, without a slash at its end. */
function hostOf(env) {
  const host = String(env.host ?? DEVELOPMENT_HOST).replace(/\/+$/, "");
  if (!/^https:\/\/[^\s/]+/.test(host)) throw new Error(`--env host=… must be an https address, not "${host}".`);
  return host;
}

/**
 * Content security policy of our pages. Scripts: our files, Office.js, and the one inline script by its hash. Styles: Griffel
 * creates empty style elements and fills them rule by rule, so the hash of the empty text is all it needs.
 */
function policy(scripts, inlineScript) {
  const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const cdn = scripts.some((script) => script.startsWith(OFFICE_CDN)) ? [OFFICE_CDN] : [];
  return Object.entries({
    "default-src": ["'none'"],
    "script-src": ["'self'", hash(inlineScript), ...cdn],
    "style-src": ["'self'", hash("")],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "object-src": ["'none'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
}

/** One page: its bundle, and the Office.js scripts as template parameters. */
function htmlPage(name, chunk, scripts, production) {
  const inlineScript = fs.readFileSync(page("boot.js"), "utf8").replace(/\r\n/g, "\n").trim();
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: page(`${name}.ejs`),
    chunks: [chunk],
    inject: "body",
    scriptLoading: "defer",
    minify: false,
    templateParameters: { officeScripts: scripts, inlineScript, policy: production ? policy(scripts, inlineScript) : null },
  });
}

/** Certificates are made only for serving: a build must not touch the machine's trust store. */
async function devServer({ key, cert }) {
  const ownPair = () => ({ key: fs.readFileSync(key), cert: fs.readFileSync(cert) });
  return {
    port: 3000,
    server: { type: "https", options: key && cert ? ownPair() : await require("office-addin-dev-certs").getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    client: { overlay: false },
    static: false,
    hot: false,
  };
}

module.exports = async (env = {}, argv = {}) => {
  const workbench = Boolean(env.workbench);
  const serving = Boolean(env.WEBPACK_SERVE);
  const production = argv.mode !== "development";
  const host = hostOf(env);
  const scripts = workbench ? OFFICE_SCRIPTS.workbench : OFFICE_SCRIPTS.excel;
  return {
    mode: production ? "production" : "development",
    target: ["web", "es2020"],
    // Never "eval": the pages run under a policy that forbids it.
    devtool: production ? false : "source-map",
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/index.ts" },
    output: {
      path: path.join(__dirname, workbench ? "dist-workbench" : "dist"),
      filename: production && !workbench ? "[name].[contenthash:10].js" : "[name].js",
      chunkFilename: production && !workbench ? "[name].[contenthash:10].js" : "[name].chunk.js",
      // The workbench's own page is built beside (webpack.workbench.config.js).
      clean: workbench ? { keep: /^(page|\.stamp)/ } : true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"], alias: NOT_IN_THE_ADD_IN },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } } }] },
    plugins: [
      htmlPage("taskpane", "taskpane", scripts, production),
      htmlPage("commands", "commands", scripts, production),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "src/taskpane/page/pane.css", to: "pane.css" },
          ...(workbench ? [] : [{ from: "manifest.xml", to: "manifest.xml", transform: (text) => text.toString().split(DEVELOPMENT_HOST).join(host) }]),
        ],
      }),
    ],
    // Pages stay as written: a minified inline script would no longer match its hash in the policy.
    optimization: { minimizeOptions: { html: false, css: false } },
    performance: { hints: false },
    stats: { preset: "errors-warnings", assets: true },
    ...(serving ? { devServer: await devServer(env) } : {}),
  };
};
