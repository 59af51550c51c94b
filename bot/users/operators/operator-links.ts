import { claimEffect } from "../../platform/claim-effect.ts";
import { deepLink } from "../../platform/chat/deep-links.ts";
import { audit } from "../../platform/audit.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { retryDatabaseFor } from "../../platform/database/recovery.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { newId } from "../../platform/values/ids.ts";
import { hashToken, newToken } from "../../platform/values/one-time-token.ts";
import { notifyOperatorClaimed } from "./operators.jobs.ts";
import { useLink } from "./operator-links.sql.ts";
import { isOperator, readOperators } from "./operators.ts";
import { DAY_MS, HOUR_MS } from "../../platform/values/durations.ts";

/*
 * One-time links: one makes the person who opens it an operator, where OPERATOR_IDS names none; the other lets a person
 * connect channels, where the operators invite owners. Only hashes are stored.
 */

/** An hour: the person who starts the program opens the link at once. */
const CLAIM_MS = HOUR_MS;
/** A week, as for a team. */
const OWNER_INVITATION_MS = 7 * DAY_MS;

type LinkPlatform = Pick<Platform, "config" | "clock" | "database">;

/**
 * Makes a link whose opener becomes an operator, and ends the earlier ones that nobody opened.
 * @returns the token; undefined where OPERATOR_IDS names the operators.
 */
export async function createOperatorLink({
  config,
  clock,
  database,
}: LinkPlatform): Promise<string | undefined> {
  if (config.operatorIds.length > 0) return undefined;
  const now = clock.now();
  return database.prisma.$transaction(async (transaction) => {
    await transaction.operatorLink.deleteMany({ where: { kind: "operator", usedAt: null } });
    return createLink(transaction, { kind: "operator", createdBy: null, now, validMs: CLAIM_MS });
  });
}

/** The text for the terminal, in English as everything there. */
export const describeOperatorLink = (botName: string, token: string): string =>
  `Nobody operates this bot yet. The person who opens this link within an hour becomes the operator:\n  ${deepLink(botName, "operator", token)}\nA new link: npm run claim. To name the operators yourself: OPERATOR_IDS.`;

// A restart of the database takes seconds. The program works without the link.
const RECOVERY_MS = 10_000;

/**
 * Waits for a database that is away for a moment. Never fails: the log then says how to get a link.
 * @param prints false: nobody reads what the program prints, so the log says how to get a link.
 * @returns the text with a link; undefined if the bot has an operator or the caller does not print it.
 */
export async function createLinkIfNobodyOperates({
  platform,
  bot,
  prints,
}: {
  readonly platform: LinkPlatform & Pick<Platform, "logger">;
  readonly bot: { readonly botInfo: { readonly username: string } };
  readonly prints: boolean;
}): Promise<string | undefined> {
  try {
    const token = await retryDatabaseFor(RECOVERY_MS, async () => {
      const isOperated = (await readOperators(platform.database.prisma, platform)).length > 0;
      if (isOperated) return undefined;
      if (prints) return createOperatorLink(platform);
      platform.logger.warn(
        { event: "operator_missing" },
        "Nobody operates this bot yet. npm run claim prints a link for the operator",
      );
      return undefined;
    });
    return token === undefined ? undefined : describeOperatorLink(bot.botInfo.username, token);
  } catch (error) {
    platform.logger.warn(
      { event: "claim_failed", err: error },
      "No link for an operator was made. The command npm run claim prints one",
    );
    return undefined;
  }
}

/** Makes a link whose opener may connect channels. @returns the token; undefined for an actor who is no operator. */
export async function inviteOwner(platform: Platform, actorId: number): Promise<string | undefined> {
  const { clock, database } = platform;
  return database.prisma.$transaction(async (transaction) => {
    if (!(await isOperator(transaction, platform, actorId))) return undefined;
    const now = clock.now();
    if (!(await claimEffect(transaction, "operator.owner_invited"))) await withdrawLast(transaction, actorId);
    await transaction.operatorLink.deleteMany({
      where: { kind: "owner", usedAt: null, expiresAt: { lte: now } },
    });
    await audit(transaction, platform, {
      actorId,
      action: "operator.owner_invited",
      subject: String(actorId),
    });
    const validMs = OWNER_INVITATION_MS;
    return createLink(transaction, { kind: "owner", createdBy: BigInt(actorId), now, validMs });
  });
}

/** Deletes the link of an earlier run of the press. The page then shows the new link instead of the old one. */
async function withdrawLast(transaction: Transaction, actorId: number): Promise<void> {
  const last = await transaction.operatorLink.findFirst({
    where: { kind: "owner", createdBy: BigInt(actorId), usedAt: null },
    orderBy: { createdAt: "desc" },
  });
  if (last !== null) await transaction.operatorLink.delete({ where: { id: last.id } });
}

type NewLink = {
  readonly kind: "operator" | "owner";
  readonly createdBy: bigint | null;
  readonly now: Date;
  readonly validMs: number;
};

async function createLink(transaction: Transaction, { now, validMs, ...link }: NewLink): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + validMs);
  await transaction.operatorLink.create({
    data: { ...link, id: newId(now), tokenHash: hashToken(token), createdAt: now, expiresAt },
  });
  return token;
}

/** Redeems a link, once; the operators are notified of a new one. @returns false for a link that is unknown, used or over. */
export async function redeemOperatorLink(
  platform: Platform,
  { kind, token, userId }: { kind: "operator" | "owner"; token: string; userId: number },
): Promise<boolean> {
  if (kind === "operator" && platform.config.operatorIds.length > 0) return false;
  const now = platform.clock.now();
  return platform.database.prisma.$transaction(async (transaction) => {
    const others = await readOperators(transaction, platform);
    const count = await useLink.run(transaction, { tokenHash: hashToken(token), kind, userId, now });
    if (count === 0) return false;
    const action = kind === "operator" ? "operator.claimed" : "operator.owner_joined";
    await audit(transaction, platform, { actorId: userId, action, subject: String(userId) });
    if (kind === "operator" && !others.includes(userId))
      await enqueue(
        transaction,
        others.map((operatorId) =>
          job(
            notifyOperatorClaimed,
            { operatorId, userId },
            { key: `operator-claimed:${userId}:${operatorId}` },
          ),
        ),
      );
    return true;
  });
}

/** Whether a person may connect a channel that the bot does not know (WHO_MAY_CONNECT). */
export async function mayConnect(
  transaction: Transaction,
  platform: Pick<Platform, "config">,
  userId: number,
): Promise<boolean> {
  const { connecting } = platform.config;
  if (connecting === "everybody" || (await isOperator(transaction, platform, userId))) return true;
  if (connecting === "operators") return false;
  if (connecting !== "invited") return connecting.includes(userId);
  return (await transaction.operatorLink.count({ where: { kind: "owner", usedBy: BigInt(userId) } })) > 0;
}
