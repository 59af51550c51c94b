import { join } from "node:path";
import { networks } from "../../bot/payouts/payout/networks.ts";
import { money } from "../../bot/platform/values/money.ts";
import { readSources } from "./text-keys-in-source.ts";

/*
 * The parsers of typed text, found in the source: exported functions named `read…` or `parse…` with a parameter `typed`, `text` or
 * `payload`.
 */

const clock = { now: new Date("2026-11-24T19:15:00Z"), timeZone: "Europe/Berlin" };

/** The values of the other parameters, by their types. */
const others: Readonly<Record<string, readonly unknown[]>> = {
  Currency: ["USD", "XTR"],
  WalletCoin: [
    ...networks.map((network) => ({ network })),
    { network: "LTC", chain: "ltc", pattern: "[LM][1-9A-HJ-NP-Za-km-z]{25,34}" },
    // A pattern that backtracks without an end.
    { network: "XYZ", pattern: "(\\w+)+!" },
  ],
  'Pick<WalletCoin, "memo">': [{ memo: { isOptional: true, pattern: "(\\w+)+!" } }],
  "Limits<Money>": [{ min: money(1n, "USD"), max: money(998n, "USD") }],
  TypedAt: [clock],
  ListClock: [clock],
  Context: [clock],
  "readonly string[]": [["en", "de", "fa"]],
};

export type Parser = { readonly file: string; readonly name: string; readonly parameters: readonly string[] };

const TEXT = /^(?:typed|text|payload): string$/;

export async function findParsers(): Promise<Parser[]> {
  const pattern = /^export (?:function|const) ((?:read|parse)[A-Z]\w*)(?: = )?\(([^)]*)\)/gm;
  // The operator types the settings, and the program reads them once.
  const sources = (await readSources()).filter(({ name }) => !name.startsWith("platform/database/"));
  return sources.flatMap(({ name: file, text }) =>
    [...text.matchAll(pattern)]
      .map(([, name = "", list = ""]) => ({ file, name, parameters: parametersOf(list) }))
      .filter(({ parameters }) => parameters.some((one) => TEXT.test(one))),
  );
}

/** Names and types; a destructured parameter keeps only its type. */
const parametersOf = (list: string): string[] =>
  list
    .replaceAll(/\{[^}]*\}/g, "_")
    .split(/,\s*(?=\w+:)/)
    .map((one) => one.replace(/ = .*/, "").replace(/,\s*$/, "").trim());

/**
 * All calls of a parser with a text, one for each value of its other parameters.
 * @throws {Error} if a parameter has a type without an example.
 */
export async function callsOf({ file, name, parameters }: Parser): Promise<((text: string) => unknown)[]> {
  const loaded = (await import(join(import.meta.dirname, "../../bot", file))) as Record<string, unknown>;
  const parse = loaded[name] as (...values: readonly unknown[]) => unknown;
  let rows: (readonly unknown[])[] = [[]];
  for (const parameter of parameters) {
    const type = parameter.split(": ")[1] ?? "";
    const values = TEXT.test(parameter) ? [TYPED] : others[type];
    if (values === undefined) throw new Error(`${name} of ${file}: no example of ${type} in \`others\``);
    rows = rows.flatMap((row) => values.map((value) => [...row, value]));
  }
  return rows.map((row) => (text) => {
    try {
      return parse(...row.map((value) => (value === TYPED ? text : value)));
    } catch (error) {
      // Parsers of JSON refuse a text with a SyntaxError.
      if (!(error instanceof SyntaxError)) throw error;
      return undefined;
    }
  });
}

const TYPED = Symbol("the typed text");

/** The processor time of a call: other programs of the machine do not add to it. */
export function millisecondsOf(call: (text: string) => unknown, text: string): number {
  const begun = process.threadCpuUsage();
  call(text);
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1000;
}
