import { findLinkOwner, retireLinks } from "../../invites/index.ts";
import type { Membership } from "../../invites/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isEntitled } from "./entitlement.ts";
import { findSubscription } from "../find-subscription.ts";
import { findVisitor } from "./find-visitor.ts";
import type { Visitor } from "./find-visitor.ts";
import { removeUninvited, uninvitedKey } from "./remove-uninvited.jobs.ts";
import { tellOwnerOfMisuse } from "../tell-owner.jobs.ts";
import { treatUnknown } from "./unknown-members.ts";
import { sendWayIn } from "../ways-in/send-way-in.jobs.ts";

export type Join = {
  readonly chatId: number;
  /** Who came in. */
  readonly userId: number;
  readonly firstName: string;
  /** What they are there now. */
  readonly membership: Membership;
  /** Who made it happen: themselves, the bot that approved them, or an administrator. */
  readonly by: "themselves" | "bot" | "administrator";
  readonly url?: string | undefined;
};

export type JoinOutcome = "ours" | "not_ours";

/**
 * A link for one person frees its place when that person leaves, so it dies with the first join. Whoever came by a
 * link of ours, or by the bot's approval, without having paid is put out again; so is whom the channel's people banned
 * here. About whom somebody else let in the channel's rule decides. Administrators stay, and who pays by Telegram's own
 * subscription. Safe to repeat: the link dies once, and the removal asks again who has paid.
 */
export async function noteJoin(platform: Platform, join: Join): Promise<JoinOutcome> {
  const channel = await platform.database.prisma.channel.findUnique({
    where: { telegramId: BigInt(join.chatId) },
    select: { id: true },
  });
  if (channel === null) return "not_ours";
  const visitor = await findVisitor(platform, join);
  const named = join.url === undefined ? undefined : await findLinkOwner(platform, join.url);
  // What an administrator approved was their decision, whichever link was shown.
  const link = join.by === "administrator" || named?.chatId !== join.chatId ? undefined : named;
  const isOurs = link !== undefined || join.by === "bot";
  const isStranger = !visitor.mayBeInside && join.membership === "member";

  await platform.database.prisma.$transaction(async (transaction) => {
    const jobs: JobRequest[] = [];
    if (link !== undefined)
      jobs.push(...(await spendLink(transaction, platform, { link, join, isStranger })));
    if (isStranger && (isOurs || visitor.standing === "banned")) {
      const payload = { channelId: channel.id, userId: join.userId };
      jobs.push(job(removeUninvited, payload, { key: uninvitedKey(payload) }));
    } else if (isStranger && !isLeaving(visitor)) {
      const { userId, firstName } = join;
      await treatUnknown(transaction, platform, { channelId: channel.id, userId, firstName });
    }
    await enqueue(transaction, jobs);
  });
  return isOurs ? "ours" : "not_ours";
}

/** Their removal is under way, or due within the minute: nobody needs to be asked. */
const isLeaving = ({ subscription }: Visitor): boolean =>
  subscription?.state === "active" || subscription?.state === "ending";

type Link = NonNullable<Awaited<ReturnType<typeof findLinkOwner>>>;

/** What a join does to the link that it came by, and whom it concerns. A report that comes again finds it spent. */
async function spendLink(
  transaction: Transaction,
  platform: Platform,
  { link, join, isStranger }: { readonly link: Link; readonly join: Join; readonly isStranger: boolean },
): Promise<JobRequest[]> {
  if (link.kind !== "one_time_link") return [];
  const { linkId, subscriptionId } = link;
  const now = platform.clock.now();
  const isHolder = link.userId === join.userId;
  const { count: used } = await transaction.accessLink.updateMany({
    where: { id: linkId, usedAt: null },
    data: { usedAt: now },
  });
  // The holder is in: whichever link they took, none of theirs is needed. Else the others stay.
  const selection = isHolder ? { subscriptionId } : { subscriptionId, linkId };
  const retired = await retireLinks(transaction, platform, selection);
  const holder = await findSubscription(platform, subscriptionId);
  if (isHolder || holder === undefined) return [];
  const { channelId } = holder;
  const jobs: JobRequest[] = [];
  if (retired > 0 && isEntitled(holder, now)) {
    const again = { subscriptionId, channelId, reason: "link_misused" as const };
    jobs.push(job(sendWayIn, again, { key: `way-in:${subscriptionId}` }));
  }
  if (isStranger && used + retired > 0)
    jobs.push(job(tellOwnerOfMisuse, { channelId }, { key: `misuse:${linkId}` }));
  return jobs;
}
