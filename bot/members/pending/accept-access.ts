import type { Transaction } from "../../platform/database/database.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { adjustments, overrides } from "../../subscriptions/index.ts";
import { addExistingMember } from "../member/add-existing-member.ts";
import { memberKeys } from "../member/find-member.ts";
import type { MemberKey } from "../member/find-member.ts";
import type { PendingTerm } from "../member/member-state.ts";
import { takePending } from "./pending-access.sql.ts";

export type PendingOffer = {
  readonly channelId: string;
  readonly channelTitle: string;
  /** Both null: for life. */
  readonly seconds: number | null;
  readonly until: Date | null;
};

// The page has two buttons for each offer, eight at most. Further offers follow when these are answered.
const MAX_OFFERS = 4;

/** The offers that a person has not answered, the oldest first. */
export async function listPending({ database }: Platform, userId: number): Promise<PendingOffer[]> {
  const rows = await database.prisma.pendingAccess.findMany({
    where: { userId: BigInt(userId), declinedAt: null },
    include: { channel: { select: { title: true } } },
    orderBy: [{ createdAt: "asc" }, { channelId: "asc" }],
    take: MAX_OFFERS,
  });
  return rows.map(({ channelId, channel, seconds, until }) => ({
    channelId,
    channelTitle: channel.title,
    seconds,
    until,
  }));
}

export type Acceptance = MemberKey & {
  /** Whether the person asks to join or has joined the chat, which accepts a declined offer too. */
  readonly isAsking: boolean;
};

/**
 * Turns an offer into access, once. An imported person with access time keeps it unchanged, as other imported members do. The
 * person must be stored (`users`).
 *
 * @returns false if nothing is offered any more: it was accepted or has passed, or the channel has banned the person.
 */
export async function acceptAccess(platform: Platform, acceptance: Acceptance): Promise<boolean> {
  const { userId, channelId } = acceptance;
  const offered = await platform.database.prisma.pendingAccess.findUnique({
    where: { channelId_userId: { channelId, userId: BigInt(userId) } },
  });
  if (offered === null) return false;
  return offered.kind === "import" ? acceptImport(platform, acceptance) : acceptGift(platform, acceptance);
}

async function acceptGift(platform: Platform, acceptance: Acceptance): Promise<boolean> {
  const { userId, channelId } = acceptance;
  return platform.database.prisma.$transaction(async (transaction) => {
    const taken = await takePending.first(transaction, acceptance);
    const now = platform.clock.now();
    if (taken === undefined || isOver(taken, now)) return false;
    const banned = { channelId, userId: BigInt(userId), kind: "ban" };
    if ((await transaction.accessOverride.count({ where: banned })) > 0) return false;
    const keys = await memberKeys(transaction, acceptance);
    const channelIds = keys.map((key) => key.channelId);
    await adjustments.grantTime(transaction, platform, {
      kind: "gift",
      userId,
      channelIds,
      seconds: secondsOf(taken, now),
      actorId: taken.actorId,
    });
    await enqueue(
      transaction,
      keys.map((key) => overrides.notifyChangeRequest(key, "gift")),
    );
    return true;
  });
}

async function acceptImport(platform: Platform, acceptance: Acceptance): Promise<boolean> {
  const { userId, channelId } = acceptance;
  const { prisma } = platform.database;
  const row = { channelId_userId: { channelId, userId: BigInt(userId) } };
  const offered = await prisma.pendingAccess.findUniqueOrThrow({ where: row });
  const now = platform.clock.now();
  const member = {
    ...acceptance,
    kind: "import" as const,
    seconds: secondsOf(offered, now),
    actorId: Number(offered.actorId),
    seenInsideAt: undefined,
  };
  const take = async (transaction: Transaction): Promise<boolean> => {
    if ((await takePending.first(transaction, acceptance)) === undefined) return false;
    await enqueue(transaction, [overrides.notifyChangeRequest({ channelId, userId }, "gift")]);
    return true;
  };
  const added = isOver(offered, now) ? "over" : await addExistingMember(platform, member, take);
  if (added === "over" || added === "has_time" || added === "has_override")
    await prisma.pendingAccess.deleteMany({ where: { channelId, userId: BigInt(userId), declinedAt: null } });
  return added === "added";
}

const isOver = ({ until }: PendingTerm, now: Date): boolean => until !== null && until <= now;

/** Null: for life. */
const secondsOf = ({ seconds, until }: PendingTerm, now: Date): number | null =>
  until === null ? seconds : Math.ceil((until.getTime() - now.getTime()) / 1_000);

/** Declines the offer of one channel, or all. */
export async function declineAccess(
  { database, clock }: Platform,
  { userId, channelId }: { readonly userId: number; readonly channelId?: string },
): Promise<void> {
  await database.prisma.pendingAccess.updateMany({
    where: {
      userId: BigInt(userId),
      declinedAt: null,
      ...(channelId === undefined ? {} : { channelId }),
    },
    data: { declinedAt: clock.now() },
  });
}
