import { setTimeout as sleep } from "node:timers/promises";
import { HttpError } from "grammy";
import type { Transformer } from "grammy";
import type { ApiError } from "grammy/types";

/** The attempts after a fault. */
type RetryPolicy = {
  /** The waits between the attempts, in milliseconds. */
  readonly waits: readonly number[];
  /** No attempt begins later than this after the first one. */
  readonly withinMs: number;
  /** An attempt without an answer ends after this long, so that another one fits into the time. */
  readonly attemptMs?: number;
};

// A person waits for the answer. A fault that lasts longer is left to the intake or the job.
const THRICE: RetryPolicy = { waits: [200, 800], withinMs: 5_000 };
// Bot API, answerPreCheckoutQuery: Telegram takes the answer for ten seconds, then the payment fails.
const PRE_CHECKOUT: RetryPolicy = {
  waits: [100, 200, 400, 800, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000],
  withinMs: 8_000,
  attemptMs: 3_000,
};

/** Methods whose repetition changes nothing. */
const idempotent =
  /^(?:get(?!Updates$)|answer|edit|delete|set|approve|decline|ban|unban|restrict|promote|revoke|pin|unpin|leave)/;

/**
 * Repeats a call after a fault of the network or of Telegram's servers, because most of these faults are over in a moment.
 *
 * @param sends "repeated", for answers to a person: a message whose answer is lost is sent again, so it may arrive twice and is not
 *   lost. "once": the caller decides whether to send a message again.
 */
export const retryFaults =
  (sends: "repeated" | "once"): Transformer =>
  async (previous, method, payload, signal) => {
    const policy = policyOf(method, sends);
    if (policy === undefined) return previous(method, payload, signal);
    const end = performance.now() + policy.withinMs;
    for (let attempt = 0; ; attempt += 1) {
      const wait = policy.waits[attempt];
      const isLast = wait === undefined || performance.now() + wait > end || signal?.aborted === true;
      try {
        const answer = await previous(method, payload, limited(signal, policy));
        if (answer.ok) return answer;
        if (attempt > 0 && isDoneBefore(answer)) return { ok: true, result: true as never };
        if (isLast || answer.error_code < 500) return answer;
      } catch (error) {
        if (isLast || !(error instanceof HttpError)) throw error;
      }
      await sleep(wait);
    }
  };

/** The refusals of a repetition whose first attempt was carried out. */
const isDoneBefore = ({ description }: ApiError): boolean =>
  ["message is not modified", "query is too old", "QUERY_ID_INVALID", "message to delete not found"].some(
    (part) => description.includes(part),
  );

function policyOf(method: string, sends: "repeated" | "once"): RetryPolicy | undefined {
  if (method === "answerPreCheckoutQuery") return PRE_CHECKOUT;
  if (idempotent.test(method)) return THRICE;
  return sends === "repeated" && /^(?:send|copy|forward)/.test(method) ? THRICE : undefined;
}

type CallSignal = Parameters<Transformer>[3];

function limited(signal: CallSignal, { attemptMs }: RetryPolicy): CallSignal {
  if (attemptMs === undefined) return signal;
  const timeout = AbortSignal.timeout(attemptMs);
  // grammY declares the signal of another package, which Node's signal satisfies (grammY's own code takes both).
  const either = signal === undefined ? timeout : AbortSignal.any([signal as AbortSignal, timeout]);
  return either as CallSignal;
}
