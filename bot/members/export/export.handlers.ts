import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Composer, InputFile } from "grammy";
import { z } from "zod";
import { withManagedChannel } from "../../channels/index.ts";
import { onButton } from "../../platform/chat/buttons.ts";
import { withProgress } from "../../platform/chat/work-progress.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import type { ManagedChannel } from "../../channels/index.ts";
import { EXPORT } from "../member/member.keyboards.ts";
import { countMembers } from "./read-members.sql.ts";
import { writeMembers } from "./write-members.ts";

/** Exports a channel's members as CSV files, for the owner only. */
export const memberExport = new Composer<BotContext>();

onButton(
  memberExport,
  EXPORT,
  z.tuple([opaqueId]),
  withManagedChannel("members.export", async (ctx, channel) => {
    await ctx.answerCallbackQuery();
    await sendMembers(ctx, channel);
  }),
);

async function sendMembers(ctx: BotContext, channel: ManagedChannel): Promise<void> {
  const { platform, texts } = ctx;
  // Files instead of memory: the number of members has no limit.
  const folder = await mkdtemp(join(tmpdir(), "members-"));
  try {
    const channelId = channel.id;
    const count = async (): Promise<number> =>
      (await countMembers.first(platform.database.prisma, { channelId }))?.count ?? 0;
    const paths = await withProgress(ctx, count, (report) =>
      writeMembers(platform, { channelId, texts, folder, report }),
    );
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
}
