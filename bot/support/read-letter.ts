export type ReadLetter =
  | { readonly kind: "ok"; readonly value: string }
  /** The reason is the key of a text. */
  | { readonly kind: "refused"; readonly reason: string };

// Telegram counts a message's 4096 characters in UTF-16 halves, and so do we: the letter, its heading and what was
// bought fit one message.
export const LETTER_MAX = 2000;

// No text column holds a NUL, and no reader sees the others.
const controls = /[^\P{Cc}\n\t]/gu;

/** 1 to 2000 characters with something to see in them, lines kept. */
export function readLetter(typed: string): ReadLetter {
  const text = typed.replaceAll(controls, "").trim().toWellFormed();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return { kind: "refused", reason: "support-message-empty" };
  if (text.length > LETTER_MAX) return { kind: "refused", reason: "support-message-long" };
  return { kind: "ok", value: text };
}
