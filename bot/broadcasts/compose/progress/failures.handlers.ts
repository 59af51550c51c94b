import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Composer, InputFile } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../../platform/chat/buttons.ts";
import type { BotContext } from "../../../platform/context.ts";
import { opaqueId } from "../../../platform/values/domain.ts";
import { byteOrderMark, csvLine } from "../../../platform/values/csv.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import type { Platform } from "../../../platform/platform.ts";
import { listFailures } from "../../delivery/index.ts";
import { withBroadcast } from "../managed/managed-broadcast.ts";
import { FAILURES } from "./control.keyboards.ts";

/** Sends a file of the recipients that a broadcast did not reach. The file names buyers, so only the owner gets it. */
export const failureFile = new Composer<BotContext>();

onButton(
  failureFile,
  FAILURES,
  z.tuple([opaqueId]),
  withBroadcast(async (ctx, { broadcastId, channel }) => {
    const { platform, texts } = ctx;
    if (!channel.may("members.export")) return answerOutdated(ctx);
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

export const failureColumns = ["id", "name", "username", "outcome", "reason"] as const;

// Bot API: a bot sends files of 50 MB at most. A line has about 100 bytes.
const MAX_LINES = 300_000;

type FailuresInput = { readonly broadcastId: string; readonly texts: Texts; readonly path: string };

/** Streams the recipients that a broadcast did not reach for certain into a CSV file. @returns how many. */
export async function writeFailures(
  platform: Platform,
  { broadcastId, texts, path }: FailuresInput,
): Promise<number> {
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    yield byteOrderMark + csvLine(failureColumns.map((column) => texts.plain(`broadcast-column-${column}`)));
    for await (const { buyer, state, reason } of listFailures(platform, broadcastId)) {
      if (count === MAX_LINES) return;
      count += 1;
      const outcome = texts.plain(`broadcast-outcome-${state}`);
      const who = [String(buyer?.userId ?? ""), buyer?.firstName ?? "", buyer?.username ?? ""];
      yield csvLine([...who, outcome, reason]);
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
  return count;
}
