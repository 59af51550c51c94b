import type { Answer } from "../../platform/forms/ask.ts";

/** Two or three sentences, which the owner reads in the message that tells of the donation. */
export const NOTE_MAX = 200;

/** One paragraph of 1 to 200 characters with something to see in it. */
export function readNote(typed: string): Answer<string> {
  const text = typed
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .toWellFormed();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return { kind: "refused", reason: "donation-note-empty" };
  if (Array.from(text).length > NOTE_MAX) return { kind: "refused", reason: "donation-note-long" };
  return { kind: "ok", value: text };
}
