/**
 * From a folder of workbooks to the summary, beside two measures of what that may cost: the same files read and nothing more, and the
 * script an office would write itself with openpyxl. Whole processes, from the shell to their end; memory is the most a process held.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { utils, write } from "@e965/xlsx";
import { guichi2018 } from "../../src/plan/guichi2018";
import type { CellValue } from "../../src/sheet/grid";
import { table, whole } from "./measure";

const HEADINGS = ["序号", "类别", "指标名称", "计量单位", "目标值", "一季度", "上半年", "完成值", "牵头责任单位", "协同配合单位", "佐证材料", "完成时限", "存在问题", "备注"];
const AS_OF = "2018-07-31";
const MANY = 60;

/** A ledger of `rows` rows and 14 columns: the plan's indicators over and over, then work the plan does not know. */
function ledgerBytes(department: string, rows: number, seed: number): Uint8Array {
  const { indicators } = guichi2018;
  const body = Array.from({ length: rows }, (_, row): CellValue[] => {
    const indicator = indicators[row];
    if (!indicator) return [row + 1, "重点工作", `专项工作第${row + 1}项`, "项", `${(row % 7) + 3}项`, (row + seed) % 4, (row + seed) % 6, (row + seed) % 9, department, "有关单位", "工作总结", "2018年底", null, null];
    const reached = Number(indicator.target.value) + ((row + seed) % 5) - 2;
    const figure = indicator.unit === "%" || indicator.unit === "指数" ? Math.min(100, Math.max(0, reached)) : Math.max(0, reached);
    return [row + 1, "质量指标", indicator.name, indicator.unit, `${indicator.target.value}${indicator.unit}`, Math.max(0, figure - 2), Math.max(0, figure - 1), indicator.unit === "%" ? `${figure}%` : figure, indicator.leads.join("、"), indicator.supports.join("、"), "检测报告", "2018年底", null, `第${seed + 1}份`];
  });
  const sheet = utils.aoa_to_sheet([["质量强区创建工作指标台账"], [`填报单位：${department}`], HEADINGS, ...body]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "台账");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}

interface Cost { readonly seconds: number; readonly megabytes: number | null }

/** Runs a process to its end. Memory: the kernel's own count of the most it held; null where there is none to read. */
function costOf(command: string, words: readonly string[], accepted: readonly number[]): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, words, { stdio: ["ignore", "ignore", "pipe"] });
    let [peak, complaint] = [0, ""];
    child.stderr.on("data", (text) => (complaint = `${complaint}${String(text)}`.slice(-2_000)));
    const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 20);
    child.on("error", reject);
    child.on("close", (status) => {
      clearInterval(watch);
      if (!accepted.includes(status ?? -1)) return reject(new Error(`${command} ${words[0]} ended with ${status}: ${complaint}`));
      resolve({ seconds: (performance.now() - start) / 1000, megabytes: peak > 0 ? peak / 1000 : null });
    });
  });
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

interface Case { readonly what: string; readonly files: number; readonly rows: number }
const CASES: readonly Case[] = [
  { what: "15 workbooks of 60×14", files: 15, rows: 60 },
  { what: "100 workbooks of 60×14", files: 100, rows: 60 },
  { what: "1,000 workbooks of 60×14", files: 1_000, rows: 60 },
  { what: "one of 100,000 rows", files: 1, rows: 100_000 },
];

/** One line a case: ours, the same files only read (our reader; SheetJS), and openpyxl, in the same run. */
export async function compileReport(root: string): Promise<string> {
  const lines: string[][] = [];
  for (const one of CASES) {
    const work = mkdtempSync(join(tmpdir(), "ledger-bench-"));
    try {
      lines.push(await lineOf(root, work, one));
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  const heads = ["", "compile s", "read only s", "ratio", "SheetJS s", "openpyxl s", "times faster", "compile MB", "read MB", "openpyxl MB"];
  return ["A folder compiled, beside reading it and doing nothing, and beside a script with openpyxl (whole processes)", table(heads, lines)].join("\n");
}

async function lineOf(root: string, work: string, { what, files, rows }: Case): Promise<string[]> {
  const folder = join(work, "ledgers");
  const departments = guichi2018.departments.map(({ name }) => name);
  mkdirSync(folder);
  for (let index = 0; index < files; index += 1) {
    const department = departments[index % departments.length]!;
    writeFileSync(join(folder, `${department}-${String(index + 1).padStart(4, "0")}.xlsx`), ledgerBytes(department, rows, index));
  }
  const targets = join(work, "targets.json");
  writeFileSync(targets, JSON.stringify(Object.fromEntries(guichi2018.indicators.map(({ name, target }) => [name, [target.comparator, target.value]]))));
  const threads = files >= MANY || rows > 1_000 ? String(Math.min(availableParallelism(), 4, files)) : "1";
  const here = join(root, "scripts", "bench", "office");
  const ours = await costOf(process.execPath, [join(root, "bin", "ledger.cjs"), "compile", folder, "--as-of", AS_OF, "--out", join(work, "summary.xlsx")], [0, 1]);
  const read = await costOf(process.execPath, [join(here, "readOnly.cjs"), folder, "own", threads], [0]);
  const sheetJs = await costOf(process.execPath, [join(here, "readOnly.cjs"), folder, "sheetjs", threads], [0]);
  const openpyxl = await costOf("/usr/bin/python3", [join(here, "by_openpyxl.py"), folder, join(work, "by_openpyxl.xlsx"), targets], [0]).catch(() => null);
  const seconds = (cost: Cost | null): string => (cost === null ? "–" : cost.seconds.toFixed(1));
  const memory = (cost: Cost | null): string => (cost?.megabytes ? whole(cost.megabytes) : "–");
  return [what, seconds(ours), seconds(read), (ours.seconds / read.seconds).toFixed(2), seconds(sheetJs), seconds(openpyxl), openpyxl ? (openpyxl.seconds / ours.seconds).toFixed(1) : "–", memory(ours), memory(read), memory(openpyxl)];
}
