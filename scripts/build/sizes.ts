/**
 * What the site's files may weigh, gzipped. The first load is what a person waits for; the rest is fetched while they read or when
 * they ask for it.
 */

/** The scripts and styles that taskpane.html names. */
export const FIRST_LOAD = 180_000;

/** A page itself, with its inline scripts and sentences. */
export const PAGE = 8_000;

/** Bundles fetched later, by the beginning of their names; the first that fits counts. */
export const LATER: readonly { readonly name: string; readonly budget: number }[] = [
  // Everything that works on the workbook: fetched at once after the pane has drawn, while its first words are read. What only a page of
  // its own needs (plan, notice, charts) is not in it.
  { name: "program", budget: 110_000 },
  // The reader of workbook files brings SheetJS for the old formats along; it runs in a worker, when files are dropped.
  { name: "files", budget: 220_000 },
  // The meeting's pictures, when the first is looked at.
  { name: "charts", budget: 20_000 },
  { name: "", budget: 60_000 },
];

/** All scripts and pages together. */
export const ALL = 700_000;

export interface SiteFile {
  /** Gzipped. */
  readonly bytes: number;
  /** Its text where it is a page, else "". */
  readonly text: string;
}

export interface Weighed {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number;
}

/**
 * `files` by name: pages and scripts. Gives one line a budget, the first load first.
 * Licence texts and the like are nobody's load.
 */
export function sizes(files: Readonly<Record<string, SiteFile>>): readonly Weighed[] {
  const page = files["taskpane.html"];
  if (!page) throw new Error("taskpane.html is missing: build first (npm run build).");
  const first = [...page.text.matchAll(/(?:src|href)="([^":?]+\.(?:js|css))"/g)].map(([, file]) => file ?? "").filter((file) => file in files);
  const later = Object.keys(files).filter((name) => name.endsWith(".js") && !first.includes(name)).sort();
  const bytesOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + (files[name]?.bytes ?? 0), 0);
  return [
    { what: `first load (${first.join(", ")})`, bytes: bytesOf(first), budget: FIRST_LOAD },
    ...Object.keys(files).filter((name) => name.endsWith(".html")).map((name) => ({ what: name, bytes: bytesOf([name]), budget: PAGE })),
    ...later.map((name) => ({ what: name, bytes: bytesOf([name]), budget: LATER.find((each) => name.startsWith(each.name))?.budget ?? 0 })),
    { what: "all", bytes: bytesOf(Object.keys(files)), budget: ALL },
  ];
}
