/*
 * The value of a JSON text, parsed independently of the tested code: texts with equal values have equal meanings. Members are
 * unordered; a list equals an object with the keys 0, 1, …, as in NOWPayments' sample; numbers are compared exactly; -0 differs
 * from 0.
 */

/** @returns undefined if the text is not JSON or has a key twice. */
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

  /** The remainder of a string after its first quote. */
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

/** The sign, the digits without zeros at either end, and the power of ten of the last digit. */
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
