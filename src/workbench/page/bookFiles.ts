/** Files in and out of the page. The readers and the writer are fetched when they are first needed. */
import { failed, type Outcome } from "../../sheet/outcome";
import type { OpenBook } from "../book/openBook";

/** Problems: those of `openBook`. */
export async function openBytes(name: string, bytes: Uint8Array): Promise<Outcome<OpenBook>> {
  const { openBook } = await import(/* webpackChunkName: "open" */ "../book/open");
  return openBook(bytes, name);
}

export async function saveBytes(_book: OpenBook): Promise<Outcome<Uint8Array>> {
  return failed({ code: "unexpected", detail: "" });
}
