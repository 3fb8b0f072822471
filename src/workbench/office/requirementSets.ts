/**
 * Which requirement sets the stand-in claims to support, and the runtime's own check of them.
 */

/** The floor of the product: Excel LTSC 2021. */
export const FLOOR = "1.14";

/** Sets other than ExcelApi, with their highest version. */
const OTHERS: Readonly<Record<string, string>> = { RichApiRuntime: "1.2", RichApiRuntimeFlag: "1.2", DelayForCellEdit: "1.1", SharedRuntime: "1.1", RibbonApi: "1.1", DialogApi: "1.2", Settings: "1.1", CustomXmlParts: "1.1" };

/** `isSetSupported` of an Excel that has ExcelApi up to `excelApi` ("1.14"), and nothing of ExcelApiOnline or ExcelApiDesktop. */
export function supportOf(excelApi: string): (name: string, version?: string | number) => boolean {
  return (name, version = "1.1") => {
    const highest = name.toLowerCase() === "excelapi" ? excelApi : Object.entries(OTHERS).find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];
    return highest !== undefined && compareVersions(String(version), highest) <= 0;
  };
}

/** "1.9" < "1.14": by number, part by part. */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
