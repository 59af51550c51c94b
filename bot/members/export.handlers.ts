import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Composer, InputFile } from "grammy";
import { z } from "zod";
import { findManagedChannel } from "../channels/index.ts";
import { answerOutdated, onButton } from "../platform/chat/buttons.ts";
import type { BotContext } from "../platform/context.ts";
import { opaqueId } from "../platform/values/domain.ts";
import { EXPORT } from "./members.keyboards.ts";
import { writeMembers } from "./write-members.ts";

/** Everybody of a channel as a file; for its owner alone, since it holds everybody at once. */
export const memberExport = new Composer<BotContext>();

onButton(memberExport, EXPORT, z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const { platform, texts } = ctx;
  const channel = await findManagedChannel(platform, { channelId, actorId: ctx.from.id });
  if (channel?.isOwner !== true) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  // On the disk and not in memory: there is no telling how many there are.
  const folder = await mkdtemp(join(tmpdir(), "members-"));
  try {
    const paths = await writeMembers(platform, { channelId, texts, folder });
    if (paths.length === 0) await ctx.reply(texts.html("members-nobody"), { parse_mode: "HTML" });
    const day = platform.clock.now().toISOString().slice(0, 10);
    for (const [index, path] of paths.entries()) {
      const isOne = paths.length === 1;
      const part = index + 1;
      const caption = isOne
        ? texts.plain("members-export-file", { channel: channel.title })
        : texts.plain("members-export-part", { channel: channel.title, part, parts: paths.length });
      const name = isOne ? `members-${day}.csv` : `members-${day}-${part}.csv`;
      await ctx.replyWithDocument(new InputFile(path, name), { caption });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
