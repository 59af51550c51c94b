import * as fc from "fast-check";
import { anyCharacter } from "../../../../../tests/support/any-character.ts";

/*
 * Random JSON that holds both its value and its notation, so that a test signs a body without parsing it.
 */

export type DrawnText = { readonly says: string; readonly letters: string };
export type Drawn =
  | { readonly kind: "constant"; readonly letters: string }
  | { readonly kind: "number"; readonly letters: string }
  | ({ readonly kind: "text" } & DrawnText)
  | { readonly kind: "list"; readonly items: readonly Drawn[] }
  | DrawnObject;
export type DrawnObject = { readonly kind: "object"; readonly members: readonly Member[] };
type Member = { readonly key: DrawnText; readonly value: Drawn };

const SHORT = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["/", "\\/"],
  ["\b", "\\b"],
  ["\f", "\\f"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

const hex = (unit: string): string => unit.charCodeAt(0).toString(16).padStart(4, "0");

const isBare = (letter: string): boolean =>
  letter >= " " && letter !== '"' && letter !== "\\" && letter.isWellFormed();

/** A character as itself if JSON allows it, as a short escape if one exists, or as \u with digits of either case. */
function spell(letter: string, way: "plain" | "short" | "small" | "LARGE"): string {
  if (way === "short") return SHORT.get(letter) ?? spell(letter, "plain");
  const units = letter.split("");
  if (way === "small") return units.map((unit) => `\\u${hex(unit)}`).join("");
  if (way === "plain" && isBare(letter)) return letter;
  return units.map((unit) => `\\u${hex(unit).toUpperCase()}`).join("");
}

const letter = fc.oneof(
  fc.constantFrom(
    ...SHORT.keys(),
    "\u0000",
    "\u001f",
    "\u007f",
    "\u2028",
    "\uffff",
    "\ud800",
    "é",
    "漢",
    "🎉",
  ),
  anyCharacter,
  fc.string({ minLength: 1, maxLength: 1 }),
);

function text(letters: fc.Arbitrary<readonly string[]>): fc.Arbitrary<DrawnText> {
  return letters.chain((drawn) =>
    fc
      .array(fc.constantFrom("plain", "plain", "short", "small", "LARGE"), {
        minLength: drawn.length,
        maxLength: drawn.length,
      })
      .map((ways) => ({
        says: drawn.join(""),
        letters: `"${drawn.map((one, index) => spell(one, ways[index] ?? "plain")).join("")}"`,
      })),
  );
}

const key: fc.Arbitrary<DrawnText> = fc
  .oneof(
    { weight: 3, arbitrary: fc.stringMatching(/^[a-z_]{1,6}$/) },
    // Keys that JavaScript moves, hides or sorts differently.
    fc.constantFrom("0", "1", "10", "9", "01", "-1", "__proto__", "toString", "", "a", "a!", "😀", "\ue000"),
    fc.array(letter.filter(isBare), { maxLength: 3 }).map((letters) => letters.join("")),
  )
  // The bot refuses keys with escapes.
  .map((says) => ({ says, letters: `"${says}"` }));

const number = fc.oneof(
  fc.constantFrom(
    "0",
    "-0",
    "-0.0",
    "1.0",
    "1e-07",
    "1E5",
    "1e400",
    "1e99999999999999999999",
    "1e-99999999999999999999",
    "0.1",
    "9007199254740993",
    "5524759814",
  ),
  fc.stringMatching(/^-?(?:0|[1-9]\d{0,20})(?:\.\d{1,20})?(?:[eE][+-]?\d{1,20})?$/),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
  fc.integer().map(String),
);

export const { object: drawnObject } = fc.letrec<{ object: DrawnObject; value: Drawn }>((tie) => ({
  object: fc
    .uniqueArray(fc.record({ key, value: tie("value") }), {
      maxLength: 5,
      selector: (member) => member.key.says,
    })
    .map((members) => ({ kind: "object", members })),
  value: fc.oneof(
    { depthSize: "small", maxDepth: 6, withCrossShrink: true },
    fc.constantFrom("null", "true", "false").map((letters): Drawn => ({ kind: "constant", letters })),
    number.map((letters): Drawn => ({ kind: "number", letters })),
    text(fc.array(letter, { maxLength: 6 })).map((drawn): Drawn => ({ kind: "text", ...drawn })),
    fc.array(tie("value"), { maxLength: 4 }).map((items): Drawn => ({ kind: "list", items })),
    tie("object"),
  ),
}));

/** The sent body: members in their random order, `space` on both sides of every structural character. */
export function bodyOf(drawn: Drawn, space: string): string {
  const within = (open: string, parts: readonly string[], close: string): string =>
    [open, parts.join(`${space},${space}`), close].join(space);
  if (drawn.kind === "list") {
    const items = drawn.items.map((item) => bodyOf(item, space));
    return within("[", items, "]");
  }
  if (drawn.kind !== "object") return drawn.letters;
  const members = drawn.members.map(({ key, value }) => [key.letters, ":", bodyOf(value, space)].join(space));
  return within("{", members, "}");
}
