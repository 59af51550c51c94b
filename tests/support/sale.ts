import { newId } from "../../bot/platform/values/ids.ts";
import { listPrices } from "../../bot/platform/values/prices.ts";
import type { Prices } from "../../bot/platform/values/prices.ts";
import type { Platform } from "../../bot/platform/platform.ts";

export type Sale = {
  readonly ownerId: number;
  readonly buyerId: number;
  readonly channelId: string;
  readonly tierId: string;
  readonly tierVersionId: string;
  /** A new order, by default of the buyer, with the terms of the sale where it names no others. */
  order(options?: { buyerId?: number } & Terms): Promise<string>;
  /** A new order of a donation, in one currency. */
  donation(sum: Pick<Required<Terms>, "prices">): Promise<string>;
};

export type Terms = { periodDays?: number | null; periodMonths?: number | null; prices?: Prices };

/** An owner with a connected channel and one tier on sale, and a buyer: rows only, no Telegram. */
export async function createSale(platform: Platform, terms: Terms = {}): Promise<Sale> {
  const { prisma, pool } = platform.database;
  const { periodDays = 30, periodMonths = null, prices = { XTR: 250, USD: 999 } } = terms;
  const offer = { periodDays, periodMonths, prices };
  const [ownerId, buyerId] = [10_000_000_001, 10_000_000_002];
  await pool.query({
    name: "create-people",
    text: "insert into users (id, first_name, created_at) select id, 'User ' || id, $2 from unnest($1::bigint[]) as id",
    values: [[ownerId, buyerId], platform.clock.now()],
  });
  const store = await createStore(platform, {
    ownerId,
    telegramChatId: -1_001_234_567_890,
    title: "Tea & Talk",
    name: "Monthly",
    ...offer,
  });
  const { channelId } = store;
  return {
    ownerId,
    buyerId,
    ...store,
    order: (options = {}) => createOrder(platform, store, { buyerId, ...offer, ...options }),
    async donation(sum) {
      const at = platform.clock.now();
      const [amount] = listPrices(sum.prices);
      if (amount === undefined) throw new Error("A donation needs a sum");
      const order = await prisma.order.create({
        data: {
          id: newId(at),
          userId: BigInt(buyerId),
          channelId,
          kind: "donation",
          ...sum,
          createdAt: at,
          staleAt: new Date(at.getTime() + 86_400_000),
        },
      });
      await prisma.donation.create({
        data: {
          id: newId(at),
          userId: BigInt(buyerId),
          channelId,
          currency: amount.currency,
          amountMinor: amount.minor,
          orderId: order.id,
          createdAt: at,
        },
      });
      return order.id;
    },
  };
}

type Store = Pick<Sale, "channelId" | "tierId" | "tierVersionId">;

async function createOrder(
  { database, clock }: Pick<Platform, "database" | "clock">,
  { channelId, tierVersionId }: Store,
  { buyerId, ...offer }: Required<Terms> & { readonly buyerId: number },
): Promise<string> {
  const at = clock.now();
  const order = await database.prisma.order.create({
    data: {
      id: newId(at),
      userId: BigInt(buyerId),
      channelId,
      tierVersionId,
      ...offer,
      createdAt: at,
      staleAt: new Date(at.getTime() + 86_400_000),
    },
  });
  return order.id;
}

/** Another owner, whose channel sells for $9.99 to the buyer of the sale. */
export async function addOwner(
  platform: Platform,
  { buyerId }: Sale,
  ownerId: number,
): Promise<Pick<Sale, "ownerId" | "order">> {
  const firstName = `User ${ownerId}`;
  const createdAt = platform.clock.now();
  await platform.database.prisma.user.create({ data: { id: BigInt(ownerId), firstName, createdAt } });
  const offer = { periodDays: 30, periodMonths: null, prices: { XTR: 250, USD: 999 } };
  const place = { ownerId, telegramChatId: -1_002_000_000_000 - (ownerId % 1_000_000_000) };
  const store = await createStore(platform, {
    ...place,
    title: `Channel ${ownerId}`,
    name: "Monthly",
    ...offer,
  });
  return {
    ownerId,
    order: (options = {}) => createOrder(platform, store, { buyerId: options.buyerId ?? buyerId, ...offer }),
  };
}

/** Rows of a connected channel and its tier on sale, for a known owner. */
export async function createStore(
  { database: { pool }, clock }: Pick<Platform, "database" | "clock">,
  offer: Omit<Required<Terms>, "periodMonths"> & {
    readonly periodMonths?: number | null;
    readonly ownerId: number;
    readonly telegramChatId: number;
    readonly title: string;
    readonly name: string;
  },
): Promise<Store> {
  const now = clock.now();
  const [channelId, tierId, tierVersionId] = [newId(now), newId(now), newId(now)];
  // Most stories begin with these rows, and Prisma takes eight statements for them.
  await pool.query({
    name: "create-store",
    text: `
      with opened as (
        insert into channel (id, telegram_chat_id, kind, title, owner_id, created_at)
        values ($1, $2, 'channel', $3, $4, $5)),
      offered as (insert into tier (id, channel_id, position, created_at) values ($6, $1, 1, $5))
      insert into tier_version (id, tier_id, version, name, period_days, period_months, prices, created_at)
      values ($7, $6, 1, $8, $9, $10, $11, $5)`,
    values: [
      channelId,
      offer.telegramChatId,
      offer.title,
      offer.ownerId,
      now,
      tierId,
      tierVersionId,
      offer.name,
      offer.periodDays,
      offer.periodMonths ?? null,
      offer.prices,
    ],
  });
  return { channelId, tierId, tierVersionId };
}
