/** The light (灯) of an indicator: by its verdict, and for a shortfall by how far short it is (判定设置). */
import Big from "big.js";
import type { QuotedTarget, Verdict } from "../checks/finding";
import type { Light, LightSettings } from "../plan/settings";

export interface Judged {
  readonly verdict: Verdict;
  readonly gap: number | null;
  readonly target: QuotedTarget;
}

export function lightOf({ verdict, gap, target }: Judged, settings: LightSettings): Light {
  switch (verdict) {
    case "met":
      return "green";
    case "shortfall":
      return gap !== null && new Big(gap).lte(nearLimit(target, settings)) ? "yellow" : "red";
    case "unclear":
      return settings.unclear;
    case "missing":
      return settings.missing;
    case "manual":
    case "notApplicable":
      return "none";
  }
}

/** The largest gap that is still near, in the target's unit. */
function nearLimit({ unit, value }: QuotedTarget, { near }: LightSettings): Big {
  switch (measureOf(unit)) {
    case "rate":
      return new Big(near.rate);
    case "index":
      return new Big(near.index);
    case "count":
      return new Big(near.countShare).times(new Big(value).abs());
  }
}

/** What kind of measure a unit is: a rate in per cent, an index without a unit, or a count of things. */
export function measureOf(unit: string): "rate" | "index" | "count" {
  return unit === "%" ? "rate" : unit === "指数" ? "index" : "count";
}
