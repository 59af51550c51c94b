import { newErrorId } from "../values/errors.ts";
import type { Logger } from "./logger.ts";

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
