import { branchesOf, selectorOf, selectsOf, VARIABLE, variantsOf } from "./fluent.ts";
import type { Pattern, Select } from "./fluent.ts";
import { isNumber, isPlural } from "./plurals.ts";
import { sameInBoth } from "./same-in-both.ts";
import type { Language } from "../../../bot/platform/texts/languages.ts";

/* The differences between a translation and its English text. */

export function differences(found: ReadonlySet<string>, wanted: ReadonlySet<string>, what: string): string[] {
  return [
    ...[...wanted.difference(found)].map((one) => `lacks the ${what} "${one}"`),
    ...[...found.difference(wanted)].map((one) => `has the ${what} "${one}"`),
  ];
}

/** A select between words needs the variants of the English one; a select between numbers needs its exact numbers. */
export function selectFaults(text: Pattern, original: Pattern): string[] {
  const [found, wanted] = [text, original].map((pattern) => ({
    words: new Set(
      selectsOf(pattern)
        .filter((select) => !isPlural(select))
        .map(nameSelect),
    ),
    numbers: new Set(
      selectsOf(pattern)
        .filter(isPlural)
        .flatMap((select) =>
          variantsOf(select)
            .filter(isNumber)
            .map((one) => `${selectorOf(select)} ${one}`),
        ),
    ),
  }));
  if (found === undefined || wanted === undefined) return [];
  return [
    ...differences(found.words, wanted.words, "choice"),
    ...[...wanted.numbers.difference(found.numbers)].map((one) => `lacks the number "${one}"`),
  ];
}

const nameSelect = (select: Select): string =>
  `${selectorOf(select)}: ${variantsOf(select).toSorted().join(", ")}`;

/** The tags of each branch of a text, with their attributes. */
export const tagsOf = (pattern: Pattern): Set<string> =>
  new Set(
    branchesOf(pattern).map((text) =>
      [...text.matchAll(/<[^>]*>/g)]
        .map(([tag]) => tag)
        .toSorted()
        .join(""),
    ),
  );

export const commandsOf = (pattern: Pattern): Set<string> =>
  new Set(
    branchesOf(pattern)
      .flatMap((text) => [...text.replaceAll(/<[^>]*>/g, " ").matchAll(/(?<![\w/:.}])\/[a-z]{2,}/g)])
      .map(([command]) => command),
  );

/** The emoji or sign at the start of a text, by which users recognize a button. */
export const firstSignsOf = (pattern: Pattern): Set<string> =>
  new Set(
    branchesOf(pattern).map(
      (text) => /^[\s\u200e\u200f]*((?:\p{Extended_Pictographic}|[‹›✓•·])\S*)/u.exec(text)?.[1] ?? "",
    ),
  );

/** The words of a text, without variables, tags and commands. */
const wordsOf = (pattern: Pattern): string =>
  branchesOf(pattern)
    .join(" ")
    .replaceAll(VARIABLE, " ")
    .replaceAll(/<[^>]*>|&\w+;|\/[a-z]+|\ufe0f/g, " ")
    .replaceAll(/[^\p{L}\p{M}]+/gu, " ")
    .trim();

/** The scripts of languages without Latin letters. */
const scripts: Partial<Record<Language, RegExp>> = { ru: /\p{Script=Cyrillic}/u, fa: /\p{Script=Arabic}/u };

export function untranslated(text: Pattern, original: Pattern, language: Language): string[] {
  const [words, before] = [wordsOf(text), wordsOf(original)];
  const names = sameInBoth.names.toSorted((one, another) => another.length - one.length);
  const rest = names.reduce((left, name) => left.replaceAll(name, " "), before).trim();
  if (!/\p{L}{2}/u.test(rest) || sameInBoth[language]?.includes(before)) return [];
  if (words === before) return [`is English: "${words}"`];
  const script = scripts[language];
  return script === undefined || script.test(words) ? [] : [`has no letter of the language: "${words}"`];
}
