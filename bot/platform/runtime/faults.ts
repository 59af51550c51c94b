import { newErrorId } from "../values/errors.ts";
import type { Logger } from "./logger.ts";

/**
 * A promise that nobody awaited has failed somewhere: logged, and the program runs on, since its state is in the
 * database and ending would cut off every other chat for the fault of one. After an exception that nobody caught,
 * nothing can be said about the process: it stops as on SIGTERM, with an exit code that asks for a new start.
 */
export function watchFaults(logger: Logger, stopping: AbortController): { exitCode(): number } {
  let exitCode = 0;
  process.on("unhandledRejection", (error) => {
    logger.error({ errorId: newErrorId(), err: error }, "a promise failed and nobody was waiting for it");
  });
  process.on("uncaughtException", (error) => {
    logger.fatal({ errorId: newErrorId(), err: error }, "an exception that nobody caught: stopping");
    exitCode = 1;
    stopping.abort();
  });
  return { exitCode: () => exitCode };
}
