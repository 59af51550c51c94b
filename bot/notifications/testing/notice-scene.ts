import type { Persona } from "../../../sandbox/telegram/index.ts";
import { cryptoEvent, starsEvent } from "../../../tests/support/payment-events.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { newId } from "../../platform/values/ids.ts";
import type { AccessScene } from "../../subscriptions/testing/access-scene.ts";
import { gatherNotices } from "../gather-notices.ts";

export const SECOND = 1_000;

/** Somebody who met the bot. */
export async function newcomer(scene: AccessScene, firstName: string): Promise<Persona> {
  const person = scene.telegram.person({ firstName });
  await scene.meet(person);
  return person;
}

/** A payment of 250 Stars, or $9.99 in a coin, for a month. Returns its id. */
export async function buys(
  scene: AccessScene,
  person: Pick<Persona, "id">,
  by: "stars" | "crypto" = "stars",
): Promise<string> {
  return pay(scene, person, await scene.sale.order({ buyerId: person.id }), by);
}

/** 100 Stars for nothing. */
export async function donates(
  scene: AccessScene,
  person: Persona,
  { note = null, isAnonymous = false }: { note?: string | null; isAnonymous?: boolean } = {},
): Promise<string> {
  const at = scene.platform.clock.now();
  const seat = { userId: BigInt(person.id), channelId: scene.sale.channelId };
  const order = { ...seat, kind: "donation", priceStars: 100, createdAt: at, staleAt: at };
  const { id: orderId } = await scene.database.prisma.order.create({ data: { id: newId(at), ...order } });
  const given = { ...seat, currency: "XTR", amountMinor: 100n, note, isAnonymous, orderId };
  await scene.database.prisma.donation.create({ data: { id: newId(at), ...given, createdAt: at } });
  const price = { amount: "100", currency: "XTR" };
  const event = { ...starsEvent(orderId, person.id), price, asked: price, arrived: price };
  return idOf(await confirmPayment(scene.platform, event));
}

async function pay(
  { platform }: AccessScene,
  { id }: Pick<Persona, "id">,
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

/** The provider says that a payment in Stars went back. */
export async function goesBack(scene: AccessScene, paymentId: string): Promise<void> {
  const { orderId, externalId, order } = await scene.database.prisma.payment.findUniqueOrThrow({
    where: { id: paymentId },
    include: { order: { select: { userId: true } } },
  });
  const event = starsEvent(orderId, telegramId(order.userId), { externalId, status: "refunded" });
  await confirmPayment(scene.platform, event);
}

/** Lets time pass, gathers what happened, and does what comes of it. Returns what the owner was told by it. */
export async function later(scene: AccessScene, milliseconds: number): Promise<string[]> {
  // What else a payment brings about is done before: only what is told counts.
  await scene.runJobs();
  const before = scene.said(scene.olga).length;
  scene.platform.clock.advance(milliseconds);
  await gatherNotices(scene.platform);
  await scene.runJobs();
  return scene.said(scene.olga).slice(before);
}

/** The owner's balance in Stars, as the ledger has it. */
export async function starsOwed(scene: AccessScene): Promise<number> {
  const { rows } = await scene.database.pool.query<{ sum: number }>(
    "select coalesce(-sum(amount), 0)::int as sum from ledger_posting where account = 'owner_balance' and currency = 'XTR'",
  );
  return rows[0]?.sum ?? 0;
}
