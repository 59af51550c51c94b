import { createHmac, timingSafeEqual } from "node:crypto";
import { isExactInJavaScript, readWritten } from "./exact-json.ts";
import { asItStands, inAscii, sortAsJavaScript, sortAsWritten, unescaped } from "./sorted-json.ts";

/**
 * NOWPayments, "IPN and how to setup" and the API's "Instant Payments Notifications": `x-nowpayments-sig` is the hex
 * HMAC-SHA512, keyed with the IPN secret, of the body as JSON with its keys sorted.
 *
 * How numbers, letters and lists are written is left to whoever writes them, so each writing in `signedTexts` counts.
 * All are JSON of the same value as the body. Hence two bodies that one signature fits say the same, save that a list
 * may stand for an object with the keys 0, 1, …; nothing that we read is either. A body that two readers may read as
 * two values (`readWritten`) was signed by nobody.
 *
 * @param text the body, decoded from UTF-8; must be JSON, and shallow (`isShallow`).
 * @returns whether the holder of the secret signed it. Compared in constant time.
 */
export function isSigned(text: string, signature: string, secret: string): boolean {
  if (!/^[0-9a-f]{128}$/i.test(signature) || text.length > MAX_LENGTH) return false;
  const given = Buffer.from(signature, "hex");
  return signedTexts(text).some((signed) =>
    timingSafeEqual(createHmac("sha512", secret).update(signed).digest(), given),
  );
}

// An IPN is under 2,000 characters. Sorting much more in five ways is work that whoever forges gets for nothing.
const MAX_LENGTH = 8_192;

/**
 * What may have been signed for this body: at most five texts, one for a body as it mostly comes.
 *
 * Left out on purpose is the vendor's prose, `JSON.stringify(body, Object.keys(body).sort())`. Its array is a list of
 * the keys to write at any depth, so `fee` is signed as `{}`: whoever saw one message could change what is inside.
 * Left out too are writings that none of the vendor's samples makes: white space, and numbers as Python or PHP would
 * write them over a body in which they stand otherwise.
 */
function signedTexts(text: string): readonly string[] {
  const asJavaScript = sortAsJavaScript(text, "kept");
  // Sorted in JavaScript's writing, and nothing in it that others write otherwise.
  if (asJavaScript === text && !/[^ -~]|[[\\]|"\d+":/.test(text)) return [text];
  const written = readWritten(text);
  if (written === undefined) return [];
  const texts = new Set([asItStands, unescaped, inAscii].map((spell) => sortAsWritten(written, spell)));
  if (isExactInJavaScript(text)) {
    // The vendor's library keeps lists; the sample in its documentation makes objects of them.
    texts.add(asJavaScript).add(sortAsJavaScript(text, "as objects"));
  }
  return [...texts];
}
