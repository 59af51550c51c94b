import { z } from "zod";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import { CHECKED_AT_ONCE, checkPage } from "./check-page.ts";
import { finishImport } from "./finish-import.ts";
import { TAKEN_AT_ONCE, takePage } from "./take-page.ts";
import { showImport } from "./telegram-show-import.ts";

const payload = z.object({ importId: opaqueId, channelId: opaqueId });
type ImportOf = z.infer<typeof payload>;

// Twenty questions a second at most: people who pay need Telegram meanwhile.
const CHECK_EACH_MS = 50;

/** Looks the people of a list up, a page after the other, and shows its owner how far it is. Changes nothing of anybody's. */
export const checkImport = defineJob<ImportOf>({
  name: "adoption.check_import",
  payload,
  async run({ importId, channelId }, platform) {
    const { prisma } = platform.database;
    const begun = Date.now();
    const checked = await checkPage(platform, importId);
    const isDone = checked < CHECKED_AT_ONCE;
    if (isDone)
      await prisma.memberImport.updateMany({
        where: { id: importId, state: "checking" },
        data: { state: "checked" },
      });
    await showImport(platform, importId);
    // The queue runs on real time; no rule depends on it.
    const runAt = new Date(begun + checked * CHECK_EACH_MS);
    if (!isDone) await enqueue(prisma, [checkJob({ importId, channelId }, runAt)]);
  },
});

/** Takes the people of a confirmed list over, a page after the other, and tells its owner how it went. */
export const takeImport = defineJob<ImportOf>({
  name: "adoption.take_import",
  payload,
  async run({ importId, channelId }, platform) {
    const isDone = (await takePage(platform, importId)) < TAKEN_AT_ONCE;
    if (isDone) await finishImport(platform, importId);
    await showImport(platform, importId);
    if (!isDone) await enqueue(platform.database.prisma, [takeJob({ importId, channelId })]);
  },
});

export const checkJob = (which: ImportOf, runAt?: Date): JobRequest =>
  job(checkImport, which, {
    key: `import-check:${which.importId}`,
    ...(runAt === undefined ? {} : { runAt }),
  });

export const takeJob = (which: ImportOf): JobRequest =>
  job(takeImport, which, { key: `import-take:${which.importId}` });
