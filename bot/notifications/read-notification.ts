import type { ExactAmount } from "../platform/values/amount.ts";
import { readBalances } from "../ledger/index.ts";
import { readAccounts } from "../payouts/index.ts";
import type { OwnerAccount } from "../payouts/index.ts";
import { telegramId } from "../platform/values/domain.ts";
import { money } from "../platform/values/money.ts";
import type { Money } from "../platform/values/money.ts";
import type { Platform } from "../platform/platform.ts";
import type { EventKind } from "./event-kinds.ts";
import { readGroups, readPayoutSteps, readSingleEvent } from "./notification.sql.ts";
import type { SingleEvent } from "./notification.sql.ts";

/** The events of one kind, tier and currency. */
export type EventGroup = {
  readonly kind: EventKind;
  /** Null: a donation, or an event without a payment. */
  readonly tierName: string | null;
  readonly count: number;
  /**
   * Exact decimals, negative for refunds. `gross`: what buyers paid. `net`: the owner's part after all fees. Null without a
   * payment.
   */
  readonly money: { readonly currency: string; readonly gross: string; readonly net: string } | null;
};

/** A message to an owner about the events of one channel, or of their payouts. */
export type Notification = {
  readonly ownerId: number;
  readonly isDigest: boolean;
  readonly content: ChannelEvents | PayoutEvents;
  /** The owner's balances in the currencies of the events. */
  readonly balances: readonly ExactAmount[];
  /** The owner's accounts in the same currencies; empty where the bot makes no payouts. */
  readonly accounts: readonly OwnerAccount[];
};

export type ChannelEvents = {
  readonly kind: "channel";
  readonly channelId: string;
  readonly channelTitle: string;
  /** By kind, the most frequent tiers first. */
  readonly groups: readonly EventGroup[];
  /** The event itself, where it is the only one. */
  readonly single: SingleEvent | undefined;
};

export type PayoutEvents = { readonly kind: "payouts"; readonly steps: readonly PayoutStep[] };

export type PayoutStep = {
  readonly step: "requested" | "sent" | "refused";
  readonly amount: Money;
  /** For `networkName`. */
  readonly network: string;
  readonly address: string;
  readonly reference: string | null;
  readonly reason: string | null;
};

/** Undefined without events: they were sent, or released. */
export async function readNotification(
  platform: Platform,
  notificationId: string,
): Promise<Notification | undefined> {
  const row = await platform.database.prisma.notification.findUnique({
    where: { id: notificationId },
    include: { channel: { select: { title: true } } },
  });
  if (row === null) return undefined;
  const content =
    row.channelId === null || row.channel === null
      ? await readPayoutEvents(platform, notificationId)
      : await readChannelEvents(platform, notificationId, { id: row.channelId, title: row.channel.title });
  if (content === undefined) return undefined;
  const ownerId = telegramId(row.ownerId);
  return {
    ownerId,
    isDigest: row.isDigest,
    content,
    ...(await readOwnerMoney(platform, ownerId, currenciesOf(content))),
  };
}

async function readChannelEvents(
  { database: { prisma } }: Platform,
  notificationId: string,
  { id, title }: { readonly id: string; readonly title: string },
): Promise<ChannelEvents | undefined> {
  const rows = await readGroups.all(prisma, { notificationId });
  const [first] = rows;
  if (first === undefined) return undefined;
  const isSingle = rows.length === 1 && first.count === 1;
  return {
    kind: "channel",
    channelId: id,
    channelTitle: title,
    groups: rows.map(({ currency, gross, net, ...group }) => ({
      ...group,
      money: currency === null ? null : { currency, gross, net },
    })),
    single: isSingle ? await readSingleEvent.first(prisma, { notificationId }) : undefined,
  };
}

async function readPayoutEvents(
  { database }: Platform,
  notificationId: string,
): Promise<PayoutEvents | undefined> {
  const rows = await readPayoutSteps.all(database.prisma, { notificationId });
  if (rows.length === 0) return undefined;
  const steps = rows.map(({ currency, amountMinor, ...step }) => ({
    ...step,
    amount: money(amountMinor, currency),
  }));
  return { kind: "payouts", steps };
}

const currenciesOf = (content: ChannelEvents | PayoutEvents): ReadonlySet<string> =>
  new Set(
    content.kind === "payouts"
      ? content.steps.map(({ amount }) => amount.currency)
      : content.groups.flatMap(({ money }) => money?.currency ?? []),
  );

async function readOwnerMoney(
  platform: Platform,
  ownerId: number,
  currencies: ReadonlySet<string>,
): Promise<Pick<Notification, "balances" | "accounts">> {
  if (currencies.size === 0) return { balances: [], accounts: [] };
  const { prisma } = platform.database;
  const balances = await readBalances(prisma, ownerId);
  const { accounts } = platform.config.payouts
    ? await readAccounts(prisma, platform, ownerId)
    : { accounts: [] };
  const isIncluded = ({ currency }: { readonly currency: string }): boolean => currencies.has(currency);
  return { balances: balances.filter(isIncluded), accounts: accounts.filter(isIncluded) };
}
