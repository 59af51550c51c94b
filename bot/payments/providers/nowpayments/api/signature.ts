import { createHmac, timingSafeEqual } from "node:crypto";
import { isExactInJavaScript, readWritten, isShallow } from "./written-json.ts";
import type { Written } from "./written-json.ts";
import type { Config } from "../../../../platform/runtime/config.ts";
import type { ParsedNotification } from "../../../contract/payment-provider.ts";
import type { ProviderNotification } from "../../../contract/provider-report.ts";
import { settings } from "./settings.ts";

/** `text` is the body: JSON, an object, of limited depth, and signed by NOWPayments. */
type VerifiedNotification =
  | { readonly kind: "genuine"; readonly text: string }
  | Extract<ParsedNotification, { kind: "refused" }>;

/** Pure. Verifies the signature over the received bytes before anything reads the shape. */
export function verifyNotification(
  { headers, body }: ProviderNotification,
  config: Config,
): VerifiedNotification {
  const set = settings.of(config);
  if (set === undefined) return { kind: "refused", reason: "off" };
  const text = readText(body);
  if (text === undefined) return { kind: "refused", reason: "unreadable" };
  const signature = headers["x-nowpayments-sig"];
  return typeof signature === "string" && isSigned(text, signature, set.ipnSecret)
    ? { kind: "genuine", text }
    : { kind: "refused", reason: "signature" };
}

// An IPN nests twice. Anybody may send a body, and thousands of brackets would exhaust the stack.
const MAX_DEPTH = 16;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Undefined unless the body is UTF-8 and a JSON object of limited depth. */
function readText(body: Buffer): string | undefined {
  try {
    const text = utf8.decode(body);
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject && isShallow(value, MAX_DEPTH) ? text : undefined;
  } catch {
    return undefined;
  }
}

/**
 * NOWPayments, "IPN and how to setup" and the API's "Instant Payments Notifications": `x-nowpayments-sig` is the hex
 * HMAC-SHA512, keyed with the IPN secret, of the body as JSON with its keys sorted.
 *
 * The vendor does not define how numbers, characters and lists are written, so every form in `signedTexts` counts. All forms are
 * JSON of the body's value. So two bodies with one valid signature have the same value, except that a list may stand for an
 * object with the keys 0, 1, …; no field that is read here is either. A body with two possible readings (`readWritten`) is
 * refused.
 *
 * @param text the body, decoded from UTF-8; must be JSON, and shallow (`isShallow`).
 * @returns true if the holder of the secret signed it. Compares in constant time.
 */
export function isSigned(text: string, signature: string, secret: string): boolean {
  if (!/^[0-9a-f]{128}$/i.test(signature) || text.length > MAX_LENGTH) return false;
  const given = Buffer.from(signature, "hex");
  return signedTexts(text).some((signed) =>
    timingSafeEqual(createHmac("sha512", secret).update(signed).digest(), given),
  );
}

// An IPN is under 2,000 characters. Sorting large bodies in five forms would let forgers consume the CPU.
const MAX_LENGTH = 8_192;

/**
 * The possible signed texts of this body: at most five, and one for most bodies.
 *
 * Deliberately without the form of the vendor's description, `JSON.stringify(body, Object.keys(body).sort())`: its array lists the
 * keys to write at any depth, so `fee` is signed as `{}`, and an observer could change its content. Also without forms that no
 * sample of the vendor produces: white space, and numbers rewritten as Python or PHP write them.
 */
function signedTexts(text: string): readonly string[] {
  const asJavaScript = sortAsJavaScript(text, "kept");
  // Sorted as JavaScript sorts, and without anything that other languages write differently.
  if (asJavaScript === text && !/[^ -~]|[[\\]|"\d+":/.test(text)) return [text];
  const written = readWritten(text);
  if (written === undefined) return [];
  const texts = new Set([asItStands, unescaped, inAscii].map((spell) => sortAsWritten(written, spell)));
  if (isExactInJavaScript(text)) {
    // The vendor's library keeps lists; its documentation's sample turns them into objects.
    texts.add(asJavaScript).add(sortAsJavaScript(text, "as objects"));
  }
  return [...texts];
}

/** The same JSON with keys sorted at every depth, as `JSON.stringify` writes it; `text` must be JSON. */
function sortAsJavaScript(text: string, lists: "kept" | "as objects"): string {
  const sort = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (lists === "kept" && Array.isArray(value)) return value.map(sort);
    const members: Readonly<Record<string, unknown>> = { ...value };
    return Object.fromEntries(
      Object.keys(members)
        .toSorted()
        .map((key) => [key, sort(members[key])]),
    );
  };
  return JSON.stringify(sort(JSON.parse(text)));
}

/** Rewrites one JSON string, with its quotes. */
type Spelling = (letters: string) => string;

const asItStands: Spelling = (letters) => letters;

/** Escapes only what JSON requires, as JavaScript does, and others with unescaped slashes and characters. */
const unescaped: Spelling = (letters) => JSON.stringify(JSON.parse(letters));

/**
 * Everything but printable ASCII as \u and four lower-case digits: as Python does, and PHP for text without slashes and
 * control characters.
 */
const inAscii: Spelling = (letters) =>
  unescaped(letters).replaceAll(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The same JSON with keys sorted at every depth and without white space; numbers stay as written. */
function sortAsWritten(value: Written, spell: Spelling): string {
  if (typeof value === "string") return value.startsWith('"') ? spell(value) : value;
  if (!(value instanceof Map)) return `[${value.map((part) => sortAsWritten(part, spell)).join(",")}]`;
  const members = [...value]
    .map(([key, part]) => ({ order: Buffer.from(key.slice(1, -1)), key, part }))
    // UTF-8 bytes sort by code point, as all languages but JavaScript do.
    .toSorted((left, right) => Buffer.compare(left.order, right.order));
  return `{${members.map(({ key, part }) => `${spell(key)}:${sortAsWritten(part, spell)}`).join(",")}}`;
}
