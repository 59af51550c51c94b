import { ulid } from "ulid";

/** A new opaque id: 48 bits of time, so that rows keep their order, and 80 random bits, so that nobody guesses one. */
export const newId = (now: Date): string => ulid(now.getTime());
