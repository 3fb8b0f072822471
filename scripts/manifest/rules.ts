/**
 * Our own rules for the manifest: what the schema does not see and Excel silently refuses. Each rule takes the manifest and
 * gives the faults it found, in English, for developers. Files and function names come from outside, so that rules are pure.
 */
import { XMLParser } from "fast-xml-parser";

export interface ManifestSurroundings {
  /** Size of a square PNG in assets/ by file name; null when there is no such file or it is no PNG. */
  iconSize(file: string): number | null;
  /** Names that the page gives to Office.actions.associate and the commands serve. */
  readonly functionNames: readonly string[];
  /** Ids of the tab, group and buttons that the commands enable and disable. */
  readonly ribbonIds: readonly string[];
}

/** One element: its name without prefix, attributes, text, children. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", parseTagValue: false, parseAttributeValue: false });
const bare = (name: string): string => name.replace(/^.*:/, "");

function toElement(node: Node): Element | null {
  const tag = Object.keys(node).find((key) => key !== ":@" && key !== "#text" && !key.startsWith("?") && !key.startsWith("!"));
  if (tag === undefined) return null;
  const inside = node[tag] as readonly Node[];
  const attributes = Object.fromEntries(Object.entries((node[":@"] ?? {}) as Record<string, string>).map(([name, value]) => [bare(name), String(value)]));
  return {
    name: bare(tag),
    attributes,
    text: inside.map((child) => ("#text" in child ? String(child["#text"]) : "")).join("").trim(),
    children: inside.flatMap((child) => toElement(child) ?? []),
  };
}

function all(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(all)];
}

/** Faults of the manifest; empty when it is good. A text that is no XML is one fault. */
export function manifestFaults(xml: string, around: ManifestSurroundings): readonly string[] {
  let root: Element | null;
  try {
    root = (parser.parse(xml) as readonly Node[]).map(toElement).find((element) => element !== null) ?? null;
  } catch {
    root = null;
  }
  if (!root || root.name !== "OfficeApp") return ["The file is not an add-in manifest (no OfficeApp element)."];
  const elements = all(root);
  return RULES.flatMap((rule) => rule(elements, around));
}

type Rule = (elements: readonly Element[], around: ManifestSurroundings) => readonly string[];
const named = (elements: readonly Element[], name: string): readonly Element[] => elements.filter((element) => element.name === name);
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

const idIsGuid: Rule = (elements) => {
  const id = named(elements, "Id")[0]?.text ?? "";
  return GUID.test(id) ? [] : [`Id "${id}" is not a GUID.`];
};

const versionHasFourParts: Rule = (elements) => {
  const version = named(elements, "Version")[0]?.text ?? "";
  return /^\d+(\.\d+){3}$/.test(version) ? [] : [`Version "${version}" should have four numbers.`];
};

const hostIsWorkbook: Rule = (elements) =>
  named(elements, "Host").flatMap(({ attributes }) => {
    const host = attributes["Name"] ?? attributes["type"] ?? "";
    return host === "Workbook" ? [] : [`Host "${host}" is unknown here; Excel's is "Workbook".`];
  });

const addressesAreHttps: Rule = (elements) =>
  elements.flatMap(({ name, attributes, text }) => [attributes["DefaultValue"], attributes["Value"], name === "AppDomain" ? text : undefined].flatMap((value) => (value !== undefined && /^http:\/\//i.test(value) ? [`${name}: "${value}" must be https.`] : [])));

const appDomainsAreOrigins: Rule = (elements) => named(elements, "AppDomain").flatMap(({ text }) => (/^https?:\/\/[^/]+$/.test(text) ? [] : [`AppDomain "${text}" must be an origin without a path.`]));

const sourceLocationExists: Rule = (elements) => (named(elements, "SourceLocation").some(({ attributes }) => (attributes["DefaultValue"] ?? "") !== "") ? [] : ["DefaultSettings has no SourceLocation."]);

/** Every resid has its resource, every resource is used, no id twice, at most 32 characters. */
const resourcesMatch: Rule = (elements) => {
  const resources = elements.filter(({ name, attributes }) => ["Image", "Url", "String"].includes(name) && attributes["id"] !== undefined);
  const ids = resources.map(({ attributes }) => attributes["id"] ?? "");
  const wanted = elements.flatMap(({ attributes }) => attributes["resid"] ?? []);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `Resource id "${id}" stands twice.`),
    ...[...new Set(wanted)].filter((id) => !ids.includes(id)).map((id) => `resid "${id}" has no resource.`),
    ...ids.filter((id) => !wanted.includes(id)).map((id) => `Resource "${id}" is not used.`),
    ...ids.filter((id) => id.length > 32).map((id) => `Resource id "${id}" is longer than 32 characters.`),
  ];
};

const controlIdsAreUnique: Rule = (elements) => {
  const ids = elements.filter(({ name }) => ["CustomTab", "Group", "Control"].includes(name)).map(({ attributes }) => attributes["id"] ?? "");
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `Id "${id}" of a tab, group or control stands twice.`);
};

