import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A file of bot/ without tests and their helpers. */
export type Source = { readonly name: string; readonly text: string };

export async function readSources(): Promise<Source[]> {
  const folder = join(import.meta.dirname, "../../bot");
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith(".ts") && !/\.test\.ts$|testing/.test(name),
  );
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })));
}

/** The pattern of a template such as `progress-${…}`, whose expressions can be any part of a key. */
export const templatePattern = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll(/\$\{[^}]*\}/g, "[\\w-]+")}$`);

/** The keys in the first argument of `html(…)` and `plain(…)`: texts, templates, and both sides of a condition. */
export function findTextKeys(
  source: string,
  calls = /\.(?:html|plain)\(\s*/g,
): { key?: string; pattern?: RegExp }[] {
  return [...source.matchAll(calls)].flatMap(({ index, 0: call }) => {
    const argument = firstArgument(source.slice(index + call.length));
    const templates = [...argument.matchAll(/`([^`]+)`/g)].map(([, template]) => template ?? "");
    // The operand of a comparison is not a key, and a literal inside a template is only a part of a key.
    const rest = argument.replaceAll(/[!=]== "[^"]*"|`[^`]+`/g, "");
    const keys = [...rest.matchAll(/"([a-z][\w-]*)"/gi)].map(([, key]) => key ?? "");
    return [
      ...keys.map((key) => ({ key })),
      ...templates.map((template) => ({ pattern: templatePattern(template) })),
    ];
  });
}

/** The source text of a call's first argument: up to the comma or bracket that ends it. */
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
