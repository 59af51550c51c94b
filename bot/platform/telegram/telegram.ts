import { autoRetry } from "@grammyjs/auto-retry";
import { Api, GrammyError, HttpError } from "grammy";
import type { ApiClientOptions, Transformer } from "grammy";
import { firstValues } from "../runtime/metrics.ts";
import type { Metrics } from "../runtime/metrics.ts";
import { inChildSpan } from "../runtime/spans.ts";
import { telegramFetch } from "./telegram-fetch.ts";
import { limitOf, retryFaults } from "./retry-faults.ts";
import type { SendMeter } from "./send-meter.ts";
import { isDatabaseAway } from "../database/recovery.ts";

/**
 * Refuses a call that holds a bigint, as the Bot API refuses a malformed call. JSON cannot carry a bigint, and
 * inside a conversation the exception would block the chat for ever (grammyjs/conversations#155). An answer with
 * `ok: false` does not.
 */
export const refuseBigints: Transformer = (previous, method, payload, signal) => {
  const path = findBigint(payload, "payload");
  if (path === undefined) return previous(method, payload, signal);
  return Promise.resolve({
    ok: false,
    error_code: 400,
    description: `Bad Request: ${path} is a bigint; convert ids with telegramId() where they leave the database`,
  });
};

function findBigint(value: unknown, path: string): string | undefined {
  if (typeof value === "bigint") return path;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const found = findBigint(part, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The outcomes of a call: `no_answer` covers the network, a time-out and a call that was given up. */
const outcomeOf = (errorCode: number): string => {
  if (errorCode === 429) return "rate_limited";
  return errorCode >= 500 ? "server_error" : "refused";
};

// The program uses some forty methods.
const METHODS = 100;

/** Counts each attempt of a call, and gives it a span. Innermost, so that the attempts of the other transformers come through here. */
function countCalls({ calls, callSeconds, callRetries }: Metrics): Transformer {
  const methodOf = firstValues(METHODS);
  // The other transformers pass the payload of a call on as it is.
  const attempted = new WeakSet<object>();
  return async (previous, name, payload, signal) => {
    const method = methodOf(name);
    if (attempted.has(payload)) callRetries.inc({ method });
    else attempted.add(payload);
    const start = performance.now();
    try {
      const answer = await inChildSpan(`telegram ${method}`, { kind: "client" }, () =>
        previous(name, payload, signal),
      );
      calls.inc({ method, outcome: answer.ok ? "ok" : outcomeOf(answer.error_code) });
      // A long poll waits for updates.
      if (name !== "getUpdates") callSeconds.observe((performance.now() - start) / 1_000);
      return answer;
    } catch (error) {
      calls.inc({ method, outcome: "no_answer" });
      throw error;
    }
  };
}

/** The counters that each attempt of a call passes. */
export type CallCounters = {
  /** Counts messages, for the rate limit. */
  readonly sends?: SendMeter;
  readonly metrics?: Metrics;
};

const countersOf = ({ sends, metrics }: CallCounters): Transformer[] => [
  ...(sends === undefined ? [] : [sends.count]),
  ...(metrics === undefined ? [] : [countCalls(metrics)]),
];

/**
 * The transformers of the clients that answer people, inside conversations too.
 * @param sends whether a message whose answer is lost is sent again.
 */
export const apiTransformers = (
  counters: CallCounters = {},
  sends: "repeated" | "once" = "repeated",
): Transformer[] => [
  ...countersOf(counters),
  retryFaults(sends),
  // A person waits, so this client waits at most 5 s when Telegram says "retry after". Longer waits go back to
  // the job queue.
  autoRetry({
    maxRetryAttempts: 2,
    maxDelaySeconds: 5,
    rethrowHttpErrors: true,
    rethrowInternalServerErrors: true,
  }),
  refuseBigints,
];

export const apiClientOptions = (
  apiRoot: string,
): { apiRoot: string; timeoutSeconds: number; fetch: ApiClientOptions["fetch"] } => ({
  apiRoot,
  fetch: telegramFetch,
  // Telegram answers in some 50 ms. 20 s are enough for an upload, and free a chat that waits for a dead
  // connection.
  timeoutSeconds: 20,
});

/** For jobs, which decide whether a message may be sent again: a fault while sending comes back at once. */
export function createTelegramApi(token: string, apiRoot: string, counters?: CallCounters): Api {
  const api = new Api(token, apiClientOptions(apiRoot));
  api.config.use(...apiTransformers(counters, "once"));
  return api;
}

/** For bulk messages, which follow the rate limit (rate-limit.ts): a 429 comes back at once. */
export function createBulkApi(token: string, apiRoot: string, metrics?: Metrics): Api {
  const api = new Api(token, apiClientOptions(apiRoot));
  api.config.use(...countersOf(metrics === undefined ? {} : { metrics }), refuseBigints);
  return api;
}

/**
 * Whether Telegram delivers nothing to the person of the called chat: they blocked the bot, never wrote to it (403), or never met it
 * ("chat not found"). A repetition does not help.
 */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof GrammyError &&
  isWithPerson(error) &&
  (error.error_code === 403 || error.description.includes("chat not found"));

/** Telegram's 403 about a group or a channel: the bot is not in it. */
export const isShutOut = (error: unknown): boolean =>
  error instanceof GrammyError && error.error_code === 403 && !isWithPerson(error);

// The chat with a person has the positive id of the person, and every other chat has a negative one.
const isWithPerson = ({ payload }: GrammyError): boolean => Number(payload["chat_id"]) > 0;

/** The description of Telegram's refusal; undefined for every other error, such as a missing answer. */
export const refusalOf = (error: unknown): string | undefined =>
  error instanceof GrammyError ? error.description : undefined;

/** The new id of a group that became a supergroup. Telegram refuses every call with the old id. */
export const migratedTo = (error: unknown): number | undefined =>
  error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;

/** Whether Telegram would refuse a repetition too. False for a 429, a server error and a missing answer. */
export const isFinalRefusal = (error: unknown): boolean =>
  error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403);

/** Bot API: 401 for a revoked token, 404 for an unknown one. */
export const isUnknownToken = (error: unknown): boolean =>
  error instanceof GrammyError && [401, 404].includes(error.error_code);

/** Telegram's 429: nothing was done, and the call may be repeated later. */
export const isTooManyRequests = (error: unknown): boolean =>
  error instanceof GrammyError && error.error_code === 429;

/** Whether the description of Telegram's refusal contains one of the parts. */
export const isRefusal = (error: unknown, ...parts: readonly string[]): boolean =>
  error instanceof GrammyError && parts.some((part) => error.description.includes(part));

/**
 * The message can be edited no more. Telegram has two descriptions for a deleted one: its server knows some messages that a person has
 * deleted.
 */
export const isBeyondEdit = (error: unknown): boolean =>
  isRefusal(error, "message to edit not found", "MESSAGE_ID_INVALID", "message can't be edited");

/** Whether Telegram or the database failed, so that the same work may succeed later. False for a refusal, and for a bug. */
export function isFault(error: unknown): boolean {
  if (error instanceof HttpError) return true;
  if (error instanceof GrammyError) return isFaultCode(error.error_code);
  return isDatabaseAway(error);
}

/** Whether the call may be repeated: Telegram failed, or asks to wait (429). */
export const isFaultCode = (code: number): boolean => code === 429 || code >= 500;

/** The milliseconds that Telegram asks to wait; 0 for another error than a 429. */
export const limitMsOf = (error: unknown): number =>
  error instanceof GrammyError ? (limitOf(error) ?? 0) : 0;

/** Deletes a message that another one has replaced at the same moment. A message that is gone counts as deleted. */
export async function takeMessageBack(telegram: Api, chatId: number, messageId: number): Promise<void> {
  try {
    await telegram.deleteMessage(chatId, messageId);
  } catch (error) {
    if (!isFinalRefusal(error)) throw error;
  }
}
