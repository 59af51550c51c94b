import { setTimeout as sleep } from "node:timers/promises";
import { newErrorId } from "../values/errors.ts";
import type { Logger } from "./logger.ts";
import { MINUTE_MS } from "../values/durations.ts";

type Close = () => Promise<void>;

/**
 * Everything that was started and must end. The list grows during the start, so that a failed start ends cleanly
 * too.
 */
export type Shutdown = {
  /** Takes in work. All intakes stop at the same time and finish their running work. */
  addIntake(close: Close): void;
  /** Work depends on it. Foundations close after all intakes, the last one first. */
  addFoundation(close: Close, milliseconds?: number): void;
  /** Never fails and never hangs. Safe to call twice. */
  readonly run: () => Promise<void>;
};

// Heroku, Kubernetes and systemd kill after 30, 30 and 90 seconds. Ten seconds to finish and a few to close are
// below all three.
export const FINISH_MS = 10_000;
const CLOSE_MS = 3_000;
/**
 * Postgres writes its buffers to disk, which takes seconds on a busy disk. A Postgres that is killed meanwhile
 * has to recover.
 */
export const DATABASE_CLOSE_MS = 8_000;

export function createShutdown(logger: Logger): Shutdown {
  const intakes: Close[] = [];
  const foundations: [Close, milliseconds: number][] = [];
  const attempt = async (milliseconds: number, close: Close): Promise<void> => {
    try {
      const outcome = await Promise.race([close(), sleep(milliseconds, "late" as const, { ref: false })]);
      if (outcome === "late")
        logger.warn({ event: "shutdown_late" }, "A part of the program did not end in time");
    } catch (error) {
      logger.warn({ event: "shutdown_failed", err: error }, "A part of the program failed to close");
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

/**
 * An unhandled rejection is logged, and the program runs on: its state is in the database, and a stop would
 * interrupt every other chat. After an uncaught exception the process is in an unknown state, so it stops as on
 * SIGTERM, with an exit code that asks for a restart.
 */
export function watchFaults(logger: Logger, stopping: AbortController): { exitCode(): number } {
  let exitCode = 0;
  process.on("unhandledRejection", (error) => {
    logger.error(
      { event: "unhandled_rejection", errorId: newErrorId(), err: error },
      "A promise failed and no code awaited it",
    );
  });
  process.on("uncaughtException", (error) => {
    logger.fatal(
      { event: "uncaught_exception", errorId: newErrorId(), err: error },
      "No code caught an exception; the process stops",
    );
    exitCode = 1;
    stopping.abort();
  });
  return { exitCode: () => exitCode };
}

/** Keeps the process alive. A promise alone does not, and a role may for a while have neither a socket nor a timer. */
export async function untilAborted(signal: AbortSignal): Promise<void> {
  const alive = setInterval(() => undefined, ALIVE_MS);
  await new Promise<void>((done) => {
    if (signal.aborted) done();
    else signal.addEventListener("abort", () => done());
  });
  clearInterval(alive);
}

// The timer does nothing, so any time is right.
const ALIVE_MS = MINUTE_MS;
