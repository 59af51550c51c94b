import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "./logger.ts";

type Close = () => Promise<void>;

/** What has been started and must end, collected while it starts, so that a start that fails ends cleanly too. */
export type Shutdown = {
  /** Something that takes in work: all of them stop at once, finishing what runs. */
  addIntake(close: Close): void;
  /** Something that work stands on: closed after all intakes, the last opened first. */
  addFoundation(close: Close, milliseconds?: number): void;
  /** Never fails and never hangs. Safe to call twice. */
  readonly run: () => Promise<void>;
};

// Heroku, Kubernetes and systemd kill after 30, 30 and 90 seconds: ten to finish and a few to close are within all.
export const FINISH_MS = 10_000;
const CLOSE_MS = 3_000;
/** A Postgres writes to the disk what it has not yet: on a busy one that takes seconds, and cut short it has to recover. */
export const DATABASE_CLOSE_MS = 8_000;

export function createShutdown(logger: Logger): Shutdown {
  const intakes: Close[] = [];
  const foundations: [Close, milliseconds: number][] = [];
  const attempt = async (milliseconds: number, close: Close): Promise<void> => {
    try {
      const outcome = await Promise.race([close(), sleep(milliseconds, "late" as const, { ref: false })]);
      if (outcome === "late") logger.warn("something did not end in time and is left to the next start");
    } catch (error) {
      logger.warn({ err: error }, "something did not close");
    }
  };
  const shutDown = async (): Promise<void> => {
    await Promise.all(intakes.map((close) => attempt(FINISH_MS, close)));
    for (const [close, milliseconds] of foundations) await attempt(milliseconds, close);
  };
  let ended: Promise<void> | undefined;
  return {
    addIntake: (close) => void intakes.push(close),
    addFoundation: (close, milliseconds = CLOSE_MS) => void foundations.unshift([close, milliseconds]),
    run: () => (ended ??= shutDown()),
  };
}
