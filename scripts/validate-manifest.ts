/**
 * npm run validate [manifest.xml …] — holds the manifest against Microsoft's schemas where they and xmllint are at hand
 * (MANIFEST_XSD, else ../shared/manifest-xsd), and always against our own rules. Exit status 1 when there are faults.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { manifestFaults } from "./manifest/rules";
import { surroundingsOf } from "./manifest/surroundings";

const ROOT = path.resolve(__dirname, "..");
const SCHEMA = path.join(process.env["MANIFEST_XSD"] ?? path.join(ROOT, "../shared/manifest-xsd"), "OfficeAppManifestV1_1.xsd");

/** Faults by the schema; null when it cannot be asked here. */
function schemaFaults(file: string): readonly string[] | null {
  if (!existsSync(SCHEMA)) return null;
  const asked = spawnSync("xmllint", ["--noout", "--nonet", "--schema", SCHEMA, file], { encoding: "utf8" });
  if (asked.error) return null;
  return asked.status === 0 ? [] : asked.stderr.trim().split("\n");
}

function validate(file: string): boolean {
  const bySchema = schemaFaults(file);
  const faults = [...(bySchema ?? []), ...manifestFaults(readFileSync(file, "utf8"), surroundingsOf(ROOT))];
  const name = path.relative(ROOT, file);
  for (const fault of faults) console.error(`${name}: ${fault}`);
  if (faults.length === 0) console.log(`${name}: good (${bySchema === null ? "our rules; no schema or xmllint here" : "schema and our rules"})`);
  return faults.length === 0;
}

const files = process.argv.slice(2).map((file) => path.resolve(file));
const results = (files.length > 0 ? files : [path.join(ROOT, "manifest.xml")]).map(validate);
process.exit(results.every(Boolean) ? 0 : 1);
