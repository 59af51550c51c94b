import { autoRetry } from "@grammyjs/auto-retry";
import { Api, GrammyError } from "grammy";
import type { Transformer } from "grammy";
import type { SendMeter } from "./send-meter.ts";

/**
 * Refuses a call that holds a bigint, as the Bot API would refuse a malformed one. JSON cannot carry a bigint, and
 * inside a conversation the exception would hang the chat for ever (grammyjs/conversations#155); an answer with
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

/**
 * What every client of the Bot API carries, inside conversations too.
 * @param meter counts what is sent, each attempt of it; left out: nobody does.
 */
export const apiTransformers = (meter?: SendMeter): Transformer[] => [
  ...(meter === undefined ? [] : [meter.count]),
  // A person waits: give up after 5 s of Telegram's own "retry after". Longer waits go back to the job queue.
  // A lost answer is not repeated here: the call may have been carried out, and a job knows whether that matters.
  autoRetry({
    maxRetryAttempts: 2,
    maxDelaySeconds: 5,
    rethrowHttpErrors: true,
    rethrowInternalServerErrors: true,
  }),
  refuseBigints,
];

export const apiClientOptions = (apiRoot: string): { apiRoot: string; timeoutSeconds: number } => ({
  apiRoot,
  // Telegram answers in some 50 ms. 20 s lets an upload through and frees a chat that waits for a dead line.
  timeoutSeconds: 20,
});

export function createTelegramApi(token: string, apiRoot: string, meter?: SendMeter): Api {
  const api = new Api(token, apiClientOptions(apiRoot));
  api.config.use(...apiTransformers(meter));
  return api;
}

/** For what is sent in bulk: goes by the budget (see pace/pace.ts), and is told at once that it has to wait. */
export function createBulkApi(token: string, apiRoot: string): Api {
  const api = new Api(token, apiClientOptions(apiRoot));
  api.config.use(refuseBigints);
  return api;
}

/** Telegram's "403": the person blocked the bot or never wrote to it. Trying again does not help. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof GrammyError && error.error_code === 403;

/** Telegram's words for a refusal; undefined for everything that is none, such as an answer that never came. */
export const refusalOf = (error: unknown): string | undefined =>
  error instanceof GrammyError ? error.description : undefined;

/** The new id of a group that became a supergroup, which refuses every call under its old one. */
export const migratedTo = (error: unknown): number | undefined =>
  error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;

/** Whether Telegram would say the same again: not that it has too much to do, is down, or was not heard. */
export const isFinalRefusal = (error: unknown): boolean =>
  error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403);

/** Telegram's "429": nothing was done, and the same may be asked later. */
export const isTooManyRequests = (error: unknown): boolean =>
  error instanceof GrammyError && error.error_code === 429;

/** Whether Telegram refused with this description, wherever it stands in its sentence. */
export const isRefusal = (error: unknown, ...parts: readonly string[]): boolean =>
  error instanceof GrammyError && parts.some((part) => error.description.includes(part));
