import type { Transformer } from "grammy";
import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import type { Logger } from "../runtime/logger.ts";
import { reportSent } from "./rate-limit.ts";

/** Counts what is sent beside the budget of what is sent in bulk. */
export type SendMeter = {
  readonly count: Transformer;
  /** How many since it was asked last. */
  take(): number;
};

// The methods that Telegram counts as messages.
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

// So often that a rush of replies meets a budget that makes room, and so seldom that it costs nothing.
const REPORT_MS = 250;
// While nothing is sent in bulk, nobody needs to know; a broadcast that begins is noticed after this.
const IDLE_MS = 1_000;

/** Tells the budget what this process sends beside it, until it is stopped. */
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
        logger.debug({ err: error }, "the budget of messages could not be told what was sent");
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
