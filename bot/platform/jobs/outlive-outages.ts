import type { Logger } from "../runtime/logger.ts";

/**
 * graphile-worker awaits neither the statement that stores the end of a job nor its own shutdown, and both fail where the database
 * is away: the process would meet an unhandled rejection. Ends that are stored in batches, also of one job, stop the runner
 * instead, which starts again (`startJobs`); its jobs go back to the queue as lost ones.
 */
export const outliveOutages = (logger: Logger): GraphileConfig.Preset => ({
  worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
  plugins: [
    {
      name: "OutliveOutages",
      version: "1.0.0",
      worker: {
        middleware: {
          poolGracefulShutdown: (next) =>
            Promise.resolve(next()).catch((error: unknown) => {
              logger.warn(
                { event: "job_workers_shutdown_failed", err: error },
                "The job runner's workers did not shut down cleanly",
              );
            }),
        },
      },
    },
  ],
});
