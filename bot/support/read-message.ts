import type { Answer } from "../platform/forms/ask.ts";

// Telegram limits a message to 4096 UTF-16 code units: the text, its heading and the purchase fit one message.
export const MESSAGE_MAX = 2000;

// A text column holds no NUL, and the other control characters are invisible.
const controls = /[^\P{Cc}\n\t]/gu;

/** 1 to 2000 visible characters; keeps line breaks. */
export function readSupportMessage(typed: string): Answer<string> {
  const text = typed.replaceAll(controls, "").trim().toWellFormed();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return { kind: "refused", reason: "support-message-empty" };
  if (text.length > MESSAGE_MAX) return { kind: "refused", reason: "support-message-long" };
  return { kind: "ok", value: text };
}
