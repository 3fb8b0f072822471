/** What `npm run kit -- …` may be told, checked before anything is made. */
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Refused } from "../build/host";
import { hostOf } from "../build/host";
import type { OfficeSourceName } from "../build/officeSource";
import { officeSourceOf } from "../build/officeSource";

export interface KitRequest {
  /** Where the site lies on the organisation's server; null: nowhere but on the presenter's computer. */
  readonly host: string | null;
  readonly office: OfficeSourceName;
  /** The shared folder (\\server\share) that Excel is to trust; null: none. */
  readonly share: string | null;
  /** Port of the server on the presenter's computer. */
  readonly port: number;
  /** A node.exe to put into the kit; null: Node has to be on the computer. */
  readonly node: string | null;
  readonly out: string;
}

const DEFAULT_PORT = 3000;

const refused = (zh: string, en: string): Refused => ({ ok: false, sentence: `${zh}\n${en}` });

export const USAGE = [
  "用法：npm run kit -- [--host https://…] [--office cdn|21vianet|local] [--share \\\\服务器\\共享] [--port 3000] [--node node.exe] [--out 文件夹]",
  "Usage: npm run kit -- [--host https://…] [--office cdn|21vianet|local] [--share \\\\server\\share] [--port 3000] [--node node.exe] [--out FOLDER]",
].join("\n");

export function kitRequestOf(args: readonly string[]): ({ readonly ok: true } & KitRequest) | Refused {
  let values: { readonly host?: string; readonly office?: string; readonly share?: string; readonly port?: string; readonly node?: string; readonly out?: string };
  try {
    const text = { type: "string" } as const;
    values = parseArgs({ args: [...args], options: { host: text, office: text, share: text, port: text, node: text, out: text } }).values;
  } catch {
    return { ok: false, sentence: USAGE };
  }
  const host = values.host === undefined ? null : hostOf(values.host);
  if (host && !host.ok) return { ok: false, sentence: host.sentence.replaceAll("--env host=", "--host ") };
  const office = officeSourceOf(values.office);
  if (!office.ok) return { ok: false, sentence: office.sentence.replaceAll("--env office=", "--office ") };
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 1024 || port > 65535) return refused(`“${values.port}”不是可用的端口，请写 1024 到 65535 之间的数。`, `"${values.port}" is not a port; write a number from 1024 to 65535.`);
  if (values.share !== undefined && !isShare(values.share)) return refused(`“${values.share}”不是共享文件夹。请写成 \\\\服务器\\共享 的形式。`, `"${values.share}" is not a shared folder. Write it like \\\\server\\share.`);
  if (values.share !== undefined && host === null) return refused("共享文件夹里的清单要指向单位服务器上的站点，请同时写明 --host。", "The manifest in a shared folder points to a site on your organisation's server: name it by --host as well.");
  if (values.node !== undefined && !isFile(values.node)) return refused(`没有找到文件“${values.node}”。`, `There is no file "${values.node}".`);
  return { ok: true, host: host ? host.host : null, office: office.name, share: values.share ?? null, port, node: values.node ?? null, out: path.resolve(values.out ?? path.join(__dirname, "../../out/kit")) };
}

/** \\server\share or a folder below it. */
const isShare = (text: string): boolean => /^\\\\[^\\/:*?"<>|]+(\\[^\\/:*?"<>|]+)+\\?$/.test(text);

const isFile = (place: string): boolean => existsSync(place) && statSync(place).isFile();
