import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A file of the bot that is no test. */
export type Source = { readonly name: string; readonly text: string };

export async function readSources(): Promise<Source[]> {
  const folder = join(import.meta.dirname, "../../bot");
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith(".ts") && !/\.test\.ts$|testing/.test(name),
  );
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })));
}

/** `progress-${…}` as a pattern: what stands between the braces can be any word. */
export const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll(/\$\{[^}]*\}/g, "[\\w-]+")}$`);

/** The keys in the first argument of `html(…)` and `plain(…)`: texts, templates, and both sides of a condition. */
export function keysAskedFor(
  source: string,
  calls = /\.(?:html|plain)\(\s*/g,
): { key?: string; pattern?: RegExp }[] {
  return [...source.matchAll(calls)].flatMap(({ index, 0: call }) => {
    const argument = firstArgument(source.slice(index + call.length));
    const templates = [...argument.matchAll(/`([^`]+)`/g)].map(([, template]) => template ?? "");
    // What a condition compares with is no key, and what stands in a template is a part of one.
    const rest = argument.replaceAll(/[!=]== "[^"]*"|`[^`]+`/g, "");
    const keys = [...rest.matchAll(/"([a-z][\w-]*)"/gi)].map(([, key]) => key ?? "");
    return [
      ...keys.map((key) => ({ key })),
      ...templates.map((template) => ({ pattern: patternOf(template) })),
    ];
  });
}

/** What a call gets first, as it is written: up to the comma or the bracket that ends it. */
export function firstArgument(text: string): string {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if ("([{".includes(letter)) depth += 1;
    if (")]}".includes(letter)) depth -= 1;
    if (depth < 0 || (depth === 0 && letter === ",")) return text.slice(0, index);
  }
  return text;
}
