import { Api } from "grammy";
import { describe, expect, test } from "vitest";
import type { Persona, ShownMessage } from "../sandbox/telegram/index.ts";
import type { Pressed } from "../sandbox/telegram/users/press-button.ts";
import { countJobs, hurryJobs } from "./support/books.ts";
import { until } from "./support/until.ts";
import {
  addTier,
  buyWithStars,
  chooseCoin,
  chooseTier,
  connectChannel,
  createWorld,
  findWayIn,
} from "./support/world.ts";
import type { World } from "./support/world.ts";

/* What the operator sees of money that went no straight way, and what they do about it. */

const OPERATOR = 7_777_777_777;
const HOUR = 3_600_000;

async function openShop(title?: string): Promise<World> {
  const world = await createWorld({ environment: { OPERATOR_IDS: String(OPERATOR) } });
  await connectChannel(world, title);
  await addTier(world);
  return world;
}

async function meetOtto({ telegram }: World): Promise<Persona> {
  const otto = telegram.person({ firstName: "Otto", id: OPERATOR });
  await otto.start();
  return otto;
}

/** Sends a command and waits for what the bot says to it. */
async function ask(person: Persona, command: string, answer: string | RegExp): Promise<ShownMessage> {
  const after = await person.send(command);
  return person.sees(answer, { after });
}

const nothingIsLeft = (otto: Persona): Promise<ShownMessage> =>
  ask(otto, "/anomalies", "Nothing needs you. All is well.");

/** Opens the only thing on the list: `group` is the heading that it stands under. */
async function openOnly(otto: Persona, group: string): Promise<ShownMessage> {
  const list = await ask(otto, "/anomalies", "One thing needs a person.");
  expect(list.text).toContain(`${group} (1)\n1. `);
  await otto.press("1", { message: list });
  return otto.sees(/Order [0-9A-Z]{26}|is not known here/, { after: list });
}

/** The operator's deeds by the audit trail, with what it says beside them. */
const audited = async ({ database }: World, subject?: string): Promise<[action: string, detail: unknown][]> =>
  (
    await database.prisma.auditEntry.findMany({
      where: { actorId: BigInt(OPERATOR), ...(subject === undefined ? {} : { subject }) },
      orderBy: [{ at: "asc" }, { id: "asc" }],
    })
  ).map(({ action, detail }) => [action, detail]);

const onlyPayment = async ({ database }: World): Promise<{ id: string; externalId: string }> =>
  database.prisma.payment.findFirstOrThrow({ orderBy: { id: "desc" } });

/** A press with whatever data; a client that somebody changed can send any. */
async function pressForged({ telegram }: World, person: Persona, data: string): Promise<Pressed> {
  const api = new Api(telegram.botToken, { apiRoot: telegram.url });
  await api.sendMessage(person.id, "forged", {
    reply_markup: { inline_keyboard: [[{ text: "forged", callback_data: data }]] },
  });
  return person.press("forged");
}

/** What happened, a heading line of each step: the state at the top is not among them. */
const stepsOf = (message: ShownMessage): string[] =>
  message.text
    .split("\n\n")
    .slice(1)
    .map((step) => step.split("\n")[1] ?? "");

describe("A payment for an order that is not known", () => {
  test("is dismissed with a reason by two taps, and comes back with the next report of it", async () => {
    await using world = await openShop();
    const otto = await meetOtto(world);
    const { bob, nowpayments, database, url, telegram } = world;
    await chooseTier(world, bob);
    const payment = await chooseCoin(world, bob);
    const forged = { ...payment.ipnBody("waiting"), order_id: "<some> & other", payment_id: 1_234_567 };
    await nowpayments.forge({ url: `${url}/webhooks/nowpayments`, body: forged });
    const notice = await otto.sees("an order that is not known here");

    await otto.press(/See it/, { message: notice });
    const card = await otto.sees("The order of this payment is not known here.", { after: notice });
    expect(card.text).toContain("It names the order <some> & other, which is not known here.");
    await openOnly(otto, "Payments for orders that are not known here");
    await otto.press(/Dismiss/);
    const question = await otto.sees("Why does it need nothing more?");
    await otto.press("Not a sale of this bot", { message: question });
    const word = await otto.sees("Dismissed, with your reason.");
    const { id } = await database.prisma.paymentEvent.findFirstOrThrow({
      where: { decision: "unknown_order" },
    });
    expect(await audited(world, id)).toEqual([["event.dismissed", { reason: "Not a sale of this bot" }]]);
    await nothingIsLeft(otto);
    await otto.press(/See it/, { message: word });
    await otto.sees(/not known here\. Dismissed\..*Otto \(7777777777\) dismissed it\.\nReason: Not a sale/s);

    await nowpayments.forge({
      url: `${url}/webhooks/nowpayments`,
      body: { ...forged, payment_status: "finished" },
    });
    await openOnly(otto, "Payments for orders that are not known here");
    expect(telegram.refusals).toEqual([]);
  });
});

