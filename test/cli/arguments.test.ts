import { readArguments } from "../../src/cli/arguments";

const read = (line: string): ReturnType<typeof readArguments> => readArguments(line === "" ? [] : line.split(" "));
const error = (line: string): unknown => {
  const reading = read(line);
  return reading.kind === "wrong" ? reading.error.code : reading.kind;
};

test("a full line", () => {
  expect(read("review 区农委.xlsx 台账 --json --out 结果 --as-of 2018-07-31 --lang en --plan p.json")).toEqual({
    kind: "run",
    arguments: { command: "review", inputs: ["区农委.xlsx", "台账"], json: true, out: "结果", asOf: "2018-07-31", language: "en", plan: "p.json", department: null, overwrite: false, newest: false },
  });
});

test("options may stand anywhere, with = or a blank; after -- all are files", () => {
  expect(read("--json fill --out=o --overwrite a.xlsx")).toMatchObject({ kind: "run", arguments: { inputs: ["a.xlsx"], out: "o", overwrite: true } });
  expect(read("review -- --odd.xlsx")).toMatchObject({ kind: "run", arguments: { inputs: ["--odd.xlsx"] } });
});

test.each([
  ["", "no-command"],
  ["judge a.xlsx", "unknown-command"],
  ["review a.xlsx --department 区农委", "option-not-for-command"],
  ["import-plan - --json", "run"],
  ["import-plan", "one-notice"],
  ["import-plan 通知.txt --out 方案.xlsx", "out-not-json"],
  ["review", "no-inputs"],
  ["review a.xlsx --fast", "unknown-option"],
  ["review a.xlsx --overwrite", "option-not-for-command"],
  ["review a.xlsx --out", "option-without-value"],
  ["review a.xlsx --out --json", "option-without-value"],
  ["review a.xlsx --json=yes", "option-with-value"],
  ["review a.xlsx --as-of 2018-02-30", "not-a-date"],
  ["review a.xlsx --as-of 31.7.2018", "not-a-date"],
  ["review a.xlsx --lang fr", "unknown-language"],
  ["fill a.xlsx", "no-out"],
  ["compile a.xlsx", "no-out"],
  ["compile a.xlsx --out 汇总.xls", "out-not-xlsx"],
  ["plan 台账", "inputs-not-taken"],
  ["plan --out 方案.docx", "out-not-json"],
  ["plan --json", "run"],
  ["--help", "help"],
  ["review -h", "help"],
])("%p is answered with %s", (line, code) => {
  expect(error(line)).toBe(code);
});
