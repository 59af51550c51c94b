import { z } from "zod";

/** Ids are strings or numbers; `parseExact` turns both into text. */
export const vendorId = z.string().regex(/^[\w-]{1,64}$/, "is not an id");

/** An ISO 8601 date; anything else counts as none. */
export const moment = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .optional()
  .catch(undefined);

/** The text, or undefined for null, for an empty one and for a field that is missing. */
export const someText = z
  .string()
  .nullish()
  .transform((text) => (text === "" || text === null ? undefined : text));
