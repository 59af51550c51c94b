import { defineJob } from "../../../platform/jobs/jobs.ts";
import { advisoryLocks, withAdvisoryLock } from "../../../platform/database/advisory-locks.ts";
import { createBulkApi } from "../../../platform/telegram/telegram.ts";
import { requestSending, sendMessages } from "../../model/request-jobs.ts";
import { runDeliveries } from "./run-deliveries.ts";
import { createTransport } from "./telegram-transport.ts";

// Long compared with the tenth of a second between two runs. Short enough that a restarting job runner frees the lock soon.
const RUN_MS = 20_000;
// Another process holds the lock and requests its own next run; this request is for a process that is just ending.
const LOCKED_RETRY_MS = 1_000;

/** One job for all broadcasts and processes, so that all other job slots stay free for people who wait. */
export const sendMessagesJob = defineJob({
  ...sendMessages,
  async run(_payload, platform, { stopping }) {
    const { config, database } = platform;
    const isRun = await withAdvisoryLock(database.pool, advisoryLocks.broadcasts, async () => {
      const api = createBulkApi(config.botToken, config.telegram.apiRoot);
      const { username } = await api.getMe();
      const transport = createTransport(api, username);
      const next = await runDeliveries(platform, { transport, milliseconds: RUN_MS, stopping });
      if (next !== undefined) await requestSending(database.prisma, next.inMs);
    });
    if (!isRun) await requestSending(database.prisma, LOCKED_RETRY_MS);
  },
});
