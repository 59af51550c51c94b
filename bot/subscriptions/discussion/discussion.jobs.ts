import { z } from "zod";
import type { Transaction } from "../../platform/database/database.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineJob, enqueue, job, BULK_PRIORITY } from "../../platform/jobs/jobs.ts";
import { copySubscriptions, lockGroup, closeSubscriptions } from "./discussion.sql.ts";
import { whereConnected } from "../../channels/index.ts";
import { isInside, readMember } from "../../invites/index.ts";
import { defineNotice } from "../../users/index.ts";
import { isEntitled } from "../entitlement/entitlement.ts";
import { findSubscription } from "../entitlement/find-subscription.ts";
import { requestInviteButton } from "../entitlement/subscriptions.keyboards.ts";

// A page holds the lock on the group's row for some milliseconds, and its notifications take 50 seconds.
const COPIED_AT_ONCE = 500;
// Ten messages a second: a third of the rate that Telegram accepts from a bot. The rest is for buyers.
const MESSAGE_INTERVAL_MS = 100;

type Copied = {
  readonly copied: readonly { readonly id: string; readonly state: string }[];
  /** The last person of the page, after whom the next page begins; undefined: there is none. */
  readonly next: number | undefined;
};

/**
 * Copies one page of a channel's subscriptions into its discussion group. Idempotent. Undefined: the group is not a
 * discussion group any more.
 */
export async function copyPage(
  transaction: Transaction,
  { groupId, now, after }: { readonly groupId: string; readonly now: Date; readonly after: number },
): Promise<Copied | undefined> {
  const channelId = (await lockGroup.first(transaction, { groupId }))?.discussionOfId ?? undefined;
  if (channelId === undefined) return undefined;
  const rows = await copySubscriptions.all(transaction, {
    channelId,
    groupId,
    now,
    after,
    most: COPIED_AT_ONCE,
  });
  return {
    copied: rows.flatMap(({ id, state }) => (id === null || state === null ? [] : [{ id, state }])),
    next: rows[0]?.read === COPIED_AT_ONCE ? (rows[0].last ?? undefined) : undefined,
  };
}

/** Gives a channel's subscribers access to its discussion group and notifies them, page by page. */
export const copyToDiscussionJob = defineJob({
  name: "subscriptions.copy-to-discussion",
  payload: z.object({ channelId: opaqueId, after: z.number().int().default(0) }),
  async run({ channelId, after }, platform) {
    await platform.database.prisma.$transaction(async (transaction) => {
      const page = await copyPage(transaction, { groupId: channelId, now: platform.clock.now(), after });
      if (page === undefined) return;
      const { copied, next } = page;
      // The queue runs on real time.
      const inTurn = (position: number): Date => new Date(Date.now() + position * MESSAGE_INTERVAL_MS);
      const notices = copied
        .filter(({ state }) => state === "active")
        .map(({ id }, position) =>
          job(
            notifyDiscussionOpened,
            { subscriptionId: id, channelId },
            { key: `discussion:${id}`, runAt: inTurn(position) },
          ),
        );
      await enqueue(transaction, notices);
      if (next === undefined) return;
      const options = { key: `copy-to-discussion:${channelId}:${next}`, runAt: inTurn(copied.length) };
      await enqueue(transaction, [job(copyToDiscussionJob, { channelId, after: next }, options)]);
    });
  },
});

/**
 * Notifies a subscriber of a channel that its discussion group is open to them. The message holds a button instead of a
 * link: a thousand links, most of them never used, would exhaust Telegram's rate limit. Sends nothing to members.
 */
export const notifyDiscussionOpened = defineNotice({
  name: "subscriptions.notify-discussion-opened",
  payload: z.object({ subscriptionId: opaqueId, channelId: opaqueId }),
  // Messages to buyers go first.
  priority: 10,
  async prepare({ subscriptionId, channelId }, platform) {
    const subscription = await findSubscription(platform, subscriptionId);
    const group = await platform.database.prisma.channel.findUnique({
      where: { id: channelId },
      select: { discussionOf: { select: { title: true } } },
    });
    const channel = group?.discussionOf?.title;
    if (subscription === undefined || channel === undefined) return undefined;
    if (!isEntitled(subscription, platform.clock.now())) return undefined;
    const membership = await whereConnected(platform, channelId, () => readMember(platform, subscription));
    if (isInside(membership)) return undefined;
    return {
      to: subscription.userId,
      write: (texts) => ({
        html: texts.html("discussion-open", { channel, group: subscription.channelTitle }),
        keyboard: requestInviteButton(texts, subscription),
      }),
    };
  },
});

// One page holds its row locks for about 20 ms, the longest that a renewal waits.
const CLOSED_AT_ONCE = 500;

/**
 * Turns the subscriptions of an unlinked discussion group into granted access, page by page. Convergent. Ends where the group
 * is linked again: the copy of the channel's subscriptions then sets them anew.
 */
export const closeDiscussionJob = defineJob({
  name: "subscriptions.close-discussion",
  priority: BULK_PRIORITY,
  payload: z.object({ channelId: opaqueId }),
  async run({ channelId: groupId }, { database: { prisma } }) {
    let after = 0;
    for (;;) {
      const from = after;
      const page = await prisma.$transaction(async (transaction) => {
        const group = await lockGroup.first(transaction, { groupId });
        if (group === undefined || group.discussionOfId !== null) return undefined;
        return closeSubscriptions.first(transaction, { groupId, after: from, most: CLOSED_AT_ONCE });
      });
      if (page === undefined || page.last === null || page.read < CLOSED_AT_ONCE) return;
      after = page.last;
    }
  },
});
