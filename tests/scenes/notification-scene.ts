import type { TestUser } from "../../sandbox/telegram/index.ts";
import { cryptoEvent, starsEvent } from "../support/payment-events.ts";
import { confirmPayment } from "../../bot/payments/confirm/confirm-payment.ts";
import { telegramId } from "../../bot/platform/values/domain.ts";
import { newId } from "../../bot/platform/values/ids.ts";
import type { AccessScene } from "./access-scene.ts";
import { collectEvents } from "../../bot/notifications/collect-events.jobs.ts";

export const SECOND = 1_000;

/** A user who started the bot. */
export async function newUser(scene: AccessScene, firstName: string): Promise<TestUser> {
  const person = scene.telegram.person({ firstName });
  await scene.meet(person);
  return person;
}

/** Pays 250 Stars, or $9.99 in a coin, for a month. @returns the id of the payment. */
export async function buy(
  scene: AccessScene,
  person: Pick<TestUser, "id">,
  by: "stars" | "crypto" = "stars",
): Promise<string> {
  return pay(scene, person, await scene.sale.order({ buyerId: person.id }), by);
}

/** Donates 100 Stars. @returns the id of the payment. */
export async function donate(
  scene: AccessScene,
  person: TestUser,
  { note = null, isAnonymous = false }: { note?: string | null; isAnonymous?: boolean } = {},
): Promise<string> {
  const at = scene.platform.clock.now();
  const memberKey = { userId: BigInt(person.id), channelId: scene.sale.channelId };
  const order = { ...memberKey, kind: "donation", prices: { XTR: 100 }, createdAt: at, staleAt: at };
  const { id: orderId } = await scene.database.prisma.order.create({ data: { id: newId(at), ...order } });
  const donation = { ...memberKey, currency: "XTR", amountMinor: 100n, note, isAnonymous, orderId };
  await scene.database.prisma.donation.create({ data: { id: newId(at), ...donation, createdAt: at } });
  const price = { amount: "100", currency: "XTR" };
  const event = { ...starsEvent(orderId, person.id), price, asked: price, arrived: price };
  return idOf(await confirmPayment(scene.platform, event));
}

async function pay(
  { platform }: AccessScene,
  { id }: Pick<TestUser, "id">,
  orderId: string,
  by: "stars" | "crypto",
): Promise<string> {
  const event = by === "stars" ? starsEvent(orderId, id) : cryptoEvent(orderId);
  return idOf(await confirmPayment(platform, event));
}

function idOf(outcome: Awaited<ReturnType<typeof confirmPayment>>): string {
  if (outcome.kind !== "granted") throw new Error(`Not granted but ${outcome.kind}`);
  return outcome.paymentId;
}

/** Reports the refund of a payment in Stars. */
export async function refund(scene: AccessScene, paymentId: string): Promise<void> {
  const { orderId, externalId, order } = await scene.database.prisma.payment.findUniqueOrThrow({
    where: { id: paymentId },
    include: { order: { select: { userId: true } } },
  });
  const event = starsEvent(orderId, telegramId(order.userId), { externalId, status: "refunded" });
  await confirmPayment(scene.platform, event);
}

/** Advances the clock and collects the events. @returns the notifications that the owner got. */
export async function notificationsAfter(scene: AccessScene, milliseconds: number): Promise<string[]> {
  // The other messages after a payment must not count.
  await scene.runJobs();
  const before = scene.messagesTo(scene.olga).length;
  scene.platform.clock.advance(milliseconds);
  await collectEvents(scene.platform);
  await scene.runJobs();
  return scene.messagesTo(scene.olga).slice(before);
}

/** The owner's balance in Stars, as the ledger has it. */
export async function starsOwed(scene: AccessScene): Promise<number> {
  const { rows } = await scene.database.pool.query<{ sum: number }>(
    "select coalesce(-sum(amount), 0)::int as sum from ledger_posting where account = 'owner_balance' and currency = 'XTR'",
  );
  return rows[0]?.sum ?? 0;
}
