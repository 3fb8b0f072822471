// Browser tests: the workbench served by `npm run workbench`, driven in Chromium (CHROMIUM=/path/to/chromium).
const unit = require("./jest.config.cjs");

module.exports = {
  reporters: ["default", "<rootDir>/scripts/closing-line-reporter.cjs"],
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  transform: unit.projects[0].transform,
  transformIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/e2e/globalSetup.cjs",
  globalTeardown: "<rootDir>/test/e2e/globalTeardown.cjs",
  // A cold machine with two cores: opening Chromium alone can take seconds.
  testTimeout: 60_000,
  maxWorkers: 1,
};
