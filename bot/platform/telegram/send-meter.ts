import type { Transformer } from "grammy";
import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import type { Logger } from "../runtime/logger.ts";
import { reportSent } from "./rate-limit.ts";

/** Counts messages that take no slot of the rate limit. */
export type SendMeter = {
  readonly count: Transformer;
  /** The number since the last call. */
  take(): number;
};

// The Bot API methods that count as messages.
const SENDING = /^(?:send(?!ChatAction)|copy|forward)/;

export function createSendMeter(): SendMeter {
  let sent = 0;
  return {
    count(previous, method, payload, signal) {
      if (SENDING.test(method)) sent += 1;
      return previous(method, payload, signal);
    },
    take() {
      const taken = sent;
      sent = 0;
      return taken;
    },
  };
}

// Often enough for the rate limit to make room during a rush of replies, and seldom enough to cost nothing.
const REPORT_MS = 250;
// While no broadcast runs, no report is needed. A new broadcast is noticed after this time.
const IDLE_MS = 1_000;

/** Reports the counted messages to the rate limit until it is stopped. */
export function reportSends(
  pool: Pick<Pool, "query">,
  meter: SendMeter,
  logger: Logger,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    let isUsed = false;
    while (!stopping.signal.aborted) {
      await sleep(isUsed ? REPORT_MS : IDLE_MS, undefined, { signal: stopping.signal, ref: false }).catch(
        () => undefined,
      );
      const sent = meter.take();
      if (sent === 0) continue;
      try {
        isUsed = await reportSent(pool, sent);
      } catch (error) {
        logger.debug({ err: error }, "The rate limit could not be charged for sent messages");
      }
    }
  };
  const running = run();
  return {
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}
