import { HttpError } from "grammy";
import type { RawApi, Transformer } from "grammy";
import type { ApiResponse, Update } from "grammy/types";
import { isFault, isFaultCode } from "./telegram.ts";

/** A call whose result no handler reads, so that it can be made after the handlers. */
export type HeldCall = {
  readonly method: HeldMethod;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Sent where Telegram refuses the call: a message that cannot be edited, an answer that comes too late. */
  readonly otherwise?: Readonly<Record<string, unknown>>;
};

const heldMethods = [
  "sendMessage",
  "sendInvoice",
  "editMessageText",
  "editMessageReplyMarkup",
  "answerCallbackQuery",
] as const satisfies readonly (keyof RawApi)[];
type HeldMethod = (typeof heldMethods)[number];

/** The calls that the handlers of one update leave to the intake. */
export type HeldCalls = {
  readonly calls: readonly HeldCall[];
  /** From now on every call is held: the state of a form is saved before its question goes out. */
  readonly holdAll: () => void;
  /** Whether the next call is held. */
  readonly isHolding: () => boolean;
  /** For the Api of the update's context. */
  readonly transformer: Transformer;
  /** Whether the calls so far are stored with the update. */
  isStored: boolean;
  /** A fault that a form met: its state is not saved, and the update is handled again. */
  fault?: Error;
};

const heldOf = new WeakMap<Update, HeldCalls>();

/** Undefined for an update outside of the intake, such as a money update in its job: the calls are then made at once. */
export const heldCallsOf = (update: Update): HeldCalls | undefined => heldOf.get(update);

/**
 * Holds the call of a handler that meets a fault of Telegram, and all later calls of the update. The caller makes them, so handlers
 * whose effects are stored do not run again for an answer.
 */
export function holdCalls(update: Update): HeldCalls {
  const calls: HeldCall[] = [];
  let isHolding = false;
  const hold = <Result>(method: HeldMethod, payload: object): ApiResponse<Result> => {
    calls.push(toHeldCall(method, payload, update));
    return { ok: true, result: (method === "answerCallbackQuery" ? true : unsentMessage()) as never };
  };
  const held: HeldCalls = {
    calls,
    holdAll: () => void (isHolding = true),
    isHolding: () => isHolding || calls.length > 0,
    isStored: false,
    async transformer(previous, method, payload, signal) {
      if (!isHeldMethod(method)) return previous(method, payload, signal);
      if (held.isHolding()) return hold(method, payload);
      try {
        const answer = await previous(method, payload, signal);
        return answer.ok || !isFaultCode(answer.error_code) ? answer : hold(method, payload);
      } catch (error) {
        if (error instanceof HttpError) return hold(method, payload);
        throw error;
      }
    },
  };
  heldOf.set(update, held);
  return held;
}

/** Throws the error again, and records a fault for the intake: no state is saved, and the update is handled again. */
export function leaveFault(update: Update, error: unknown): never {
  const held = heldCallsOf(update);
  if (held !== undefined && error instanceof Error && isFault(error)) held.fault = error;
  throw error;
}

const isHeldMethod = (method: string): method is HeldMethod => heldMethods.some((held) => held === method);

function toHeldCall(method: HeldMethod, payload: object, update: Update): HeldCall {
  // The caller may change its options later, so the call keeps a copy.
  const fields = JSON.parse(JSON.stringify(payload)) as Record<string, unknown>;
  const otherwise = replacementOf(method, fields, update);
  return { method, payload: fields, ...(otherwise === undefined ? {} : { otherwise }) };
}

function replacementOf(
  method: HeldMethod,
  fields: Readonly<Record<string, unknown>>,
  { callback_query: press }: Update,
): Readonly<Record<string, unknown>> | undefined {
  if (method === "editMessageText") {
    const { message_id: _edited, ...message } = fields;
    return message;
  }
  const chat = press?.message?.chat;
  // A text for one person is not posted in a group.
  if (method !== "answerCallbackQuery" || fields["text"] === undefined || chat?.type !== "private")
    return undefined;
  return { chat_id: chat.id, text: fields["text"] };
}

/** A handler that needs the id of its message cannot go on without the message. */
const unsentMessage = (): { readonly message_id: number } => ({
  get message_id(): never {
    throw new HttpError("The message is not sent yet", new Error("Telegram fails"));
  },
});
