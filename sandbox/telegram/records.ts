import type { Call } from "./read-call.ts";
import type { Refusal } from "./refusal.ts";

export type CallRecord = {
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What was answered; undefined when a fault destroyed the socket before the call was carried out. */
  readonly response: CallResponse | undefined;
  /** Real time. */
  readonly at: Date;
};

export type CallResponse =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error_code: number; readonly description: string };

/** A call that a correct bot would not have made. */
export type RefusalRecord = {
  readonly method: string;
  readonly code: number;
  readonly description: string;
  readonly parameters: Readonly<Record<string, unknown>>;
};

export type Records = {
  readonly calls: CallRecord[];
  readonly refusals: RefusalRecord[];
  keep(call: Call, response: CallResponse | undefined): void;
  keepRefusal(call: Call, refusal: Refusal): void;
  /** Refusals whose description matches are taken as meant. */
  expectRefusal(pattern: RegExp | string): void;
  onCall(listener: (call: CallRecord) => void): { remove(): void };
};

/** Enough for a broadcast to 100,000 people. */
const KEPT_CALLS = 100_000;
/** Somebody blocked the bot or never started it, or is asked to slow down: no fault of the bot's code. */
const OF_THE_WORLD = /bot was blocked by the user|bot can't initiate conversation/u;

export function createRecords(isRecording: boolean): Records {
  const calls: CallRecord[] = [];
  const refusals: RefusalRecord[] = [];
  const expected: (RegExp | string)[] = [];
  const listeners = new Set<(call: CallRecord) => void>();
  return {
    calls,
    refusals,
    keep({ method, parameters }, response) {
      if (!isRecording && listeners.size === 0) return;
      // A copy: the message may be edited before somebody reads the record.
      const record: CallRecord = { method, parameters, response: structuredClone(response), at: new Date() };
      if (isRecording) calls.push(record);
      // Drops in blocks: to shift a long array at every call would cost more than the call.
      if (calls.length >= KEPT_CALLS * 1.1) calls.splice(0, calls.length - KEPT_CALLS);
      for (const listener of listeners) listener(record);
    },
    keepRefusal({ method, parameters }, { code, message: description }) {
      if (code === 409 || code < 400 || code >= 500) return;
      if (code === 403 && OF_THE_WORLD.test(description)) return;
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
