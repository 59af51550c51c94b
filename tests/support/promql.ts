/*
 * The names in an expression of Prometheus' query language, without its evaluation
 * (https://prometheus.io/docs/prometheus/latest/querying/basics).
 */

export type Selector = {
  readonly metric: string;
  /** The matchers: `state="failed"` is ["state", "=", "failed"]. */
  readonly matchers: readonly (readonly [label: string, operator: string, value: string])[];
};

export type PromQuery = {
  readonly selectors: readonly Selector[];
  /** The labels after `by`, `without`, `on`, `ignoring`, `group_left` and `group_right`. */
  readonly grouping: readonly string[];
};

const TOKEN =
  /\s+|(?<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<range>\[[^\]]*\])|(?<number>\d+(?:\.\d+)?(?:e[+-]?\d+)?|Inf|NaN)|(?<name>[a-zA-Z_:][\w:]*)|(?<operator>=~|!~|!=|==|<=|>=|[-+*/%^<>=(){},@])/gy;

type Token = { readonly kind: "text" | "range" | "number" | "name" | "operator"; readonly text: string };

/** @throws {Error} for a character that no expression holds. */
function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of expression.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    for (const kind of ["text", "range", "number", "name", "operator"] as const) {
      const text = match.groups?.[kind];
      if (text !== undefined) tokens.push({ kind, text });
    }
  }
  if (end !== expression.length) throw new Error(`${expression} breaks off at ${expression.slice(end)}`);
  return tokens;
}

const KEYWORDS = new Set(["and", "or", "unless", "bool", "offset"]);
const GROUPING = new Set(["by", "without", "on", "ignoring", "group_left", "group_right"]);
const FUNCTIONS = new Set(
  `sum min max avg count absent topk bottomk quantile abs rate irate increase delta histogram_quantile min_over_time max_over_time vector
  clamp_min time`.split(/\s+/),
);

/** @throws {Error} for an unknown function, or brackets that do not fit. */
export function readPromQuery(expression: string): PromQuery {
  const tokens = tokensOf(expression);
  const selectors: Selector[] = [];
  const grouping: string[] = [];
  checkBrackets(expression, tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at] ?? { kind: "operator", text: "" };
    if (kind !== "name" || KEYWORDS.has(text)) continue;
    const next = tokens[at + 1]?.text;
    if (GROUPING.has(text)) {
      const end = tokens.findIndex((token, index) => index > at && token.text === ")");
      grouping.push(...namesIn(tokens.slice(at + 1, end)));
      at = end;
    } else if (next === "(" || FUNCTIONS.has(text)) {
      if (!FUNCTIONS.has(text)) throw new Error(`${expression} calls the unknown function ${text}`);
    } else if (next === "{") {
      const end = tokens.findIndex((token, index) => index > at && token.text === "}");
      selectors.push({ metric: text, matchers: readMatchers(expression, tokens.slice(at + 2, end)) });
      at = end;
    } else selectors.push({ metric: text, matchers: [] });
  }
  return { selectors, grouping };
}

const namesIn = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ kind, text }) => (kind === "name" ? [text] : []));

function readMatchers(expression: string, tokens: readonly Token[]): Selector["matchers"] {
  const matchers: [string, string, string][] = [];
  for (let at = 0; at < tokens.length; at += 4) {
    const [label, operator, value] = tokens.slice(at, at + 3);
    if (label?.kind !== "name" || value?.kind !== "text" || !/^(?:=|!=|=~|!~)$/.test(operator?.text ?? ""))
      throw new Error(`${expression} has a matcher that cannot be read`);
    matchers.push([label.text, operator?.text ?? "", value.text.slice(1, -1)]);
  }
  return matchers;
}

function checkBrackets(expression: string, tokens: readonly Token[]): void {
  const open: string[] = [];
  for (const { text } of tokens) {
    if (text === "(" || text === "{") open.push(text);
    if ((text === ")" && open.pop() !== "(") || (text === "}" && open.pop() !== "{"))
      throw new Error(`${expression} has a bracket too many`);
  }
  if (open.length > 0) throw new Error(`${expression} lacks a bracket`);
}
