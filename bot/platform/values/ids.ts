import { ulid } from "ulid";

/**
 * A new ULID: 48 bits of time, so that rows keep their order, and 80 random bits, so that ids cannot be guessed.
 */
export const newId = (now: Date): string => ulid(now.getTime());
