/**
 * The address a build is for: where its files will lie. Excel takes add-ins from https addresses only, and every address in the
 * manifest is made from this one, so whatever is not plainly "https://host/path" is refused with a sentence.
 */

/** Where `npm start` serves, and what manifest.xml in the repository points to. */
export const DEVELOPMENT_HOST = "https://localhost:3000";

const EXAMPLE = "https://example.org/ledger";

/** A setting that cannot be: the sentence says what was given and what is wanted, Chinese first, then English on a line of its own. */
export interface Refused {
  readonly ok: false;
  readonly sentence: string;
}

const refused = (zh: string, en: string): Refused => ({ ok: false, sentence: `${zh}\n${en}` });

/**
 * `text` is what stands after `--env host=`; `undefined`: nothing was said, so it is the development server's address.
 * Returns `{ ok: true, host }`, the address without a slash at its end, or `{ ok: false, sentence }`.
 */
export function hostOf(text: unknown): { readonly ok: true; readonly host: string } | Refused {
  if (text === undefined) return { ok: true, host: DEVELOPMENT_HOST };
  const given = typeof text === "string" ? text.trim() : "";
  if (given === "") return refused(`没有写明地址。请写成 --env host=${EXAMPLE}。`, `No address was given. Write --env host=${EXAMPLE}.`);
  if (/^http:/i.test(given)) return refused(`“${given}”是 http 地址，Excel 只接受 https。`, `"${given}" is an http address; Excel accepts https only.`);
  if (!/^https:\/\/[^/]/i.test(given)) return refused(`“${given}”不是完整的 https 地址。请写成 ${EXAMPLE} 这样的形式。`, `"${given}" is not a complete https address. Write it like ${EXAMPLE}.`);
  return parsed(given);
}

function parsed(given: string): { readonly ok: true; readonly host: string } | Refused {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    return refused(`“${given}”不是有效的地址。`, `"${given}" is not a valid address.`);
  }
  const junk = junkIn(url, given);
  if (junk) return refused(`“${given}”${junk.zh}请只写站点所在的文件夹，例如 ${EXAMPLE}。`, `"${given}" ${junk.en} Name only the folder the site lies in, like ${EXAMPLE}.`);
  return { ok: true, host: url.origin + url.pathname.replace(/\/+$/, "") };
}

/** What does not belong into the address of a folder, or null. */
function junkIn(url: URL, given: string): { readonly zh: string; readonly en: string } | null {
  if (url.username !== "" || url.password !== "") return { zh: "带有用户名或密码。", en: "holds a user name or a password." };
  if (given.includes("?") || given.includes("#")) return { zh: "带有“?”或“#”之后的部分。", en: 'holds a part after "?" or "#".' };
  if (/[\s"'<>\\]/.test(given)) return { zh: "带有空格、引号、反斜杠或尖括号。", en: "holds a space, a quotation mark, a backslash or an angle bracket." };
  if (/\/\/+[^/]/.test(url.pathname)) return { zh: "的路径中有连续的斜杠。", en: "has two slashes in its path." };
  if (/\.(html?|xml|js|aspx?|php)\/*$/i.test(url.pathname)) return { zh: "指向一个文件。", en: "names a file." };
  return null;
}
