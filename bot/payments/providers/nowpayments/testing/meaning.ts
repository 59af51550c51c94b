/*
 * What a JSON text says, read by a cursor and sharing nothing with the code that it judges: two texts that say the
 * same have the same meaning. Members are in no order; a list says what an object with the keys 0, 1, … says, as
 * NOWPayments' sample has it; numbers are compared digit for digit, however large; minus nothing is not nothing.
 */

/** @returns undefined if the text is no JSON, or says two things under one key. */
export function meaningOf(text: string): string | undefined {
  try {
    const cursor = new Cursor(text);
    const meaning = cursor.value();
    return cursor.isAtEnd() ? meaning : undefined;
  } catch (error) {
    if (error instanceof NotOneMeaning) return undefined;
    throw error;
  }
}

class NotOneMeaning extends Error {}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

class Cursor {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): string {
    if (this.#takes("{")) return this.#members();
    if (this.#takes("[")) return this.#items();
    if (this.#takes('"')) return `text ${units(this.#rest())}`;
    return this.#match(/true|false|null/y) ?? numberMeaning(this.#match(NUMBER) ?? fail());
  }

  isAtEnd(): boolean {
    return this.#peek() === "";
  }

  #members(): string {
    const members = new Map<string, string>();
    if (!this.#takes("}")) {
      do {
        if (!this.#takes('"')) fail();
        const key = units(this.#rest());
        if (members.has(key) || !this.#takes(":")) fail();
        members.set(key, this.value());
      } while (this.#takes(","));
      if (!this.#takes("}")) fail();
    }
    return inNoOrder(members);
  }

  #items(): string {
    const members = new Map<string, string>();
    if (!this.#takes("]")) {
      do members.set(units(String(members.size)), this.value());
      while (this.#takes(","));
      if (!this.#takes("]")) fail();
    }
    return inNoOrder(members);
  }

  /** The rest of a text whose first quote was taken. */
  #rest(): string {
    let read = "";
    for (;;) {
      const unit = this.#text[this.#at++] ?? fail();
      if (unit === '"') return read;
      if (unit < " ") fail();
      read += unit === "\\" ? this.#escape() : unit;
    }
  }

  #escape(): string {
    const letter = this.#text[this.#at++] ?? fail();
    if (letter !== "u") return ESCAPES[letter] ?? fail();
    const digits = this.#text.slice(this.#at, (this.#at += 4));
    return /^[0-9a-f]{4}$/i.test(digits) ? String.fromCharCode(Number.parseInt(digits, 16)) : fail();
  }

  #takes(mark: string): boolean {
    if (this.#peek() !== mark) return false;
    this.#at++;
    return true;
  }

  #peek(): string {
    while (" \t\r\n".includes(this.#text[this.#at] ?? "-")) this.#at++;
    return this.#text[this.#at] ?? "";
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    this.#at += found?.length ?? 0;
    return found;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Sign, digits without zeros at either end, and the power of ten of the last of them. */
export function numberMeaning(letters: string): string {
  const [, sign = "", whole = "", fraction = "", power = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]\+?(-?\d+))?$/.exec(letters) ?? fail();
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return `number ${sign}0`;
  const shift = BigInt(power) - BigInt(fraction.length) + BigInt(digits.length - significant.length);
  return `number ${sign}${significant}e${shift}`;
}

function inNoOrder(members: ReadonlyMap<string, string>): string {
  return `{${[...members]
    .map(([key, meaning]) => `${key}=${meaning}`)
    .toSorted()
    .join(";")}}`;
}

const units = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).join(" ");

function fail(): never {
  throw new NotOneMeaning();
}
