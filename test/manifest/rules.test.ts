/** The manifest is good, and each rule notices the fault it is for. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestFaults } from "../../scripts/manifest/rules";
import { surroundingsOf } from "../../scripts/manifest/surroundings";

const ROOT = path.resolve(__dirname, "../..");
const GOOD = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const around = surroundingsOf(ROOT);

/** The manifest with one thing changed; the change must really be one. */
function broken(find: string | RegExp, by: string): readonly string[] {
  const changed = GOOD.replace(find, by);
  expect(changed).not.toBe(GOOD);
  return manifestFaults(changed, around);
}

test("our manifest has no faults", () => {
  expect(manifestFaults(GOOD, around)).toEqual([]);
});

test("the ribbon's functions are known by name", () => {
  expect(around.functionNames).toEqual(expect.arrayContaining(["reviewCommand", "fillCommand", "compileCommand", "clearCommand"]));
});

test.each<[string, string | RegExp, string, RegExp]>([
  ["an id that is no GUID", /<Id>.*?<\/Id>/, "<Id>1234</Id>", /not a GUID/],
  ["a version of three numbers", /<Version>.*?<\/Version>/, "<Version>1.0.0</Version>", /four numbers/],
  ["another default language", "<DefaultLocale>zh-CN", "<DefaultLocale>en-US", /zh-CN/],
  ["a host with a typo", 'Host Name="Workbook"', 'Host Name="Workbok"', /Workbok/],
  ["a lower floor", 'MinVersion="1.14" />', 'MinVersion="1.1" />', /1\.14/],
  ["an http address", "https://localhost:3000/taskpane.html", "http://localhost:3000/taskpane.html", /must be https/],
  ["an app domain with a path", "<Hosts>", "<AppDomains><AppDomain>https://example.org/ledger</AppDomain></AppDomains><Hosts>", /origin/],
  ["a resid that leads nowhere", '<Label resid="Review.Label" />', '<Label resid="Reveiw.Label" />', /Reveiw\.Label/],
  ["a resource nobody uses", '<bt:Url id="Pane.Url"', '<bt:Url id="Other.Url" DefaultValue="https://localhost:3000/x.html" /><bt:Url id="Pane.Url"', /Other\.Url.*not used/],
  ["a resource id twice", '<bt:Url id="Pane.Url"', '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/x.html" /><bt:Url id="Pane.Url"', /stands twice/],
  ["a control id twice", 'id="Ledger.Fill"', 'id="Ledger.Review"', /stands twice/],
  ["an icon without its 80 px", '<bt:Image size="80" resid="Icon.80" />', "", /lacks size 80/],
  ["an .ico icon", /icon-16\.png/, "icon-16.ico", /must be a PNG/],
  ["an icon file that is not there", /icon-80\.png/, "icon-81.png", /missing/],
  ["an icon of the wrong size", /icon-64\.png/, "icon-80.png", /80 px and should be 64/],
  ["a function nobody associates", "<FunctionName>reviewCommand", "<FunctionName>reviewComand", /reviewComand/],
  ["a button id that the commands do not know by this name", 'id="Ledger.Fill"', 'id="Ledger.FillIn"', /Ledger\.Fill/],
  ["functions on another page than the pane", '<FunctionFile resid="Pane.Url" />', '<FunctionFile resid="Icon.16" />', /different pages/],
  ["a runtime that ends with the button", 'lifetime="long"', 'lifetime="short"', /lifetime long/],
  ["a shared runtime that is not asked for", /<Set Name="SharedRuntime".*?>/, "", /SharedRuntime/],
  ["a text without English", '<bt:Override Locale="en-US" Value="Review" />', "", /Review\.Label.*en-US/],
  ["a description that is too long", /(id="Review.Tip" DefaultValue=")/, `$1${"长".repeat(251)}`, /1 to 250/],
])("notices %s", (_, find, by, fault) => {
  expect(broken(find, by).join("\n")).toMatch(fault);
});

test("a file that is no manifest is one fault, not a crash", () => {
  expect(manifestFaults("<html></html>", around)).toHaveLength(1);
  expect(manifestFaults("not xml at all", around)).toHaveLength(1);
});
