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
  /** An attempt without an answer ends after this long, while another one fits into the time. */
  readonly attemptMs?: number;
  /** The time for the last attempt, which otherwise waits as long as the client does. */
  readonly lastMs?: number;
  /** Whether a 429 is one of the faults. For other calls auto-retry waits, at most twice. */
  readonly outlastsLimits?: boolean;
};

// Telegram answers in some 50 ms. The last attempt has more time, for a connection that is slow.
const THRICE: RetryPolicy = { waits: [200, 800], withinMs: 5_500, attemptMs: 2_000 };
// A message that Telegram did take would arrive twice, so its answer has more time.
const SENDS: RetryPolicy = { waits: [200, 800], withinMs: 10_000, attemptMs: 4_000 };
// The time of an upload depends on its size, so no attempt has a limit of its own.
const UPLOADS: RetryPolicy = { waits: [200, 800], withinMs: 5_000 };
// Bot API, answerPreCheckoutQuery: Telegram takes the answer for ten seconds, then the payment fails.
const PRE_CHECKOUT: RetryPolicy = {
  waits: [100, 200, 400, 800, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000],
  withinMs: 8_000,
  attemptMs: 3_000,
  lastMs: 3_000,
  outlastsLimits: true,
};

/** Methods whose payload may be a file. */
const uploads =
  /^send(?:Photo|Document|Video|Animation|Audio|Voice|VideoNote|MediaGroup|Sticker|PaidMedia)$|^editMessageMedia$/;

/** Methods whose repetition changes nothing. A link that is created twice is shown to nobody the first time. */
const idempotent =
  /^(?:get(?!Updates$)|answer|create(?:ChatInvite|Invoice)Link$|edit|delete|set|approve|decline|ban|unban|restrict|promote|revoke|pin|unpin|leave)/;

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
      let pause = wait;
      try {
        const answer = await previous(method, payload, limited(signal, timeFor(policy, wait, end)));
        if (answer.ok) return answer;
        if (attempt > 0 && isDoneBefore(answer)) return { ok: true, result: true as never };
        const limitMs = policy.outlastsLimits === true ? limitOf(answer) : undefined;
        const isFinal = limitMs === undefined ? answer.error_code < 500 : performance.now() + limitMs > end;
        if (isLast || isFinal) return answer;
        pause = limitMs ?? wait;
      } catch (error) {
        if (isLast || !(error instanceof HttpError)) throw error;
      }
      await sleep(pause);
    }
  };

/** The milliseconds that Telegram asks to wait; undefined for another error than a 429. */
export const limitOf = ({
  error_code: code,
  parameters,
}: Pick<ApiError, "error_code" | "parameters">): number | undefined =>
  code === 429 ? (parameters?.retry_after ?? 1) * 1_000 : undefined;

/** The refusals of a repetition whose first attempt was carried out. */
const isDoneBefore = ({ description }: ApiError): boolean =>
  ["message is not modified", "query is too old", "QUERY_ID_INVALID", "message to delete not found"].some(
    (part) => description.includes(part),
  );

function policyOf(method: string, sends: "repeated" | "once"): RetryPolicy | undefined {
  if (method === "answerPreCheckoutQuery") return PRE_CHECKOUT;
  const isMessage = /^(?:send|copy|forward)/.test(method);
  if (!idempotent.test(method) && (sends === "once" || !isMessage)) return undefined;
  if (uploads.test(method)) return UPLOADS;
  return isMessage ? SENDS : THRICE;
}

/** Milliseconds for an attempt; undefined: as long as the client waits. */
function timeFor(
  { attemptMs, lastMs }: RetryPolicy,
  wait: number | undefined,
  end: number,
): number | undefined {
  if (attemptMs === undefined || wait === undefined) return lastMs;
  return performance.now() + attemptMs + wait <= end ? attemptMs : lastMs;
}

type CallSignal = Parameters<Transformer>[3];

function limited(signal: CallSignal, milliseconds: number | undefined): CallSignal {
  if (milliseconds === undefined) return signal;
  const timeout = AbortSignal.timeout(milliseconds);
  // grammY declares the signal of another package, which Node's signal satisfies (grammY's own code takes both).
  return (signal === undefined ? timeout : AbortSignal.any([toNodeSignal(signal), timeout])) as CallSignal;
}

function toNodeSignal(signal: NonNullable<CallSignal>): AbortSignal {
  if (signal instanceof AbortSignal) return signal;
  const controller = new AbortController();
  if (signal.aborted) controller.abort();
  signal.addEventListener("abort", () => controller.abort());
  return controller.signal;
}
