import { randomInt } from "node:crypto";
import { leaveTeams } from "../../channels/index.ts";
import { readBalances, describeSum } from "../../ledger/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { adjustments, kickUninvitedRequest } from "../../subscriptions/index.ts";
import {
  beginErasure,
  changeRows,
  dropMovedBans,
  keepBans,
  listChats,
  lockOwnedChannels,
  lockPerson,
  renamePerson,
} from "./erase-person.sql.ts";
import { stopCredits, findObstacles } from "./read-data.sql.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import type { BotContext } from "../../platform/context.ts";
import { Html, kebabCase } from "../../platform/texts/texts.ts";
import { operators } from "../../users/index.ts";
import { MINUTE_MS } from "../../platform/values/durations.ts";

export type ErasePersonResult =
  | { readonly kind: "erased" }
  | { readonly kind: "not_possible"; readonly obstacle: ErasureObstacle }
  | { readonly kind: "unknown" };

// Above the ids that Telegram gives out today (8 × 10⁹), and within the range of the column.
const PSEUDONYMS = [900_000_000_000, 1_099_511_627_775] as const;

// An erasure runs about 60 statements, one of which reads the whole audit log.
const TIMEOUT_MS = MINUTE_MS;

/**
 * Erases a person in one transaction: the name, texts, notes, messages, visits and wallets go, the access ends, and payments
 * stay under a random id that nothing links to the person. An owner's channels, which the bot has left, close for good: the
 * texts, the title and the chat's id go. Of two erasures at once, the second finds nobody.
 */
export async function erasePerson(
  platform: Platform,
  { userId }: { readonly userId: number },
): Promise<ErasePersonResult> {
  const { prisma } = platform.database;
  return prisma.$transaction(
    async (transaction): Promise<ErasePersonResult> => {
      const now = platform.clock.now();
      if ((await lockPerson.first(transaction, { userId })) === undefined) return { kind: "unknown" };
      // Balance and channels stay as the obstacles read them. A payment locks the ledger first and its channel then, so this does too.
      if (await canEarn(transaction, userId)) await stopCredits.all(transaction, {});
      await lockOwnedChannels.all(transaction, { userId });
      const obstacle = await readObstacle(transaction, platform, userId);
      if (obstacle !== undefined) return { kind: "not_possible", obstacle };
      const chats = await listChats.all(transaction, { userId });
      for (const { channelId } of chats)
        await adjustments.endSubscription(transaction, platform, { userId, channelId, actorId: userId });
      await leaveTeams(transaction, platform, userId);
      const replaced = { userId, pseudonym: randomInt(...PSEUDONYMS), now };
      await beginErasure.all(transaction, replaced);
      await changeRows(transaction, { userId });
      await renamePerson.run(transaction, replaced);
      await keepBans.run(transaction, replaced);
      await dropMovedBans.run(transaction, replaced);
      const inside = chats.filter(({ mayBeInside }) => mayBeInside);
      await enqueue(
        transaction,
        inside.map(({ channelId }) => kickUninvitedRequest({ channelId, userId })),
      );
      return { kind: "erased" };
    },
    { timeout: TIMEOUT_MS },
  );
}

const canEarn = async (transaction: Transaction, userId: number): Promise<boolean> =>
  (await transaction.channel.count({ where: { ownerId: BigInt(userId) } })) > 0 ||
  (await readBalances(transaction, userId)).length > 0;

/** A reason why a person cannot be erased yet: the first thing to do, so that no money and no work under way is lost. */
export type ErasureObstacle =
  /** The bot is in these channels. */
  | { readonly kind: "owns_channel"; readonly channels: string }
  | { readonly kind: "payout_open" | "sale_open" | "renewals" | "broadcast_open" }
  /** Buyers still have time that they paid for. */
  | { readonly kind: "buyers"; readonly count: number; readonly until: Date }
  /** A buyer may still pay an open order, and would be granted access by that. */
  | { readonly kind: "invoices"; readonly until: Date }
  | { readonly kind: "balance" | "debt"; readonly balances: readonly ExactAmount[] }
  /** An operator has claimed a payout. */
  | { readonly kind: "sends_payout" }
  /** The person is a buyer whose charges or payments go on. */
  | { readonly kind: "is_charged" | "open_payment" };

/** For the page that explains the obstacle. */
export const findObstacle = (platform: Platform, userId: number): Promise<ErasureObstacle | undefined> =>
  readObstacle(platform.database.prisma, platform, userId);

async function readObstacle(
  client: Transaction,
  { clock, config: { stalePriceHours } }: Platform,
  userId: number,
): Promise<ErasureObstacle | undefined> {
  const found = await findObstacles.first(client, { userId, now: clock.now(), stalePriceHours });
  if (found === undefined) return undefined;
  const { channels, buyers, buyersUntil, invoicesUntil } = found;
  if (channels !== null) return { kind: "owns_channel", channels };
  if (found.hasOpenBroadcast) return { kind: "broadcast_open" };
  if (found.hasRenewals) return { kind: "renewals" };
  if (invoicesUntil !== null) return { kind: "invoices", until: invoicesUntil };
  if (found.hasOpenSale) return { kind: "sale_open" };
  if (buyersUntil !== null) return { kind: "buyers", count: buyers, until: buyersUntil };
  if (found.hasOpenPayout) return { kind: "payout_open" };
  const balances = (await readBalances(client, userId)).filter(({ amount }) => /[1-9]/u.test(amount));
  if (balances.some(isDebt)) return { kind: "debt", balances: balances.filter(isDebt) };
  if (balances.length > 0) return { kind: "balance", balances };
  if (found.sendsPayout) return { kind: "sends_payout" };
  if (found.isCharged) return { kind: "is_charged" };
  return found.hasOpenPayment ? { kind: "open_payment" } : undefined;
}

const isDebt = ({ amount }: ExactAmount): boolean => amount.startsWith("-");

/** HTML: what the person does first. */
export async function describeObstacle(
  { texts, platform }: BotContext,
  obstacle: ErasureObstacle,
): Promise<string> {
  const { kind } = obstacle;
  if (kind === "owns_channel")
    return texts.html("privacy-erase-not-owns-channel", { channels: obstacle.channels });
  if (kind === "invoices")
    return texts.html("privacy-erase-not-invoices", { date: texts.date(obstacle.until) });
  if (kind === "buyers") {
    const { count, until } = obstacle;
    return texts.html("privacy-erase-not-buyers", { count, date: texts.date(until) });
  }
  if (kind !== "balance" && kind !== "debt") return texts.html(`privacy-erase-not-${kebabCase(kind)}`);
  const sum = obstacle.balances.map((one) => describeSum(texts, one)).join(" · ");
  if (kind === "balance" && platform.config.payouts) return texts.html("privacy-erase-not-balance", { sum });
  const people = new Html((await operators.linkOperators(platform, texts)) ?? "");
  return texts.html(kind === "debt" ? "privacy-erase-not-debt" : "privacy-erase-not-balance-by-hand", {
    sum,
    people,
  });
}
