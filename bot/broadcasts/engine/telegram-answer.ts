import { GrammyError, HttpError } from "grammy";

/** What Telegram's answer to one message of a broadcast, or the want of an answer, means. */
export type Answer =
  /** Nothing was sent, and everybody has to wait so long. */
  | { readonly kind: "later"; readonly waitMs: number }
  | { readonly kind: "blocked"; readonly reason: string }
  /** This person cannot be sent to. */
  | { readonly kind: "failed"; readonly reason: string }
  /** It may have arrived or not. */
  | { readonly kind: "unclear"; readonly reason: string }
  /** What is to be copied is not there any more: nobody can be sent to. */
  | { readonly kind: "gone"; readonly reason: string };

// The line is down: every second somebody looks whether it works again.
const DOWN_MS = 1_000;

/** @param error as grammY throws it. @throws what is none of Telegram's doing. */
export function readFailure(error: unknown): Answer {
  if (error instanceof HttpError) return readSilence(error);
  if (!(error instanceof GrammyError)) throw error;
  const { error_code: code, description: reason, parameters } = error;
  if (code === 429) return { kind: "later", waitMs: 1000 * (parameters.retry_after ?? 1) };
  if (code === 403) return { kind: "blocked", reason };
  // Telegram failed while it was at it.
  if (code >= 500) return { kind: "unclear", reason };
  if (saysThatItIsGone(reason)) return { kind: "gone", reason };
  return { kind: "failed", reason };
}

const saysThatItIsGone = (reason: string): boolean =>
  ["message to copy not found", "there are no messages to copy", "message can't be copied"].some((words) =>
    reason.includes(words),
  );

// Nobody was reached, so nothing was sent. Any other broken line may have carried the message.
const UNREACHED = /\b(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)\b/;

function readSilence({ error }: HttpError): Answer {
  // Where a host has several addresses, only the code says what happened at them.
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const words = error instanceof Error ? error.message : String(error);
  return UNREACHED.test(`${code} ${words}`)
    ? { kind: "later", waitMs: DOWN_MS }
    : { kind: "unclear", reason: "no answer" };
}

/** Whether a refusal speaks of the person rather than of what is sent. */
export const speaksOfPerson = (reason: string): boolean =>
  /chat not found|PEER_ID_INVALID|USER_ID_INVALID|user not found|deactivated/i.test(reason);