describe("A held payment", () => {
  test("is accepted from its card, which then tells of it", async () => {
    await using world = await openShop();
    const otto = await meetOtto(world);
    const { bob } = world;
    await chooseTier(world, bob);
    const payment = await chooseCoin(world, bob);
    await payment.become("finished", { actually_paid: 0.000_05 });
    await otto.sees("less than was asked for has arrived");
    const card = await openOnly(otto, "Held payments");
    expect(card.text).toContain("Held: less came than was asked for.");
    const { text } = await otto.press(/Accept it/, { message: card });
    expect(text).toBe("Accepted: the buyer gets what was bought.");
    await otto.sees(/^Paid, and .*Otto \(7777777777\) accepted the payment\./s, { after: card });
    await findWayIn(bob);
    expect(await audited(world, (await onlyPayment(world)).id)).toEqual([["payment.accepted", null]]);
    await nothingIsLeft(otto);
  });

  test("is turned down in the operator's own words, which a restart does not lose", async () => {
    await using world = await openShop();
    const otto = await meetOtto(world);
    const { bob, telegram, database } = world;
    await chooseTier(world, bob);
    const payment = await chooseCoin(world, bob);
    await payment.pay();
    await findWayIn(bob);
    await payment.payAgain({ amount: "0.00001" });
    const notice = await otto.sees("sent once more to the address");
    await openOnly(otto, "Held payments");
    await otto.press(/Turn it down/);
    await otto.sees("Why do you turn it down?", { after: notice });
    await world.restart();
    await otto.send("x".repeat(301));
    await otto.sees("longer than 300 characters");
    await otto.send("Ten <cents> & a promise");
    await otto.sees("Dismissed, with your reason.");
    await bob.sees("could not be accepted");
    const { id } = await onlyPayment(world);
    expect(await audited(world, id)).toEqual([["payment.dismissed", { reason: "Ten <cents> & a promise" }]]);
    await nothingIsLeft(otto);
    const { orderId } = await database.prisma.payment.findUniqueOrThrow({ where: { id } });
    const whole = await ask(otto, `/payment ${orderId}`, "Several payments.");
    await otto.press("Payment 2", { message: whole });
    const timeline = await otto.sees(/^Turned down\./, { after: whole });
    expect(timeline.text).toContain("Payment 1: Paid, and the access is given.");
    expect(timeline.text).toContain("Reason: Ten <cents> & a promise");
    expect(telegram.refusals).toEqual([]);
  });

  test("goes back by hand in two steps, and while it does, nobody is bothered for a day", async () => {
    await using world = await openShop();
    const otto = await meetOtto(world);
    const { bob, clock } = world;
    await chooseTier(world, bob);
    const payment = await chooseCoin(world, bob);
    await payment.become("finished", { actually_paid: 0.000_05 });
    await otto.sees("less than was asked for has arrived");
    await openOnly(otto, "Held payments");
    await otto.press(/Refund…/);
    await otto.press(/Refund \$/);
    await otto.sees("The money is set aside");
    await nothingIsLeft(otto);
    clock.advance(25 * HOUR);
    const card = await openOnly(otto, "Refunds asked for and not done for more than a day");
    expect(card.text).toContain("the coins are to be sent by hand");
    await otto.press(/I have sent it back/, { message: card });
    await bob.sees("went back to you");
    await nothingIsLeft(otto);
    const { id, externalId } = await onlyPayment(world);
    expect((await audited(world, id)).map(([action]) => action)).toEqual([
      "refund.asked",
      "refund.sent_by_hand",
    ]);
    const timeline = await ask(otto, `/payment ${externalId}`, "Refunded.");
    expect(stepsOf(timeline).slice(-5)).toEqual([
      "Otto (7777777777) asked for a refund.",
      "Booked as set aside for a refund:",
      "Otto (7777777777) sent the money back by hand.",
      "Booked as sent back:",
      "The money is back with the buyer.",
    ]);
  });
});

