import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";

type Message = FluentResource["body"][number];
export type Pattern = NonNullable<Message["value"]>;
type Element = Exclude<Pattern, string>[number];
type Expression = Exclude<Element, string>;
export type Select = Extract<Expression, { type: "select" }>;

const locales = join(import.meta.dirname, "../../../locales");

export const foldersOfLocales = (): Promise<string[]> => readdir(locales);

export type Locale = {
  readonly messages: ReadonlyMap<string, Pattern>;
  /** Keys of messages with a syntax error, which Fluent skips silently. */
  readonly unreadable: readonly string[];
  /** Keys that are defined more than once; the last definition replaces the others. */
  readonly twice: readonly string[];
};

/** All messages of a folder in locales/. */
export async function readLocale(language: string): Promise<Locale> {
  const folder = join(locales, language);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ftl"));
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  const messages = new Map<string, Pattern>();
  const twice: string[] = [];
  for (const { id, value } of files.flatMap((file) => new FluentResource(file).body)) {
    if (messages.has(id)) twice.push(id);
    if (value !== null) messages.set(id, value);
  }
  const begun = files.flatMap((file) =>
    [...file.matchAll(/^([a-z][\w-]*)\s*=/gim)].map(([, key]) => key ?? ""),
  );
  return { messages, twice, unreadable: begun.filter((key) => !messages.has(key)) };
}

const elementsOf = (pattern: Pattern): readonly Element[] =>
  typeof pattern === "string" ? [pattern] : pattern;

/** A variable in the output of `branchesOf`. */
export const VARIABLE = /\{\$\w+\}/g;

/** All selects `{ $x -> … }` of a text, including nested ones. */
export function selectsOf(pattern: Pattern): Select[] {
  const selects = elementsOf(pattern).filter(
    (element): element is Select => typeof element !== "string" && element.type === "select",
  );
  return selects.flatMap((select) => [select, ...select.variants.flatMap(({ value }) => selectsOf(value))]);
}

/** The keys of a select's variants, such as "one", "0" or "connected". */
export const variantsOf = ({ variants }: Select): string[] => variants.map(({ key }) => String(key.value));

/** The name of a select's variable. */
export const selectorOf = ({ selector }: Select): string =>
  selector.type === "var" ? selector.name : selector.type;

/** The names of all variables of a text, including those of selects. */
export const variablesOf = (pattern: Pattern): Set<string> =>
  new Set([
    ...branchesOf(pattern).flatMap((text) =>
      [...text.matchAll(/\{\$(\w+)\}/g)].map(([, name]) => name ?? ""),
    ),
    ...selectsOf(pattern).map(selectorOf),
  ]);

/** All possible outputs of a text, with `{$name}` for variables. */
export const branchesOf = (pattern: Pattern): string[] => {
  let texts = [""];
  for (const element of elementsOf(pattern)) {
    const ways = waysOf(element);
    texts = texts.flatMap((text) => ways.map((way) => text + way));
  }
  return texts;
};

function waysOf(element: Element): string[] {
  if (typeof element === "string") return [element];
  if (element.type === "select") return element.variants.flatMap(({ value }) => branchesOf(value));
  if (element.type === "str") return [element.value];
  if (element.type === "num") return [String(element.value)];
  if (element.type === "func") {
    const [of] = element.args;
    return [of?.type === "var" ? `{$${of.name}}` : `{${element.name}}`];
  }
  return [`{$${element.name}}`];
}
