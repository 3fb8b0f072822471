// The workbench's page: workbook grid beside the task pane. A development tool, never part of the production build.
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const ROOT = __dirname;

module.exports = () => ({
  name: "workbench-page",
  mode: "production",
  // Minifying would take longer than everything else together, and nothing goes over a network.
  optimization: { minimize: false },
  // No eval: the page is served with a content security policy that forbids it.
  devtool: false,
  entry: { page: path.join(ROOT, "src/workbench/page/main.tsx"), bridge: path.join(ROOT, "src/workbench/office/browserBridge.entry.ts") },
  output: { path: path.join(ROOT, "dist-workbench/page"), filename: "[name].js", chunkFilename: "[name].chunk.js", publicPath: "/workbench/", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs"], fallback: { fs: false, path: false, crypto: false, stream: false } },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { module: "ESNext" } } },
      { test: /\.css$/, use: [path.join(ROOT, "scripts/css-loader.cjs")] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  plugins: [new HtmlWebpackPlugin({ template: path.join(ROOT, "src/workbench/page/index.html"), filename: "index.html", chunks: ["page"] })],
  cache: { type: "filesystem", cacheDirectory: path.join(ROOT, ".cache/webpack-page"), buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: "errors-warnings",
});