test("A payment of which a part is missing for a day waits for a word, and the operator wants the rest", async () => {
  await using world = await openShop();
  const otto = await meetOtto(world);
  const { bob, owner, clock } = world;
  await chooseTier(world, bob);
  const payment = await chooseCoin(world, bob);
  await payment.pay({ amount: "0.00006" });
  await owner.sees("Only a part of the price has arrived");
  await nothingIsLeft(otto);
  clock.advance(25 * HOUR);
  const card = await openOnly(otto, "Partly paid for more than a day");
  expect(card.text).toContain("A part is missing, and nobody has decided about it.");
  expect(card.buttons.flat()).toEqual([
    "✅ Accept it",
    "↩️ Refund…",
    "⏳ Wait for the rest",
    "‹ What needs a person",
  ]);
  await otto.press(/Wait for the rest/, { message: card });
  await bob.sees("is still missing");
  await nothingIsLeft(otto);
  expect(await audited(world)).toEqual([["payment.shortfall_declined", null]]);
});

test("A job that gave up is tried again from the list, and from the payment that it belongs to", async () => {
  await using world = await openShop();
  const otto = await meetOtto(world);
  const { alice, database, telegram } = world;
  const failing = telegram.faults.add({ method: "createChatInviteLink", kind: "500", times: 1_000 });
  await chooseTier(world, alice);
  await alice.press(/Star/);
  await until(() => alice.chat.some(({ invoice }) => invoice !== undefined), true);
  await alice.pay();
  await until(() => database.prisma.payment.count({ where: { grantedAt: { not: null } } }), 1);
  const giveUp = async (): Promise<void> => {
    await until(async () => {
      const { rowCount } = await database.pool.query(
        `update graphile_worker._private_jobs job set attempts = max_attempts
           from graphile_worker._private_tasks task
          where task.id = job.task_id and identifier = 'payments.deliver' and locked_at is null
            and last_error is not null`,
      );
      return rowCount;
    }, 1);
  };
  await giveUp();
  const list = await ask(otto, "/anomalies", "One thing needs a person.");
  expect(list.text).toContain("Tasks that failed for good (1)\n1. payments.deliver, after 12 attempts");
  await otto.press("🔄 1", { message: list });
  await giveUp();

  const { externalId } = await onlyPayment(world);
  const card = await ask(otto, `/payment ${externalId}`, "the buyer has not been told yet");
  expect(card.text).toContain("Gave up: payments.deliver, after 12 attempts");
  failing.remove();
  await otto.press(/Try payments\.deliver again/, { message: card });
  await hurryJobs(database);
  await findWayIn(alice);
  await until(() => database.prisma.payment.count({ where: { deliveredAt: { not: null } } }), 1);
  await nothingIsLeft(otto);
  expect((await audited(world)).map(([action]) => action)).toEqual(["job.retried", "job.retried"]);
});

