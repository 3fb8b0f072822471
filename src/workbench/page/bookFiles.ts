/** Files in and out of the page. The readers and the writer are fetched when they are first needed. */
import type { Outcome } from "../../sheet/outcome";
import type { OpenBook } from "../book/openBook";

/** Problems: those of `openBook`. */
export async function openBytes(name: string, bytes: Uint8Array): Promise<Outcome<OpenBook>> {
  const { openBook } = await import(/* webpackChunkName: "open" */ "../book/open");
  return openBook(bytes, name);
}

/** The bytes to download: the original file with what was changed carried out on it. Problems: those of `saveBook`. */
export async function saveBytes(book: OpenBook): Promise<Outcome<Uint8Array>> {
  const { saveBook } = await import(/* webpackChunkName: "save" */ "../book/save");
  return saveBook(book);
}
