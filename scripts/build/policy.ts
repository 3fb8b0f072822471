/**
 * Content security policy of our pages, as one text for the meta element of each.
 *
 *   scripts   our own files, Office.js, and our inline scripts by their hashes; no eval
 *   styles    our own, the inline sheet by its hash, and empty style elements: Griffel (Fluent's styling) creates them and fills
 *             them rule by rule, which a policy does not see, so the hash of the empty text is all it needs
 *   connect   nowhere but home: what Office.js would report to its makers stays here too
 *   frames    none but the page by which Office.js asks whether a web host that it does not know may be trusted
 */
import { createHash } from "node:crypto";

export interface PageParts {
  /** Where Office.js comes from; null when it is among our own files. */
  readonly origin: string | null;
  readonly inlineScripts: readonly string[];
  readonly inlineStyles: readonly string[];
}

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

export function policy({ origin, inlineScripts, inlineStyles }: PageParts): string {
  const office = origin === null ? [] : [origin];
  const directives = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...office, ...inlineScripts.map(hash)],
    "style-src": ["'self'", ...[...inlineStyles, ""].map(hash)],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'"],
    "frame-src": office.length > 0 ? office : ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "object-src": ["'none'"],
  };
  return Object.entries(directives).map(([directive, sources]) => `${directive} ${sources.join(" ")}`).join("; ");
}