test("The timeline tells of a payment that was held, accepted and refunded, in the order of the events", async () => {
  const title = `<i>Tea</i> & "Talk"`;
  await using world = await openShop(title);
  const otto = await meetOtto(world);
  const { bob, clock, nowpayments, database } = world;
  await chooseTier(world, bob);
  const payment = await chooseCoin(world, bob);
  await payment.become("confirming");
  await payment.become("finished", { actually_paid: 0.000_05 });
  await otto.sees("less than was asked for has arrived");
  clock.advance(60_000);
  const { id, externalId } = await onlyPayment(world);
  const held = await ask(otto, `/payment ${id}`, "Held: less came than was asked for.");
  await otto.press(/Accept it/, { message: held });
  await findWayIn(bob);
  await until(() => database.prisma.payment.count({ where: { deliveredAt: { not: null } } }), 1);
  clock.advance(60_000);
  await otto.press(/What needs a person/, { message: held });
  await ask(otto, `/payment ${externalId}`, "Paid, and the access is given.");
  await otto.press(/Refund…/);
  await otto.press(/Refund .* and end access/);
  clock.advance(60_000);
  await otto.press(/I have sent it back/);
  await bob.sees("went back to you");

  await until(() => countJobs(database), 0);
  const [invoice] = nowpayments.invoices();
  const timeline = await ask(otto, `/payment ${invoice?.id ?? ""}`, "Refunded. The access ends with it.");
  expect(stepsOf(timeline)).toEqual([
    expect.stringMatching(
      /^Bob \(\d+\) ordered Monthly \(30 days\) of <i>Tea<\/i> & "Talk" for ⭐ 250 Stars \/ \$9\.99\.$/,
    ),
    `Paying by NOWPayments was opened: invoice ${invoice?.id}.`,
    "NOWPayments told us: waiting.",
    "NOWPayments told us: confirming.",
    "NOWPayments told us: finished. Held: less came than was asked for.",
    "Booked as held, nobody’s for now:",
    "Otto (7777777777) accepted the payment.",
    "Granted: 30 days.",
    "Booked as a sale:",
    "The buyer got the way in.",
    "Otto (7777777777) asked for a refund.",
    "Booked as set aside for a refund:",
    "Otto (7777777777) sent the money back by hand.",
    "Booked as sent back:",
    "The money is back with the buyer.",
  ]);
  expect(timeline.text).toContain("Credit 0.00005 BTC nobody’s\n\n");
  expect(timeline.text).toMatch(/Credit 4\.76 USD balance of the owner \d+\nCredit 0\.15 USD platform’s fee/);
  expect(timeline.text).toContain(`Order ${(await database.prisma.order.findFirstOrThrow()).id}`);
});

test("Stars go back at a word of the operator, found by Telegram's own id of the charge", async () => {
  await using world = await openShop();
  const otto = await meetOtto(world);
  const { alice, database } = world;
  await buyWithStars(world, alice);
  await until(() => database.prisma.payment.count({ where: { deliveredAt: { not: null } } }), 1);
  const { externalId } = await onlyPayment(world);
  const card = await ask(otto, `/payment ${externalId}`, "Paid, and the access is given.");
  await otto.press(/Refund…/, { message: card });
  await otto.press(/Refund .* and end access/);
  await alice.sees("went back to you");
  await until(() => database.prisma.payment.count({ where: { refundedAt: { not: null } } }), 1);
  const refunded = await ask(otto, `/payment ${externalId}`, "Refunded. The access ends with it.");
  expect(refunded.buttons.flat()).toEqual(["‹ What needs a person"]);
});

test("Who is no operator gets nothing of it, neither by a command nor by a forged button", async () => {
  await using world = await openShop();
  const otto = await meetOtto(world);
  const { bob, database } = world;
  await chooseTier(world, bob);
  const payment = await chooseCoin(world, bob);
  await payment.become("finished", { actually_paid: 0.000_05 });
  await otto.sees("less than was asked for has arrived");
  const { id } = await onlyPayment(world);
  for (const command of ["/anomalies", `/payment ${id}`, "/jobs"])
    await ask(bob, command, "I did not understand that");

  const actions = ["timeline", "sight-accept", "sight-wait", "sight-turn-down", "sight-dismiss", "refund"];
  for (const data of ["anomalies:0", ...actions.map((action) => `${action}:${id}`)]) {
    const { text } = await pressForged(world, bob, data);
    expect(text).toContain("out of date");
  }
  expect(await database.prisma.auditEntry.count({ where: { subject: id } })).toBe(0);

  await ask(otto, "/payment no-such-id", "I know nothing by that id");
  await ask(otto, "/payment two words", "I know nothing by that id");
  await ask(otto, "/payment", "Send /payment and an id");
});
