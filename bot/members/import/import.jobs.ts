import { z } from "zod";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import { APPLY_BATCH, applyRows, finishImport, CHECK_BATCH, checkRows } from "./import-rows.ts";
import { showImport } from "./telegram-show-import.ts";

const payload = z.object({ importId: opaqueId, channelId: opaqueId });
type ImportPayload = z.infer<typeof payload>;

// At most 20 requests a second: the rest of Telegram's limit is for people who pay.
const CHECK_EVERY_MS = 50;

/** Checks a list batch by batch, and shows its owner the progress. Grants nothing. */
export const checkImportJob = defineJob<ImportPayload>({
  name: "members.check-import",
  payload,
  async run({ importId, channelId }, platform) {
    const { prisma } = platform.database;
    const startedAt = Date.now();
    const checked = await checkRows(platform, importId);
    const isDone = checked < CHECK_BATCH;
    if (isDone)
      await prisma.memberImport.updateMany({
        where: { id: importId, state: "checking" },
        data: { state: "checked" },
      });
    await showImport(platform, importId);
    // Real time, by which the queue runs; no business rule depends on it.
    const runAt = new Date(startedAt + checked * CHECK_EVERY_MS);
    if (!isDone) await enqueue(prisma, [checkImportRequest({ importId, channelId }, runAt)]);
  },
});

/** Applies a confirmed import batch by batch, and shows its owner the progress. */
export const applyImportJob = defineJob<ImportPayload>({
  name: "members.apply-import",
  payload,
  async run({ importId, channelId }, platform) {
    const isDone = (await applyRows(platform, importId)) < APPLY_BATCH;
    if (isDone) await finishImport(platform, importId);
    await showImport(platform, importId);
    if (!isDone) await enqueue(platform.database.prisma, [applyImportRequest({ importId, channelId })]);
  },
});

export const checkImportRequest = (request: ImportPayload, runAt?: Date): JobRequest =>
  job(checkImportJob, request, {
    key: `import-check:${request.importId}`,
    ...(runAt === undefined ? {} : { runAt }),
  });

export const applyImportRequest = (request: ImportPayload): JobRequest =>
  job(applyImportJob, request, { key: `import-apply:${request.importId}` });
