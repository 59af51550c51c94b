import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Composer, InputFile } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { findManagedBroadcast } from "./find-broadcast.ts";
import { FAILURES } from "./running.keyboards.ts";
import { writeFailures } from "./write-failures.ts";

/** Whom a broadcast did not reach, as a file; for the channel's owner alone, since it names people. */
export const failureFile = new Composer<BotContext>();

onButton(failureFile, FAILURES, z.tuple([opaqueId]), async (ctx, [broadcastId]) => {
  const { platform, texts } = ctx;
  const broadcast = await findManagedBroadcast(platform, { broadcastId, actorId: ctx.from.id });
  if (broadcast?.channel.isOwner !== true) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  // On the disk and not in memory: there is no telling how many there are.
  const folder = await mkdtemp(join(tmpdir(), "broadcast-"));
  try {
    const path = join(folder, "failures.csv");
    const count = await writeFailures(platform, { broadcastId, texts, path });
    const day = platform.clock.now().toISOString().slice(0, 10);
    const caption = texts.plain("broadcast-failures-file", { channel: broadcast.channel.title, count });
    await ctx.replyWithDocument(new InputFile(path, `broadcast-${day}.csv`), { caption });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
