import type { Call } from "./bot-api/read-call.ts";
import type { BotApiError } from "./bot-api/bot-api-error.ts";

export type CallRecord = {
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The response; undefined when a fault destroyed the socket before the call was executed. */
  readonly response: CallResponse | undefined;
  /** Real time. */
  readonly at: Date;
};

export type CallResponse =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error_code: number; readonly description: string };

/** A call that a correct bot would not make. */
export type RefusedCall = {
  readonly method: string;
  readonly code: number;
  readonly description: string;
  readonly parameters: Readonly<Record<string, unknown>>;
};

export type CallLog = {
  readonly calls: CallRecord[];
  readonly refusals: RefusedCall[];
  record(call: Call, response: CallResponse | undefined): void;
  recordRefusal(call: Call, refusal: BotApiError): void;
  /** Refusals with a matching description are not recorded from now on. */
  expectRefusal(pattern: RegExp | string): void;
  onCall(listener: (call: CallRecord) => void): { remove(): void };
};

/** Enough for a broadcast to 100,000 users. */
const MAX_STORED_CALLS = 100_000;
/** The user blocked the bot or never started it; the bot's code is not at fault. */
const USER_UNREACHABLE = /bot was blocked by the user|bot can't initiate conversation/u;

export function createCallLog(isRecording: boolean): CallLog {
  const calls: CallRecord[] = [];
  const refusals: RefusedCall[] = [];
  const expected: (RegExp | string)[] = [];
  const listeners = new Set<(call: CallRecord) => void>();
  return {
    calls,
    refusals,
    record({ method, parameters }, response) {
      if (!isRecording && listeners.size === 0) return;
      // A copy, because the message may be edited later.
      const entry: CallRecord = { method, parameters, response: structuredClone(response), at: new Date() };
      if (isRecording) calls.push(entry);
      // Removed in blocks: shifting a long array at every call would cost more than the call itself.
      if (calls.length >= MAX_STORED_CALLS * 1.1) calls.splice(0, calls.length - MAX_STORED_CALLS);
      for (const listener of listeners) listener(entry);
    },
    recordRefusal({ method, parameters }, { code, message: description }) {
      if (code === 409 || code < 400 || code >= 500) return;
      if (code === 403 && USER_UNREACHABLE.test(description)) return;
      if (expected.some((pattern) => matches(pattern, description))) return;
      refusals.push({ method, code, description, parameters });
    },
    expectRefusal(pattern) {
      expected.push(pattern);
    },
    onCall(listener) {
      listeners.add(listener);
      return { remove: () => listeners.delete(listener) };
    },
  };
}

const matches = (pattern: RegExp | string, text: string): boolean =>
  typeof pattern === "string" ? text.includes(pattern) : text.search(pattern) >= 0;
