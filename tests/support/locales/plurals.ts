import { localeOf } from "../../../bot/platform/texts/languages.ts";
import type { Language } from "../../../bot/platform/texts/languages.ts";
import { branchesOf, selectorOf, variantsOf } from "./fluent.ts";
import type { Select } from "./fluent.ts";

const CATEGORIES: ReadonlySet<string> = new Set(["zero", "one", "two", "few", "many", "other"]);
export const isNumber = (variant: string): boolean => /^\d+$/.test(variant);

export const isPlural = (select: Select): boolean =>
  variantsOf(select).every((variant) => CATEGORIES.has(variant) || isNumber(variant));

/** Realistic counts. A million is left out: it has a plural form of its own in some languages. */
const counts = Array.from({ length: 1000 }, (_, index) => index + 1);

type Rules = { readonly known: ReadonlySet<string>; readonly forms: ReadonlyMap<number, string> };

/** The plural forms of a language, and that of each count. They are asked for thousands of selects. */
const rulesOf = (language: Language): Rules => {
  const found = cache.get(language);
  if (found !== undefined) return found;
  const rules = new Intl.PluralRules(localeOf(language));
  const known = new Set<string>(rules.resolvedOptions().pluralCategories);
  const made = { known, forms: new Map(counts.map((count) => [count, rules.select(count)])) };
  cache.set(language, made);
  return made;
};
const cache = new Map<Language, Rules>();

/** In languages whose 0 is singular, such as French, the text of [one] must fit both numbers. */
export function zeroFaults(select: Select, language: Language): string[] {
  if (new Intl.PluralRules(localeOf(language)).select(0) !== "one") return [];
  if (variantsOf(select).includes("0")) return [];
  return select.variants
    .filter(({ key, value }) => key.value === "one" && !branchesOf(value).every(namesNumberOf(select)))
    .map(() => "does not say the number in [one], which also stands for 0; use [1] for exactly one");
}

const namesNumberOf =
  (select: Select) =>
  (text: string): boolean =>
    text.includes(`{$${selectorOf(select)}}`);

/** Missing plural forms, forms that the language lacks, and forms that omit a number that varies. */
export function pluralFaults(select: Select, language: Language, isNeeded: boolean): string[] {
  const { known, forms } = rulesOf(language);
  const variants = variantsOf(select);
  const left = counts.filter((count) => !variants.includes(String(count)));
  const needed = new Set(isNeeded ? left.map((count) => forms.get(count) ?? "") : []);
  const isNamed = namesNumberOf(select);
  const other = select.variants[select.star];
  const namesNumber = other !== undefined && branchesOf(other.value).some(isNamed);
  return [
    ...[...needed].filter((one) => !variants.includes(one)).map((one) => `lacks the form [${one}]`),
    ...variants.filter((one) => !isNumber(one) && !known.has(one)).map((one) => `has the form [${one}]`),
    ...(variants[select.star] === "other" ? [] : ["falls back to another form than [other]"]),
    ...select.variants
      .filter(({ key, value }) => {
        const means = left.filter((count) => forms.get(count) === key.value).length;
        return namesNumber && means > 1 && !branchesOf(value).every(isNamed);
      })
      .map(({ key }) => `does not say the number in [${key.value}], which stands for several numbers`),
  ];
}
