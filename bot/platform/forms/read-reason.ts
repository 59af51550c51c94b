import type { FixedTextKey } from "../texts/texts.ts";

export type ReadReason =
  | { readonly kind: "ok"; readonly value: string }
  /** The reason is a text key. */
  | { readonly kind: "refused"; readonly reason: FixedTextKey };

/** One or two sentences, so that a reader of the timeline sees the reason at a glance. */
export const REASON_MAX = 300;

/** One line of 1 to 300 characters, at least one of them visible. */
export function readReason(typed: string): ReadReason {
  const text = typed
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .toWellFormed();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return { kind: "refused", reason: "dismiss-reason-empty" };
  if (text.length > REASON_MAX) return { kind: "refused", reason: "dismiss-reason-long" };
  return { kind: "ok", value: text };
}
