import { randomFillSync } from "node:crypto";
import { encodeTime, ulid } from "ulid";

/**
 * A new ULID: 48 bits of time, so that rows keep their order, and 80 random bits, so that ids cannot be guessed.
 */
export const newId = (now: Date): string => ulid(now.getTime(), randomFraction);

const TIME_LENGTH = 10;

/** Ids of this moment and later are above this text, and earlier ids are below. */
export const firstIdOf = (moment: Date): string => encodeTime(moment.getTime(), TIME_LENGTH);

// ulid asks for a number for each of 16 characters. A read of the system's randomness for each took 4 % of the
// processor time of a payment, so 256 ids share one.
const bytes = new Uint8Array(4_096);
let used = bytes.length;

/** From 0 to below 1, with 8 random bits: ulid takes 5 of them. */
function randomFraction(): number {
  if (used === bytes.length) {
    randomFillSync(bytes);
    used = 0;
  }
  return (bytes[used++] ?? 0) / 256;
}
