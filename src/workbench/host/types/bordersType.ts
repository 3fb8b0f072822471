/**
 * Borders: the outer edges and inside lines of areas, kept on the cells. Styles are Excel.BorderLineStyle names.
 */
import type { Area } from "../../../sheet/address";
import { cellAt } from "../../model/cells";
import { colorArgument } from "../arguments";
import { HostError, invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import type { ObjectType } from "../objectType";
import { membersOf, objectOf } from "../objectType";
import type { AreasTarget } from "./rangeAreasType";
import { setLook } from "./rangeFormatType";

type Side = "top" | "bottom" | "left" | "right";
const INDEXES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type BorderIndex = (typeof INDEXES)[number];
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

interface BorderTarget extends AreasTarget {
  readonly index: BorderIndex;
}

/** Which cells carry the line, and on which of their sides. */
function strips({ areas, index }: BorderTarget): { readonly area: Area; readonly side: Side }[] {
  return areas.flatMap((area): { area: Area; side: Side }[] => {
    switch (index) {
      case "EdgeTop": return [{ area: { ...area, bottom: area.top }, side: "top" }];
      case "EdgeBottom": return [{ area: { ...area, top: area.bottom }, side: "bottom" }];
      case "EdgeLeft": return [{ area: { ...area, right: area.left }, side: "left" }];
      case "EdgeRight": return [{ area: { ...area, left: area.right }, side: "right" }];
      case "InsideHorizontal": return area.top === area.bottom ? [] : [{ area: { ...area, bottom: area.bottom - 1 }, side: "bottom" }, { area: { ...area, top: area.top + 1 }, side: "top" }];
      case "InsideVertical": return area.left === area.right ? [] : [{ area: { ...area, right: area.right - 1 }, side: "right" }, { area: { ...area, left: area.left + 1 }, side: "left" }];
    }
  });
}

function lineOf(target: BorderTarget): { readonly style: string; readonly color: string } {
  const [first] = strips(target);
  const found = first && cellAt(target.sheet, first.area.top, first.area.left)?.appearance?.borders?.[first.side];
  return found ?? { style: "None", color: "#000000" };
}

function draw(target: BorderTarget, change: { readonly style?: string; readonly color?: string }, host: HostState): void {
  const before = lineOf(target);
  const line = { style: change.style ?? (before.style === "None" ? "Continuous" : before.style), color: change.color ?? before.color };
  for (const { area, side } of strips(target)) setLook({ sheet: target.sheet, areas: [area] }, { borders: { [side]: line } }, host);
}

const borderType: ObjectType<BorderTarget> = {
  name: "RangeBorder",
  identity: ({ index }) => ({ _Id: index }),
  properties: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (target) => lineOf(target).style,
      set: (target, value, host) => {
        if (!STYLES.includes(String(value))) throw invalidArgument(`border style ${String(value)}`);
        draw(target, { style: String(value) }, host);
      },
    },
    Color: { get: (target) => lineOf(target).color, set: (target, value, host) => draw(target, { color: colorArgument(value, "border color") }, host) },
    Weight: {
      get: () => "Thin",
      set: (_target, value) => {
        if (!WEIGHTS.includes(String(value))) throw invalidArgument(`border weight ${String(value)}`);
        if (value !== "Thin") throw new HostError("NotImplemented", `border weight ${String(value)} is not modelled`);
      },
    },
  },
};

function borderAt(target: AreasTarget, key: unknown) {
  const index = INDEXES.find((each) => each === key);
  if (!index) {
    if (key === "DiagonalDown" || key === "DiagonalUp") throw new HostError("NotImplemented", `border ${key} is not modelled`);
    throw invalidArgument(`border index ${String(key)}`);
  }
  return objectOf(borderType, { ...target, index });
}

export const bordersType: ObjectType<AreasTarget> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => INDEXES.length } },
  items: (target) => INDEXES.map((index) => borderAt(target, index)),
  item: (target, key) => borderAt(target, key),
  itemMembers: () => membersOf(borderType),
};
