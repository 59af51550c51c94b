import { describe, expect, test } from "vitest";
import { readSources } from "./support/text-keys-in-source.ts";
import { callsOf, findParsers, millisecondsOf } from "./support/typed-text-parsers.ts";

/* The time of a parser of typed text grows in proportion to the text. */

/** Four of Telegram's longest messages (Bot API, Message.text): the more text, the clearer the difference. */
const LENGTH = 4 * 4_096;
// Other programs of the machine interrupt a run. The fastest of several runs is the parser's own time.
const RUNS = 15;

const fill = (unit: string, end = ""): string =>
  unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH - end.length) + end;

/** Texts that make a backtracking pattern try every way to divide them. */
const adversarial: Readonly<Record<string, string>> = {
  dashes: fill("-"),
  "dashes and an address": fill("–", " a.b"),
  "separators of all kinds": fill(" -|–—", "x"),
  spaces: fill(" ", "x"),
  "spaces inside": `x${fill(" ", "x").slice(1)}`,
  "line breaks": fill("\r\n", "x"),
  controls: fill("\u0000\t", "x"),
  "no-break spaces": fill("\u00a0\u2003", "x"),
  zeros: fill("0", "x"),
  "zeros and a one": fill("0", "1"),
  "digits after a point": `1.${fill("9").slice(2)}`,
  "zeros after a point": `1.${fill("0", "1").slice(2)}`,
  "digits and commas": fill("1,"),
  "digits and points": fill("1."),
  "digits and spaces": fill("1 "),
  letters: fill("a", "!"),
  words: fill("a ", "!"),
  slashes: fill("/", "x"),
  "an address of dots": `x ${fill("a.").slice(2)}`,
  "an address in other scripts": `x ${Array.from({ length: LENGTH }, (_, index) => String.fromCodePoint(0x4e00 + index)).join("")}.org`,
  schemes: `x ${fill("http://").slice(2)}`,
  quotes: fill('"'),
  "escaped quotes": fill('\\"'),
  // Parsers of JSON get no deeper text.
  brackets: "[{".repeat(2_000),
  "combining marks": fill("a\u0345\u0301\u0327\u0334"),
  "combining marks in the wrong order": `a${"\u0345".repeat(LENGTH / 4)}${"\u0301".repeat(LENGTH / 2)}${"\u0327".repeat(LENGTH / 4)}`,
  "direction marks": fill("\u200e\u2066", "x"),
  "half of a pair": fill("\ud83d"),
  emoji: fill("⭐\ufe0f"),
  times: fill("12:30 "),
  dates: fill("24.12.2026 "),
  "month names": fill("december "),
  "the beginnings of words": fill("decembe tomorro "),
  "signs of currencies": fill("$⭐"),
  "ids with ends": fill("12345,life\n"),
  cells: fill('1,"2";3\t'),
};

const parsers = await findParsers();

/** A pattern that takes quadratic time: from each dash on, it looks through all dashes for a letter. */
const quadratic = (text: string): boolean => /-+x/.test(text);

/** The time of the fastest run, or of the first one below `enough`. */
function fastestOf(call: (text: string) => unknown, text: string, runs: number, enough = 0): number {
  let fastest = Infinity;
  for (let run = 0; run < runs && fastest >= enough; run += 1)
    fastest = Math.min(fastest, millisecondsOf(call, text));
  return fastest;
}

// A linear parser needs a twentieth of the pattern's time at most, a quadratic one as much, a cubic one minutes.
const most = fastestOf(quadratic, fill("-"), 3) / 4;

describe("A parser of typed text", () => {
  test("is found for every form that asks for text", async () => {
    expect(parsers.length).toBeGreaterThan(20);
    const forms = (await readSources()).filter(({ name }) => name.endsWith(".conversation.ts"));
    // A question that has only buttons refuses all text.
    const asking = forms.filter(({ text }) => /\breadText(?:,|: (?!\(\) =>))/.test(text));
    expect(asking.length).toBeGreaterThan(15);
    const without = asking.filter(
      ({ text }) =>
        !parsers.some(({ name }) => new RegExp(String.raw`(?:\b${name}\(|: ${name},)`).test(text)),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  test.each(parsers)("takes linear time: $name of $file", async (parser) => {
    const slow: string[] = [];
    for (const call of await callsOf(parser))
      for (const [kind, text] of Object.entries(adversarial))
        if (fastestOf(call, text, RUNS, most) >= most) slow.push(kind);
    expect(slow).toEqual([]);
  });
});
