import { expect, test } from "vitest";
import { createSale } from "../../../tests/support/sale.ts";
import { starsEvent } from "../../../tests/support/payment-events.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { newId } from "../../platform/values/ids.ts";
import { movableClock } from "../../platform/time/clock.ts";
import { removeExpired } from "./retention.jobs.ts";

const DAY = 86_400_000;

test("Each kind of data is deleted when it is older than its setting; payments and their keys stay", async () => {
  await using database = await createTestDatabase();
  const clock = movableClock();
  const platform = { ...createTestPlatform(database), clock };
  const { prisma } = database;
  const sale = await createSale(platform);
  const { channelId, ownerId, buyerId } = sale;
  const [now, userId] = [clock.now(), BigInt(buyerId)];
  const paid = starsEvent(await sale.order(), buyerId);
  await confirmPayment(platform, paid);
  const unpaid = await sale.order();
  await sale.donation({ prices: { XTR: 5 } });
  await prisma.checkout.create({
    data: {
      id: "C1",
      orderId: unpaid,
      provider: "nowpayments",
      currency: "USD",
      telegramChatId: userId,
      createdAt: now,
    },
  });
  await prisma.storefrontVisit.create({ data: { channelId, userId, visitedAt: now } });
  await prisma.supportThread.create({ data: { id: "T1", userId, channelId, createdAt: now } });
  await prisma.supportMessage.create({
    data: { id: "M1", threadId: "T1", authorId: userId, text: "hello", createdAt: now },
  });
  await prisma.memberImport.create({
    data: {
      id: "I1",
      channelId,
      actorId: BigInt(ownerId),
      state: "done",
      refused: [],
      createdAt: now,
      doneAt: now,
    },
  });
  await database.pool.query(
    `select graphile_worker.add_job('given-up', max_attempts => 1);
     update graphile_worker._private_jobs set attempts = 1 where max_attempts = 1`,
  );
  const left = async (): Promise<Record<string, number>> => ({
    orders: await prisma.order.count(),
    checkouts: await prisma.checkout.count(),
    visits: await prisma.storefrontVisit.count(),
    supportMessages: await prisma.supportMessage.count(),
    threads: await prisma.supportThread.count(),
    imports: await prisma.memberImport.count(),
    jobs:
      (await database.pool.query("select from graphile_worker._private_jobs where attempts >= max_attempts"))
        .rowCount ?? 0,
    payloads:
      (await database.pool.query("select from payment_event where payload::text <> '{}'")).rowCount ?? 0,
  });
  const all = {
    orders: 3,
    checkouts: 1,
    visits: 1,
    supportMessages: 1,
    threads: 1,
    imports: 1,
    jobs: 1,
    payloads: 1,
  };

  clock.advance(30 * DAY - 60_000);
  await removeExpired(platform);
  expect(await left()).toEqual(all);
  clock.advance(2 * 60_000);
  await removeExpired(platform);
  expect(await left()).toEqual({ ...all, imports: 0, jobs: 0 });
  clock.advance(60 * DAY);
  await removeExpired(platform);
  expect(await left()).toEqual({ ...all, imports: 0, jobs: 0, orders: 1, checkouts: 0 });
  clock.advance(90 * DAY);
  await removeExpired(platform);
  expect(await left()).toMatchObject({ payloads: 0, supportMessages: 1 });
  // The key of the event still recognises a repetition.
  expect(await confirmPayment(platform, paid)).toMatchObject({ kind: "duplicate" });
  clock.advance(185 * DAY);
  await removeExpired(platform);
  expect(await left()).toMatchObject({ visits: 0, supportMessages: 0, threads: 0, orders: 1 });
  expect(await prisma.payment.count()).toBe(1);
});

