import { z } from "zod";
import { InlineKeyboard } from "grammy";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { escapeHtml, Html } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Platform } from "../../platform/platform.ts";
import { notifyUser, defineNotice } from "../../users/index.ts";
import { findChatAccess } from "../entitlement/find-subscription.ts";
import { findUnknownMemberRule } from "../removal/kick-member.jobs.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import { MINUTE_MS } from "../../platform/values/durations.ts";

/**
 * Asks the owner about unknown members, once about each; one message covers the joins of a minute. A process that is killed
 * between the message and its record asks once more.
 */
export const notifyOwnerOfUnknownJob = defineJob({
  name: "subscriptions.notify-owner-of-unknown-members",
  payload: z.object({ channelId: opaqueId }),
  async run({ channelId }, platform) {
    while (await notifyPage(platform, channelId));
  },
});

/**
 * The next full minute, in real time: an administrator adds fifty people in seconds. A delay after each join instead would
 * let a stream of joins postpone the message for ever.
 */
export const notifyUnknownAt = (): Date => new Date(Math.ceil((Date.now() + 5_000) / MINUTE_MS) * MINUTE_MS);

// Two buttons for each member make a keyboard of twenty.
const MEMBERS_IN_MESSAGE = 10;

/** Returns whether more may wait. */
async function notifyPage(platform: Platform, channelId: string): Promise<boolean> {
  const { prisma } = platform.database;
  const channel = await prisma.channel.findUniqueOrThrow({ where: { id: channelId } });
  const waiting = await prisma.unknownMember.findMany({
    where: { channelId, ownerNotifiedAt: null },
    include: { user: { select: { firstName: true } } },
    orderBy: [{ joinedAt: "asc" }, { userId: "asc" }],
    take: MEMBERS_IN_MESSAGE,
  });
  if (waiting.length === 0) return false;
  const rule = await findUnknownMemberRule(prisma, channelId);
  const telegramChatId = telegramId(channel.telegramChatId);
  const members: NamedUser[] = [];
  for (const { userId: id, user } of waiting) {
    const userId = telegramId(id);
    // A payment, an override or a new rule makes the question pointless.
    const { mayBeInside, accessOverride } = await findChatAccess(platform, { telegramChatId, userId });
    if (rule === "notify" && !mayBeInside && accessOverride === undefined)
      members.push({ userId, name: user.firstName });
    else await prisma.unknownMember.deleteMany({ where: { channelId, userId: id, ownerNotifiedAt: null } });
  }
  if (members.length === 0) return true;
  const result = await notifyUser(platform, {
    to: channel.ownerId,
    write: (texts) => ({
      html: texts.html("unknown-members", {
        count: members.length,
        channel: channel.title,
        people: new Html(members.map(mention).join("\n")),
      }),
      keyboard: unknownMemberButtons(texts, channelId, members),
    }),
  });
  // The owner is asked about these members with the next join.
  if (result === "unreachable") return false;
  await prisma.unknownMember.updateMany({
    where: { channelId, userId: { in: members.map(({ userId }) => BigInt(userId)) } },
    data: { ownerNotifiedAt: platform.clock.now() },
  });
  return true;
}

/** A name that opens the profile, if Telegram shows the profile to the reader. */
const mention = ({ userId, name }: NamedUser): string =>
  `• <a href="tg://user?id=${userId}">${escapeHtml(name)}</a>`;

type NamedUser = { readonly userId: number; readonly name: string };

// Two buttons share the width of a phone.
const NAME_ON_BUTTON = 16;

/** A row for each user: keep, or kick. */
function unknownMemberButtons(texts: Texts, channelId: string, users: readonly NamedUser[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { userId, name } of users) {
    const person = Array.from(name).slice(0, NAME_ON_BUTTON).join("");
    const ids = [channelId, String(userId)] as const;
    keyboard
      .text(texts.plain("unknown-member-keep", { person }), buttonData("unknown-keep", ...ids))
      .text(texts.plain("unknown-member-kick", { person }), buttonData("unknown-kick", ...ids))
      .row();
  }
  return keyboard;
}

/** Notifies the owner that a person used, or tried to use, another person's invite link. */
export const notifyOwnerOfLinkMisuse = defineNotice({
  name: "subscriptions.notify-owner-of-link-misuse",
  payload: z.object({ channelId: opaqueId }),
  async prepare({ channelId }, platform) {
    const channel = await platform.database.prisma.channel.findUnique({ where: { id: channelId } });
    if (channel === null) return undefined;
    const { ownerId, title } = channel;
    return { to: ownerId, write: (texts) => texts.html("owner-link-misused", { channel: title }) };
  },
});
