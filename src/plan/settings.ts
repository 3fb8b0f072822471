/**
 * Settings of judging (判定设置): how shortfalls are lit, and whether and how departments are scored. What a verdict is, no
 * setting changes. Rules in words: docs/judging-settings.md.
 */

/** A light (灯): never shown by colour alone. "none": no light, because nothing was judged. */
export type Light = "green" | "yellow" | "red" | "none";
export const LIGHTS: readonly Light[] = ["green", "yellow", "red", "none"];

export interface LightSettings {
  /** A shortfall is yellow while its gap is at most this, and red beyond. */
  readonly near: {
    /** Of rates (%), in percentage points. */
    readonly rate: number;
    /** Of indices, in points. */
    readonly index: number;
    /** Of counts, as a share of the target: 0.1 is a tenth. */
    readonly countShare: number;
  };
  /** The light of a figure nobody could read without doubt. */
  readonly unclear: Light;
  /** The light of an indicator nobody reported. */
  readonly missing: Light;
}

/** "all-or-nothing": full marks when met, none otherwise. "proportional": the share of the target that was reached, at most full marks. */
export type ScoreRule = "all-or-nothing" | "proportional";
export const SCORE_RULES: readonly ScoreRule[] = ["all-or-nothing", "proportional"];

export interface ScoringSettings {
  /** Off: no score and no rank appear anywhere. */
  readonly enabled: boolean;
  /** Rates and indices. */
  readonly rates: ScoreRule;
  readonly counts: ScoreRule;
  /** An indicator nobody reported: no marks, or left out of the score. What is unclear is always left out. */
  readonly missing: "zero" | "exclude";
  /** Weight by indicator id; 1 where none is given. */
  readonly weights: Readonly<Record<string, number>>;
}

export interface JudgingSettings {
  readonly lights: LightSettings;
  readonly scoring: ScoringSettings;
}

export const DEFAULT_SETTINGS: JudgingSettings = {
  lights: { near: { rate: 1, index: 1, countShare: 0.1 }, unclear: "none", missing: "none" },
  scoring: { enabled: false, rates: "all-or-nothing", counts: "proportional", missing: "zero", weights: {} },
};

/** Why a setting was not taken. `path` is where: "lights.near.rate", "scoring.weights.anhui-famous-brands". */
export interface SettingFault {
  readonly path: string;
  readonly fault: "not-an-object" | "not-a-number" | "out-of-range" | "not-a-choice" | "unknown-setting" | "unknown-indicator";
  /** What may stand there: choices, or the lowest and highest number. */
  readonly allowed: readonly (string | number)[];
}

/** `settings` holds the default wherever a fault is reported or nothing was given. */
export interface SettingsReading {
  readonly settings: JudgingSettings;
  readonly faults: readonly SettingFault[];
}

const MOST_POINTS = 100;
const MOST_WEIGHT = 1_000;

/** Settings from outside (a sheet, JSON): anything may be left out. `indicatorIds`: the plan's; weights of others are faults. */
export function readSettings(input: unknown, indicatorIds: readonly string[]): SettingsReading {
  const reader = new Reader();
  const top = reader.object(input, "", ["lights", "scoring"]);
  const lights = reader.object(top["lights"], "lights", ["near", "unclear", "missing"]);
  const near = reader.object(lights["near"], "lights.near", ["rate", "index", "countShare"]);
  const scoring = reader.object(top["scoring"], "scoring", ["enabled", "rates", "counts", "missing", "weights"]);
  const { lights: lit, scoring: scored } = DEFAULT_SETTINGS;
  const settings: JudgingSettings = {
    lights: {
      near: {
        rate: reader.number(near["rate"], "lights.near.rate", [0, MOST_POINTS], lit.near.rate),
        index: reader.number(near["index"], "lights.near.index", [0, MOST_POINTS], lit.near.index),
        countShare: reader.number(near["countShare"], "lights.near.countShare", [0, 1], lit.near.countShare),
      },
      unclear: reader.choice(lights["unclear"], "lights.unclear", LIGHTS, lit.unclear),
      missing: reader.choice(lights["missing"], "lights.missing", LIGHTS, lit.missing),
    },
    scoring: {
      enabled: reader.choice(scoring["enabled"], "scoring.enabled", [true, false], scored.enabled),
      rates: reader.choice(scoring["rates"], "scoring.rates", SCORE_RULES, scored.rates),
      counts: reader.choice(scoring["counts"], "scoring.counts", SCORE_RULES, scored.counts),
      missing: reader.choice(scoring["missing"], "scoring.missing", ["zero", "exclude"], scored.missing),
      weights: reader.weights(scoring["weights"], indicatorIds),
    },
  };
  return { settings, faults: reader.faults };
}

type Fields = Readonly<Record<string, unknown>>;

class Reader {
  readonly faults: SettingFault[] = [];

  object(value: unknown, path: string, fields: readonly string[] | null): Fields {
    if (value === undefined || value === null) return {};
    if (typeof value !== "object" || Array.isArray(value)) {
      this.faults.push({ path, fault: "not-an-object", allowed: fields ?? [] });
      return {};
    }
    const own = Object.fromEntries(Object.entries(value));
    if (fields) for (const key of Object.keys(own)) if (!fields.includes(key)) this.faults.push({ path: path === "" ? key : `${path}.${key}`, fault: "unknown-setting", allowed: fields });
    return own;
  }

  number(value: unknown, path: string, [least, most]: readonly [number, number], fallback: number): number {
    if (value === undefined || value === null) return fallback;
    if (typeof value === "number" && Number.isFinite(value) && value >= least && value <= most) return value;
    this.faults.push({ path, fault: typeof value === "number" && Number.isFinite(value) ? "out-of-range" : "not-a-number", allowed: [least, most] });
    return fallback;
  }

  choice<T extends string | boolean>(value: unknown, path: string, choices: readonly T[], fallback: T): T {
    if (value === undefined || value === null) return fallback;
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return chosen;
    this.faults.push({ path, fault: "not-a-choice", allowed: choices.map(String) });
    return fallback;
  }

  weights(value: unknown, indicatorIds: readonly string[]): Record<string, number> {
    const weights = new Map<string, number>();
    for (const [id, weight] of Object.entries(this.object(value, "scoring.weights", null))) {
      const path = `scoring.weights.${id}`;
      if (!indicatorIds.includes(id)) this.faults.push({ path, fault: "unknown-indicator", allowed: [] });
      else weights.set(id, this.number(weight, path, [0, MOST_WEIGHT], 1));
    }
    // From entries: written as properties one by one, an id like "__proto__" would be lost.
    return Object.fromEntries(weights);
  }
}