test("Links that were taken back, past reminders and abandoned forms are deleted; links in use stay", async () => {
  await using database = await createTestDatabase();
  const clock = movableClock();
  const platform = { ...createTestPlatform(database), clock };
  const { prisma } = database;
  const sale = await createSale(platform);
  await confirmPayment(platform, starsEvent(await sale.order(), sale.buyerId));
  const { id: subscriptionId } = await prisma.subscription.findFirstOrThrow();
  const now = clock.now();
  const link = { subscriptionId, kind: "one_time_link", createdAt: now };
  await prisma.inviteLink.createMany({
    data: [
      { ...link, id: "old", url: "https://t.me/+old", revokedAt: now },
      { ...link, id: "live", url: "https://t.me/+live" },
    ],
  });
  await prisma.reminder.create({
    data: { subscriptionId, expiresAt: now, daysBefore: 3, deliveredAt: now },
  });
  await prisma.chatState.create({ data: { key: "5", value: {}, updatedAt: now } });
  const left = async (): Promise<readonly [links: string, reminders: number, forms: number]> => [
    (await prisma.inviteLink.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id).join(),
    await prisma.reminder.count(),
    await prisma.chatState.count(),
  ];
  clock.advance(31 * DAY);
  await removeExpired(platform);
  expect(await left()).toEqual(["live,old", 1, 0]);
  clock.advance(60 * DAY);
  await removeExpired(platform);
  expect(await left()).toEqual(["live", 0, 0]);
});

test("A run looks at the unpaid orders that reached their age since the last run", async () => {
  await using database = await createTestDatabase();
  const clock = movableClock();
  const platform = { ...createTestPlatform(database), clock };
  const sale = await createSale(platform);
  await sale.order();
  clock.advance(91 * DAY);
  await sale.order();
  expect(await removeExpired(platform)).toMatchObject({ unpaidOrders: 1 });
  expect(await removeExpired(platform)).toMatchObject({ unpaidOrders: 0 });
  clock.advance(91 * DAY);
  expect(await removeExpired(platform)).toMatchObject({ unpaidOrders: 1 });
  expect(await database.prisma.order.count()).toBe(0);
});

test("Invoices and quotes of paid orders are deleted after their time; open money and subscription links keep theirs", async () => {
  await using database = await createTestDatabase();
  const clock = movableClock();
  const platform = { ...createTestPlatform(database), clock };
  const { prisma } = database;
  const sale = await createSale(platform);
  const now = clock.now();
  const checkout = async (
    provider: string,
    ends: { readonly url?: string; readonly isHeld?: boolean; readonly recurs?: boolean } = {},
  ): Promise<string> => {
    const orderId = await sale.order();
    await confirmPayment(platform, starsEvent(orderId, sale.buyerId));
    const id = newId(now);
    await prisma.checkout.create({
      data: {
        id,
        orderId,
        provider,
        currency: "USD",
        url: ends.url ?? null,
        recurs: ends.recurs ?? false,
        telegramChatId: BigInt(sale.buyerId),
        createdAt: now,
      },
    });
    await prisma.quote.create({
      data: {
        id: newId(now),
        checkoutId: id,
        externalId: id,
        currency: "BTC",
        amount: 1,
        address: "bc1",
        quotedUntil: now,
        createdAt: now,
      },
    });
    if (ends.isHeld === true)
      await prisma.payment.create({
        data: {
          id: newId(now),
          provider: "nowpayments",
          externalId: id,
          orderId,
          status: "paid",
          statusRank: 80,
          currency: "USD",
          amountMinor: 999n,
          heldReason: "wrong_price",
          createdAt: now,
          updatedAt: now,
        },
      });
    return id;
  };
  await checkout("nowpayments");
  await checkout("stars");
  const held = await checkout("nowpayments", { isHeld: true });
  const recurring = await checkout("stars", { recurs: true, url: "https://t.me/$subscription" });
  clock.advance(364 * DAY);
  expect(await removeExpired(platform)).toMatchObject({ checkouts: 0 });
  clock.advance(2 * DAY);
  expect(await removeExpired(platform)).toMatchObject({ checkouts: 2, unpaidOrders: 0 });
  const left = await prisma.checkout.findMany({ include: { quotes: true } });
  expect(left.map(({ id }) => id).toSorted()).toEqual([held, recurring].toSorted());
  expect(left.map(({ quotes }) => quotes.length)).toEqual([1, 1]);
  expect([await prisma.order.count(), await prisma.payment.count()]).toEqual([4, 5]);
});
