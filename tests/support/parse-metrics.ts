/*
 * A strict reader of Prometheus' text format (https://prometheus.io/docs/instrumenting/exposition_formats). It refuses everything that
 * Prometheus or its linter refuses.
 */

export type Sample = {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
};
export type Family = {
  readonly name: string;
  readonly type: "counter" | "gauge" | "histogram" | "summary";
  readonly help: string;
  readonly samples: readonly Sample[];
};

const HEAD = /^# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)$/;
const SAMPLE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{((?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*",?)*)\})? (\S+)$/;
const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"/g;

/** @throws {Error} with the line that breaks the format. */
export function parseMetrics(text: string): ReadonlyMap<string, Family> {
  const families = new Map<string, { name: string; type: Family["type"]; help: string; samples: Sample[] }>();
  const seen = new Set<string>();
  let help = "";
  let current: { name: string; type: Family["type"]; help: string; samples: Sample[] } | undefined;
  if (!text.endsWith("\n")) throw new Error("The last line has no end");
  for (const line of text.split("\n").filter((each) => each !== "")) {
    const [, kind, name = "", rest = ""] = HEAD.exec(line) ?? [];
    if (kind === "HELP") {
      help = rest;
      continue;
    }
    if (kind === "TYPE") {
      if (families.has(name)) throw new Error(`${name} is described twice`);
      current = { name, type: readType(rest), help, samples: [] };
      families.set(name, current);
      continue;
    }
    const sample = readSample(line);
    if (current === undefined || !belongs(sample.name, current))
      throw new Error(`${line} has no description`);
    const key = `${sample.name}${JSON.stringify(Object.entries(sample.labels).toSorted(([one], [other]) => one.localeCompare(other)))}`;
    if (seen.has(key)) throw new Error(`${line} comes twice`);
    seen.add(key);
    current.samples.push(sample);
  }
  return families;
}

function readType(text: string): Family["type"] {
  if (text === "counter" || text === "gauge" || text === "histogram" || text === "summary") return text;
  throw new Error(`${text} is no type`);
}

function readSample(line: string): Sample {
  const [, name, labels = "", value = ""] = SAMPLE.exec(line) ?? [];
  if (name === undefined) throw new Error(`${line} is no sample`);
  const number = value === "+Inf" ? Infinity : value === "-Inf" ? -Infinity : Number(value);
  // As Go's ParseFloat, which Prometheus uses, in any case of the letters.
  if (Number.isNaN(number) && !/^nan$/i.test(value)) throw new Error(`${line} has no number`);
  return {
    name,
    labels: Object.fromEntries([...labels.matchAll(LABEL)].map(([, key = "", text = ""]) => [key, text])),
    value: number,
  };
}

const belongs = (sample: string, { name, type }: Pick<Family, "name" | "type">): boolean =>
  sample === name ||
  (["histogram", "summary"].includes(type) && [`${name}_sum`, `${name}_count`].includes(sample)) ||
  (type === "histogram" && sample === `${name}_bucket`);

/** The sum of the samples of a name that have these labels; undefined: there are none. */
export function sumOf(
  families: ReadonlyMap<string, Family>,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | undefined {
  const found = [...families.values()]
    .flatMap(({ samples }) => samples)
    .filter(
      (sample) =>
        sample.name === name && Object.entries(labels).every(([key, value]) => sample.labels[key] === value),
    );
  return found.length === 0 ? undefined : found.reduce((sum, { value }) => sum + value, 0);
}
