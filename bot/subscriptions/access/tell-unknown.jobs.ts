import { z } from "zod";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { escapeHtml, Html } from "../../platform/texts/texts.ts";
import type { Platform } from "../../platform/platform.ts";
import { tell } from "../../users/index.ts";
import { findVisitor } from "./find-visitor.ts";
import { findUnknownRule } from "./unknown-rule.ts";
import { unknownButtons } from "./membership.keyboards.ts";

/**
 * Asks the owner about the people who came in by no way that we know of: those of a minute in one message. About each
 * once; a process that is killed between the message and the note of it asks once more.
 */
export const tellOwnerOfUnknown = defineJob({
  name: "subscriptions.tell_owner_of_unknown",
  payload: z.object({ channelId: opaqueId }),
  async run({ channelId }, platform) {
    while (await tellSome(platform, channelId));
  },
});

export const tellUnknownKey = (channelId: string): string => `unknown:${channelId}`;

// An administrator who brings in fifty people does so in seconds. The full minute, so that a stream of newcomers does not
// put the word off for ever. The queue runs on real time; no rule depends on it.
export const tellUnknownAt = (): Date => new Date(Math.ceil((Date.now() + 5_000) / 60_000) * 60_000);

// Two buttons for each; a longer list is no longer read.
const IN_A_MESSAGE = 10;

async function tellSome(platform: Platform, channelId: string): Promise<boolean> {
  const { prisma } = platform.database;
  const channel = await prisma.channel.findUniqueOrThrow({
    where: { id: channelId },
    include: { owner: true },
  });
  const untold = await prisma.unknownMember.findMany({
    where: { channelId, toldAt: null },
    include: { user: { select: { firstName: true } } },
    orderBy: [{ cameAt: "asc" }, { userId: "asc" }],
    take: IN_A_MESSAGE,
  });
  if (untold.length === 0) return false;
  const rule = await findUnknownRule(prisma, channelId);
  const people: { userId: number; name: string }[] = [];
  for (const { userId: id, user } of untold) {
    const userId = telegramId(id);
    // Whoever paid in the meantime, or was decided about, is unknown no more; nor is anybody when the rule has changed.
    const { mayBeInside, standing } = await findVisitor(platform, {
      chatId: telegramId(channel.telegramId),
      userId,
    });
    if (rule === "tell" && !mayBeInside && standing === undefined)
      people.push({ userId, name: user.firstName });
    else await prisma.unknownMember.deleteMany({ where: { channelId, userId: id, toldAt: null } });
  }
  if (people.length === 0) return true;
  const { owner } = channel;
  const texts = platform.translations.for(owner.languageCode, owner.timeZone);
  const text = texts.html("unknown-members", {
    count: people.length,
    channel: channel.title,
    people: new Html(people.map(({ userId, name }) => mention(userId, name)).join("\n")),
  });
  const told = await tell(platform, telegramId(owner.id), text, unknownButtons(texts, channelId, people));
  // They are asked about these with the next newcomer, when they can be reached again.
  if (told === "unreachable") return false;
  await prisma.unknownMember.updateMany({
    where: { channelId, userId: { in: people.map(({ userId }) => BigInt(userId)) } },
    data: { toldAt: platform.clock.now() },
  });
  return true;
}

/** A name that opens the person's profile, where Telegram lets the reader see it. */
const mention = (userId: number, name: string): string =>
  `• <a href="tg://user?id=${userId}">${escapeHtml(name)}</a>`;
