export type ReadReference =
  | { readonly kind: "ok"; readonly value: string }
  /** The reason is the key of a text. */
  | { readonly kind: "refused"; readonly reason: string };

/** The longest id of a transaction in use has some ninety characters; a link to it fits too. */
export const REFERENCE_MAX = 200;

/** One line of 1 to 200 characters with something to see in it. */
export function readReference(typed: string): ReadReference {
  const text = typed
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .toWellFormed();
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: "refused", reason: "payout-reference-empty" };
  if (text.length > REFERENCE_MAX) return { kind: "refused", reason: "payout-reference-long" };
  return { kind: "ok", value: text };
}
