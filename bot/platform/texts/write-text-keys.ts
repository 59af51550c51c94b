import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";

/*
 * Writes text-keys.ts from the English texts: every key with its variables, so that the compiler checks each use. Runs after
 * `npm ci` and before `npm run check`; the file is not in git.
 */

const english = join(import.meta.dirname, "../../../locales/en");
const target = join(import.meta.dirname, "text-keys.ts");

type Pattern = FluentResource["body"][number]["value"];
type Element = Exclude<NonNullable<Pattern>, string>[number];
type Expression = Exclude<Element, string>;

/** Plural categories of CLDR: a variable that chooses among these alone is a number. */
const plurals = new Set(["zero", "one", "two", "few", "many", "other"]);

/** The variables of a pattern, each with the TypeScript type of its value. */
function variablesOf(pattern: Pattern): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, type: string): void => {
    if (type === "number" || !found.has(name)) found.set(name, type);
  };
  const visit = (element: Element): void => {
    if (typeof element !== "string") visitExpression(element);
  };
  const visitExpression = (expression: Expression): void => {
    switch (expression.type) {
      case "var":
        add(expression.name, "TextValue");
        break;
      case "func":
      case "term":
        for (const argument of expression.args) if (argument.type !== "narg") visitExpression(argument);
        break;
      case "select": {
        const { selector, variants } = expression;
        const isPlural = variants.every(
          ({ key }) => key.type === "num" || (key.type === "str" && plurals.has(key.value)),
        );
        if (selector.type === "var") add(selector.name, isPlural ? "number" : "string");
        else visitExpression(selector);
        for (const { value } of variants) visitPattern(value);
        break;
      }
      case "mesg":
      case "num":
      case "str":
        break;
    }
  };
  const visitPattern = (part: Pattern): void => {
    if (part !== null && typeof part !== "string") for (const element of part) visit(element);
  };
  visitPattern(pattern);
  return found;
}

function describeTexts(): string {
  const lines = readdirSync(english)
    .filter((name) => name.endsWith(".ftl"))
    .flatMap((name) => new FluentResource(readFileSync(join(english, name), "utf8")).body)
    .filter(({ id }) => !id.startsWith("-"))
    .toSorted((one, other) => one.id.localeCompare(other.id))
    .map(({ id, value }) => {
      const variables = [...variablesOf(value)].map(([name, type]) => `readonly ${name}: ${type}`);
      return `  ${JSON.stringify(id)}: ${variables.length === 0 ? "Record<never, never>" : `{ ${variables.join("; ")} }`};`;
    });
  return [
    "// Written by write-text-keys.ts from locales/en; not in git.",
    "/** Every text and the variables that it needs. */",
    "export type TextTable<TextValue> = {",
    ...lines,
    "};",
    "",
  ].join("\n");
}

writeFileSync(target, describeTexts());
