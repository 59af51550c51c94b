import type { Drawn, DrawnText } from "./drawn-json.ts";
import { numberMeaning } from "../../../../../tests/support/json-meaning.ts";

/*
 * The signed text by the vendor's description: "sort the POST request by keys and convert it to string". Made from the random
 * value, without parsing JSON and without the bot's code.
 */

type Manner = {
  readonly number: (letters: string) => string;
  readonly text: (text: DrawnText) => string;
  readonly lists: "kept" | "as objects";
  readonly before: (left: string, right: string) => boolean;
};

const letters = ({ letters: drawn }: DrawnText): string => drawn;

function bare({ says }: DrawnText): string {
  let written = "";
  for (const letter of says) {
    const short = { '"': '"', "\\": "\\", "\b": "b", "\f": "f", "\n": "n", "\r": "r", "\t": "t" }[letter];
    if (short !== undefined) written += `\\${short}`;
    else written += letter < " " || !letter.isWellFormed() ? escape(letter) : letter;
  }
  return `"${written}"`;
}

const ascii = (text: DrawnText): string =>
  Array.from(bare(text), (letter) => (letter > "~" ? escape(letter) : letter)).join("");

const escape = (letter: string): string =>
  letter
    .split("")
    .map((unit) => `\\u${(0x1_0000 + unit.charCodeAt(0)).toString(16).slice(1)}`)
    .join("");

const asNumber = (drawn: string): string => JSON.stringify(Number(drawn));
const asDrawn = (drawn: string): string => drawn;

/** By code point, as Python sorts. */
function codePointsBefore(left: string, right: string): boolean {
  const [one, other] = [Array.from(left), Array.from(right)];
  const at = one.findIndex((letter, index) => letter !== other[index]);
  if (at === -1) return one.length < other.length;
  return other[at] !== undefined && (one[at]?.codePointAt(0) ?? 0) < (other[at].codePointAt(0) ?? 0);
}

/** By code unit, indexes first: the key order of a JavaScript object after sorting. */
function unitsBefore(left: string, right: string): boolean {
  const [one, other] = [indexOf(left), indexOf(right)];
  return one === other ? left < right : one < other;
}

const indexOf = (key: string): number =>
  /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1 ? Number(key) : Infinity;

const elsewhere = { number: asDrawn, lists: "kept", before: codePointsBefore } as const;
const inJavaScript = { number: asNumber, text: bare, before: unitsBefore } as const;

export const MANNERS = {
  "letter for letter": { ...elsewhere, text: letters },
  "without escapes": { ...elsewhere, text: bare },
  "in ASCII": { ...elsewhere, text: ascii },
  "by JavaScript": { ...inJavaScript, lists: "kept" },
  "by JavaScript's sample": { ...inJavaScript, lists: "as objects" },
} as const satisfies Record<string, Manner>;

export function signedText(drawn: Drawn, manner: Manner): string {
  if (drawn.kind === "constant") return drawn.letters;
  if (drawn.kind === "number") return manner.number(drawn.letters);
  if (drawn.kind === "text") return manner.text(drawn);
  if (drawn.kind === "list" && manner.lists === "kept") {
    return `[${drawn.items.map((item) => signedText(item, manner)).join(",")}]`;
  }
  const members =
    drawn.kind === "object"
      ? drawn.members
      : drawn.items.map((value, index) => ({ key: { says: `${index}`, letters: "" }, value }));
  const written = members
    .toSorted((left, right) => (manner.before(left.key.says, right.key.says) ? -1 : 1))
    .map(({ key, value }) => `${manner.text(key)}:${signedText(value, manner)}`);
  return `{${written.join(",")}}`;
}

/** JavaScript holds all its numbers exactly; the bot does not inspect exponents beyond 999. */
export function survivesJavaScript(drawn: Drawn): boolean {
  if (drawn.kind === "list") return drawn.items.every(survivesJavaScript);
  if (drawn.kind === "object") return drawn.members.every(({ value }) => survivesJavaScript(value));
  if (drawn.kind !== "number") return true;
  const written = asNumber(drawn.letters);
  const [, power = "0"] = drawn.letters.split(/e/i);
  if (written === "null" || Math.abs(Number(power)) > 999) return false;
  return numberMeaning(written) === numberMeaning(drawn.letters);
}