/** Office shows nothing of a button or group without all of 16, 32 and 80. */
const iconsAreComplete: Rule = (elements) =>
  named(elements, "Icon").flatMap(({ children }) => {
    const sizes = children.map(({ attributes }) => attributes["size"] ?? "");
    return ["16", "32", "80"].filter((size) => !sizes.includes(size)).map((size) => `An Icon lacks size ${size}.`);
  });

const iconFilesFit: Rule = (elements, { iconSize }) => {
  const sizeByResource = new Map(named(elements, "Icon").flatMap(({ children }) => children.map(({ attributes }) => [attributes["resid"] ?? "", Number(attributes["size"])] as const)));
  const icons = [
    ...named(elements, "IconUrl").map(({ attributes }) => ({ url: attributes["DefaultValue"] ?? "", size: 32 })),
    ...named(elements, "HighResolutionIconUrl").map(({ attributes }) => ({ url: attributes["DefaultValue"] ?? "", size: 64 })),
    ...named(elements, "Image").flatMap(({ attributes }) => (attributes["id"] === undefined ? [] : [{ url: attributes["DefaultValue"] ?? "", size: sizeByResource.get(attributes["id"]) ?? 0 }])),
  ];
  return icons.flatMap(({ url, size }) => {
    const file = url.split("/").pop() ?? "";
    if (!/\.png$/i.test(file)) return [`Icon "${file}" must be a PNG.`];
    const actual = iconSize(file);
    if (actual === null) return [`Icon file "${file}" is missing from assets/ or no PNG.`];
    return actual === size ? [] : [`Icon "${file}" is ${actual} px and should be ${size} px.`];
  });
};

const functionsExist: Rule = (elements, { functionNames }) =>
  named(elements, "FunctionName").flatMap(({ text }) => (functionNames.includes(text) ? [] : [`Function "${text}" is not associated by the commands bundle.`]));

/** Ids that the commands use to enable buttons must be there, or nothing happens and nobody hears of it. */
const ribbonIdsExist: Rule = (elements, { ribbonIds }) => {
  const ids = elements.filter(({ name }) => ["CustomTab", "Group", "Control"].includes(name)).map(({ attributes }) => attributes["id"] ?? "");
  return ribbonIds.filter((id) => !ids.includes(id)).map((id) => `Ribbon id "${id}" of the commands is not in the manifest.`);
};

/**
 * A shared runtime loads only when one resource is named in all places: runtime, functions and pane; and the manifest must ask for
 * it, so that an Excel without it is not offered buttons that do nothing.
 */
const oneSharedPage: Rule = (elements) => {
  const runtimes = named(elements, "Runtime");
  const resids = [...runtimes, ...named(elements, "FunctionFile"), ...elements.filter(({ name, attributes }) => name === "SourceLocation" && attributes["resid"] !== undefined)].map(({ attributes }) => attributes["resid"] ?? "");
  return [
    ...(runtimes.length === 1 && runtimes[0]?.attributes["lifetime"] === "long" ? [] : ["There should be one Runtime with lifetime long."]),
    ...(new Set(resids).size === 1 ? [] : [`Runtime, FunctionFile and pane name different pages: ${resids.join(", ")}.`]),
    ...(named(elements, "Set").some(({ attributes }) => attributes["Name"] === "SharedRuntime") ? [] : ["Requirements should name SharedRuntime."]),
  ];
};

/** Everything a person reads stands in both languages; Excel's limits: 125 characters for a label, 250 for a description. */
const textsAreComplete: Rule = (elements) => {
  const texts = elements.filter(({ name }) => ["DisplayName", "Description", "String"].includes(name)).filter(({ attributes }) => attributes["DefaultValue"] !== undefined);
  const short = new Set(named(elements, "ShortStrings").flatMap(({ children }) => children));
  return texts.flatMap((element) => {
    const what = element.attributes["id"] ?? element.name;
    const values = [element.attributes["DefaultValue"] ?? "", ...element.children.map(({ attributes }) => attributes["Value"] ?? "")];
    const limit = short.has(element) || element.name === "DisplayName" ? 125 : 250;
    return [
      ...(element.children.some(({ attributes }) => attributes["Locale"] === "en-US") ? [] : [`"${what}" has no en-US text.`]),
      ...values.filter((value) => value === "" || value.length > limit).map((value) => `"${what}": text of ${value.length} characters (1 to ${limit} allowed).`),
    ];
  });
};

const localeIsChinese: Rule = (elements) => (named(elements, "DefaultLocale")[0]?.text === "zh-CN" ? [] : ["DefaultLocale should be zh-CN."]);

/** The program's floor is Office LTSC 2021. */
const floorIsNamed: Rule = (elements) =>
  named(elements, "Set").some(({ attributes }) => attributes["Name"] === "ExcelApi" && attributes["MinVersion"] === "1.14") ? [] : ["Requirements should name ExcelApi 1.14."];

const RULES: readonly Rule[] = [
  idIsGuid,
  versionHasFourParts,
  localeIsChinese,
  hostIsWorkbook,
  floorIsNamed,
  addressesAreHttps,
  appDomainsAreOrigins,
  sourceLocationExists,
  resourcesMatch,
  controlIdsAreUnique,
  iconsAreComplete,
  iconFilesFit,
  functionsExist,
  ribbonIdsExist,
  oneSharedPage,
  textsAreComplete,
];
