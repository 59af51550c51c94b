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
  const { prisma } = platform.database;
  const now = platform.clock.now();
  const { periodDays = 30, periodMonths = null, prices = { XTR: 250, USD: 999 } } = terms;
  const offer = { periodDays, periodMonths, prices };
  const [ownerId, buyerId] = [10_000_000_001, 10_000_000_002];
  await prisma.user.createMany({
    data: [ownerId, buyerId].map((id) => ({ id: BigInt(id), firstName: `User ${id}`, createdAt: now })),
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
  { database: { prisma }, clock }: Pick<Platform, "database" | "clock">,
  offer: Omit<Required<Terms>, "periodMonths"> & {
    readonly periodMonths?: number | null;
    readonly ownerId: number;
    readonly telegramChatId: number;
    readonly title: string;
    readonly name: string;
  },
): Promise<Store> {
  const { ownerId, telegramChatId, title, ...version } = offer;
  const createdAt = clock.now();
  const [channelId, tierId, tierVersionId] = [newId(createdAt), newId(createdAt), newId(createdAt)];
  await prisma.channel.create({
    data: {
      id: channelId,
      telegramChatId: BigInt(telegramChatId),
      kind: "channel",
      title,
      ownerId: BigInt(ownerId),
      createdAt,
      tiers: {
        create: {
          id: tierId,
          position: 1,
          createdAt,
          versions: { create: { id: tierVersionId, version: 1, ...version, createdAt } },
        },
      },
    },
  });
  return { channelId, tierId, tierVersionId };
}
