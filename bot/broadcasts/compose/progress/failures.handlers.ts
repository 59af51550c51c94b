import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Composer, InputFile } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../../platform/chat/buttons.ts";
import type { BotContext } from "../../../platform/context.ts";
import { opaqueId } from "../../../platform/values/domain.ts";
import { withBroadcast } from "../managed/with-broadcast.ts";
import { FAILURES } from "./control.keyboards.ts";
import { writeFailures } from "./write-failures.ts";

/** Sends the recipients that a broadcast did not reach, as a file, to the owner only, since the file names people. */
export const failureFile = new Composer<BotContext>();

onButton(
  failureFile,
  FAILURES,
  z.tuple([opaqueId]),
  withBroadcast(async (ctx, { broadcastId, channel }) => {
    const { platform, texts } = ctx;
    if (!channel.isOwner) return answerOutdated(ctx);
    await ctx.answerCallbackQuery();
    // On disk: the rows may not fit into memory.
    const folder = await mkdtemp(join(tmpdir(), "broadcast-"));
    try {
      const path = join(folder, "failures.csv");
      const count = await writeFailures(platform, { broadcastId, texts, path });
      const day = platform.clock.now().toISOString().slice(0, 10);
      const caption = texts.plain("broadcast-failures-file", { channel: channel.title, count });
      await ctx.replyWithDocument(new InputFile(path, `broadcast-${day}.csv`), { caption });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }),
);
