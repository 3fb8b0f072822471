/**
 * What `--env name=value` may say to webpack.config.js, checked before anything is built: a misspelt setting would otherwise be
 * ignored, and the manifest would point to the wrong place.
 */
import type { Refused } from "./host";
import { hostOf } from "./host";
import type { OfficeSource } from "./officeSource";
import { officeSourceOf } from "./officeSource";

export interface BuildSettings {
  /** Address the files will be served from, without a slash at its end. */
  readonly host: string;
  readonly office: OfficeSource;
  readonly workbench: boolean;
  readonly serving: boolean;
  /** Files of a key and certificate to serve with; both or none. */
  readonly key: string | undefined;
  readonly cert: string | undefined;
}

const KNOWN = ["host", "office", "workbench", "key", "cert"];

/** `env` is webpack's: texts, `true` for a name without a value, `undefined` for one with "=" and nothing after it. */
export function settingsOf(env: Readonly<Record<string, unknown>>): ({ readonly ok: true } & BuildSettings) | Refused {
  const strange = Object.keys(env).find((name) => !KNOWN.includes(name) && !name.startsWith("WEBPACK_"));
  if (strange !== undefined) return { ok: false, sentence: `没有名为“${strange}”的设置，可用的有：${KNOWN.join("、")}。\nThere is no setting "${strange}"; there are ${KNOWN.join(", ")}.` };
  // "--env host=" leaves a name without a value, which is not the same as saying nothing.
  const host = hostOf(Object.hasOwn(env, "host") ? (env["host"] ?? "") : undefined);
  if (!host.ok) return host;
  const office = officeSourceOf(Object.hasOwn(env, "office") ? (env["office"] ?? "") : undefined);
  if (!office.ok) return office;
  if ((textOf(env["key"]) === undefined) !== (textOf(env["cert"]) === undefined)) return { ok: false, sentence: "key 和 cert 要一起写。\nkey and cert go together." };
  return { ok: true, host: host.host, office, workbench: Boolean(env["workbench"]), serving: Boolean(env["WEBPACK_SERVE"]), key: textOf(env["key"]), cert: textOf(env["cert"]) };
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
