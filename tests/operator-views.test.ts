import { Api } from "grammy";
import { describe, expect, test } from "vitest";
import type { TestUser, ShownMessage } from "../sandbox/telegram/index.ts";
import type { ButtonAnswer } from "../sandbox/telegram/users/press-button.ts";
import { pendingJobs, makeJobsDue } from "./support/pending-jobs.ts";
import { until } from "./support/until.ts";
import {
  buyWithStars,
  chooseCoin,
  chooseTier,
  createWorld,
  openStore,
  findInviteLink,
} from "./support/world.ts";
import type { World } from "./support/world.ts";

const OPERATOR = 7_777_777_777;
const HOUR = 3_600_000;

async function openSale(title?: string): Promise<World> {
  const world = await createWorld({ environment: { OPERATOR_IDS: String(OPERATOR) } });
  await openStore(world, title);
  return world;
}

async function meetOtto({ telegram }: World): Promise<TestUser> {
  const otto = telegram.person({ firstName: "Otto", id: OPERATOR });
  await otto.start();
  return otto;
}

/** Sends a command and waits for the answer. */
async function ask(person: TestUser, command: string, answer: string | RegExp): Promise<ShownMessage> {
  const after = await person.send(command);
  return person.sees(answer, { after });
}

const nothingIsLeft = (otto: TestUser): Promise<ShownMessage> =>
  ask(otto, "/anomalies", "Nothing needs your attention. All is well.");

/** Opens the only anomaly. @param group the heading above it. */
async function openOnly(otto: TestUser, group: string): Promise<ShownMessage> {
  const list = await ask(otto, "/anomalies", "One thing needs your attention.");
  expect(list.text).toContain(`${group} (1)\n1. `);
  await otto.press("1", { message: list });
  return otto.sees(/Order [0-9A-Z]{26}|is not known here/, { after: list });
}

/** The operator's entries in the audit log. */
const audited = async ({ database }: World, subject?: string): Promise<[action: string, detail: unknown][]> =>
  (
    await database.prisma.auditEntry.findMany({
      where: { actorId: BigInt(OPERATOR), ...(subject === undefined ? {} : { subject }) },
      orderBy: [{ at: "asc" }, { id: "asc" }],
    })
  ).map(({ action, detail }) => [action, detail]);

const onlyPayment = async ({ database }: World): Promise<{ id: string; externalId: string }> =>
  database.prisma.payment.findFirstOrThrow({ orderBy: { id: "desc" } });

/** A press with arbitrary data, as a modified client can send it. */
async function pressForged({ telegram }: World, person: TestUser, data: string): Promise<ButtonAnswer> {
  const api = new Api(telegram.botToken, { apiRoot: telegram.url });
  await api.sendMessage(person.id, "forged", {
    reply_markup: { inline_keyboard: [[{ text: "forged", callback_data: data }]] },
  });
  return person.press("forged");
}

/** The first line of each entry of a timeline, without the head. */
const stepsOf = (message: ShownMessage): string[] =>
  message.text
    .split("\n\n")
    .slice(1)
    .map((step) => step.split("\n")[1] ?? "");

describe("A payment for an unknown order", () => {
  test("is dismissed with a reason and is an anomaly again after its next report", async () => {
    await using world = await openSale();
    const otto = await meetOtto(world);
    const { bob, nowpayments, database, url, telegram } = world;
    await chooseTier(world, bob);
    const payment = await chooseCoin(world, bob);
    const forged = { ...payment.ipnBody("waiting"), order_id: "<some> & other", payment_id: 1_234_567 };
    await nowpayments.forge({ url: `${url}/webhooks/nowpayments`, body: forged });
    const notice = await otto.sees("an order that is not known here");

    await otto.press(/See it/, { message: notice });
    const card = await otto.sees("The order of this payment is not known here.", { after: notice });
    expect(card.text).toContain("The payment names the order <some> & other, which is not known here.");
    await openOnly(otto, "Payments for orders that are not known here");
    await otto.press(/Dismiss/);
    const question = await otto.sees("Why is nothing more to be done?");
    await otto.press("Not a sale of this bot", { message: question });
    const confirmation = await otto.sees("Dismissed, with your reason.");
    const { id } = await database.prisma.paymentEvent.findFirstOrThrow({
      where: { decision: "unknown_order" },
    });
    expect(await audited(world, id)).toEqual([["event.dismissed", { reason: "Not a sale of this bot" }]]);
    await nothingIsLeft(otto);
    await otto.press(/See it/, { message: confirmation });
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
  test("is accepted on its timeline, which then shows the decision", async () => {
    await using world = await openSale();
    const otto = await meetOtto(world);
    const { bob } = world;
    await chooseTier(world, bob);
    const payment = await chooseCoin(world, bob);
    await payment.become("finished", { actually_paid: 0.000_05 });
    await otto.sees("less than requested has arrived");
    const card = await openOnly(otto, "Held payments");
    expect(card.text).toContain("Held: less came than requested.");
    const { text } = await otto.press(/Accept/, { message: card });
    expect(text).toBe("Accepted: the buyer gets what was bought.");
    await otto.sees(/^Paid, and .*Otto \(7777777777\) accepted the payment\./s, { after: card });
    await findInviteLink(bob);
    expect(await audited(world, (await onlyPayment(world)).id)).toEqual([["payment.accepted", null]]);
    await nothingIsLeft(otto);
  });

  test("is rejected with a typed reason across a restart", async () => {
    await using world = await openSale();
    const otto = await meetOtto(world);
    const { bob, telegram, database } = world;
    await chooseTier(world, bob);
    const payment = await chooseCoin(world, bob);
    await payment.pay();
    await findInviteLink(bob);
    await payment.payAgain({ amount: "0.00001" });
    const notice = await otto.sees("sent once more to the address");
    await openOnly(otto, "Held payments");
    await otto.press(/Reject/);
    await otto.sees("Why do you reject the payment?", { after: notice });
    await world.restart();
    await otto.send("x".repeat(301));
    await otto.sees("longer than 300 characters");
    await otto.send("Ten <cents> & a promise");
    await otto.sees("Dismissed, with your reason.");
    await bob.sees("could not be accepted");
    const { id } = await onlyPayment(world);
    expect(await audited(world, id)).toEqual([["payment.rejected", { reason: "Ten <cents> & a promise" }]]);
    await nothingIsLeft(otto);
    const { orderId } = await database.prisma.payment.findUniqueOrThrow({ where: { id } });
    const whole = await ask(otto, `/payment ${orderId}`, "Several payments.");
    await otto.press("Payment 2", { message: whole });
    const timeline = await otto.sees(/^Rejected\./, { after: whole });
    expect(timeline.text).toContain("Payment 1: Paid, and the buyer has access.");
    expect(timeline.text).toContain("Reason: Ten <cents> & a promise");
    expect(telegram.refusals).toEqual([]);
  });

  test("is refunded by hand in two steps and is no anomaly for a day between them", async () => {
    await using world = await openSale();
    const otto = await meetOtto(world);
    const { bob, clock } = world;
    await chooseTier(world, bob);
    const payment = await chooseCoin(world, bob);
    await payment.become("finished", { actually_paid: 0.000_05 });
    await otto.sees("less than requested has arrived");
    await openOnly(otto, "Held payments");
    await otto.press(/Refund…/);
    await otto.press(/Refund \$/);
    await otto.sees("is set aside");
    await nothingIsLeft(otto);
    clock.advance(25 * HOUR);
    const card = await openOnly(otto, "Refunds asked for and not done for more than a day");
    expect(card.text).toContain("the coins are to be sent by hand");
    await otto.press(/I have sent it back/, { message: card });
    await bob.sees("went back to you");
    await nothingIsLeft(otto);
    const { id, externalId } = await onlyPayment(world);
    expect((await audited(world, id)).map(([action]) => action)).toEqual([
      "refund.requested",
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

test("A payment partially paid for a day is an anomaly until the operator insists on the missing part", async () => {
  await using world = await openSale();
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
  expect(card.buttons.flat()).toEqual(["✅ Accept", "↩️ Refund…", "⏳ Wait for the rest", "‹ Anomalies"]);
  await otto.press(/Wait for the rest/, { message: card });
  await bob.sees("is still missing");
  await nothingIsLeft(otto);
  expect(await audited(world)).toEqual([["payment.shortfall_declined", null]]);
});

test("A failed job is retried from the anomalies and from the timeline of its payment", async () => {
  await using world = await openSale();
  const otto = await meetOtto(world);
  const { alice, database, telegram } = world;
  const failing = telegram.faults.add({ method: "createChatInviteLink", kind: "500", times: 1_000 });
  await chooseTier(world, alice);
  await alice.press(/Star/);
  await until(() => alice.chat.some(({ invoice }) => invoice !== undefined), true);
  await alice.pay();
  await until(() => database.prisma.payment.count({ where: { grantedAt: { not: null } } }), 1);
  const failJob = async (): Promise<void> => {
    await until(async () => {
      const { rowCount } = await database.pool.query(
        `update graphile_worker._private_jobs job set attempts = max_attempts
           from graphile_worker._private_tasks task
          where task.id = job.task_id and identifier = 'payments.deliver-purchase' and locked_at is null
            and last_error is not null`,
      );
      return rowCount;
    }, 1);
  };
  await failJob();
  const list = await ask(otto, "/anomalies", "One thing needs your attention.");
  expect(list.text).toContain(
    "Jobs that failed for good (1)\n1. payments.deliver-purchase, after 12 attempts",
  );
  await otto.press("🔄 1", { message: list });
  await failJob();

  const { externalId } = await onlyPayment(world);
  const card = await ask(otto, `/payment ${externalId}`, "the buyer is not notified yet");
  expect(card.text).toContain("Gave up: payments.deliver-purchase, after 12 attempts");
  failing.remove();
  await otto.press(/Try payments\.deliver-purchase again/, { message: card });
  await makeJobsDue(database);
  await findInviteLink(alice);
  await until(() => database.prisma.payment.count({ where: { deliveredAt: { not: null } } }), 1);
  await nothingIsLeft(otto);
  expect((await audited(world)).map(([action]) => action)).toEqual(["job.retried", "job.retried"]);
});

test("The timeline shows a held, accepted and refunded payment in the order of events", async () => {
  const title = `<i>Tea</i> & "Talk"`;
  await using world = await openSale(title);
  const otto = await meetOtto(world);
  const { bob, clock, nowpayments, database } = world;
  await chooseTier(world, bob);
  const payment = await chooseCoin(world, bob);
  await payment.become("confirming");
  await payment.become("finished", { actually_paid: 0.000_05 });
  await otto.sees("less than requested has arrived");
  clock.advance(60_000);
  const { id, externalId } = await onlyPayment(world);
  const held = await ask(otto, `/payment ${id}`, "Held: less came than requested.");
  await otto.press(/Accept/, { message: held });
  await findInviteLink(bob);
  await until(() => database.prisma.payment.count({ where: { deliveredAt: { not: null } } }), 1);
  clock.advance(60_000);
  await otto.press(/Anomalies/, { message: held });
  await ask(otto, `/payment ${externalId}`, "Paid, and the buyer has access.");
  await otto.press(/Refund…/);
  await otto.press(/Refund .* and end access/);
  clock.advance(60_000);
  await otto.press(/I have sent it back/);
  await bob.sees("went back to you");

  await until(() => pendingJobs(database), []);
  const [invoice] = nowpayments.invoices();
  const timeline = await ask(otto, `/payment ${invoice?.id ?? ""}`, "Refunded. The access ends too.");
  expect(stepsOf(timeline)).toEqual([
    expect.stringMatching(
      /^Bob \(\d+\) ordered Monthly \(30 days\) of <i>Tea<\/i> & "Talk" for ⭐ 250 Stars \/ \$9\.99\.$/,
    ),
    `Paying by NOWPayments was opened: invoice ${invoice?.id}.`,
    "NOWPayments reported: waiting.",
    "NOWPayments reported: confirming.",
    "NOWPayments reported: finished. Held: less came than requested.",
    "Booked as held, not allocated yet:",
    "Otto (7777777777) accepted the payment.",
    "Granted: 30 days.",
    "Booked as a sale:",
    "The buyer got the invite link.",
    "Otto (7777777777) asked for a refund.",
    "Booked as set aside for a refund:",
    "Otto (7777777777) sent the money back by hand.",
    "Booked as sent back:",
    "The money is back with the buyer.",
  ]);
  expect(timeline.text).toContain("Credit 0.00005 BTC not allocated\n\n");
  expect(timeline.text).toMatch(/Credit 4\.81 USD balance of the owner \d+\nCredit 0\.15 USD platform’s fee/);
  expect(timeline.text).toContain(`Order ${(await database.prisma.order.findFirstOrThrow()).id}`);
});

test("The operator refunds Stars, found by Telegram's charge id", async () => {
  await using world = await openSale();
  const otto = await meetOtto(world);
  const { alice, database } = world;
  await buyWithStars(world, alice);
  await until(() => database.prisma.payment.count({ where: { deliveredAt: { not: null } } }), 1);
  const { externalId } = await onlyPayment(world);
  const card = await ask(otto, `/payment ${externalId}`, "Paid, and the buyer has access.");
  await otto.press(/Refund…/, { message: card });
  await otto.press(/Refund .* and end access/);
  await alice.sees("went back to you");
  await until(() => database.prisma.payment.count({ where: { refundedAt: { not: null } } }), 1);
  const refunded = await ask(otto, `/payment ${externalId}`, "Refunded. The access ends too.");
  expect(refunded.buttons.flat()).toEqual(["‹ Anomalies"]);
});

test("Commands and forged buttons of the operator do nothing for other users", async () => {
  await using world = await openSale();
  const otto = await meetOtto(world);
  const { bob, database } = world;
  await chooseTier(world, bob);
  const payment = await chooseCoin(world, bob);
  await payment.become("finished", { actually_paid: 0.000_05 });
  await otto.sees("less than requested has arrived");
  const { id } = await onlyPayment(world);
  for (const command of ["/anomalies", `/payment ${id}`, "/jobs"])
    await ask(bob, command, "I did not understand that");

  const actions = [
    "timeline",
    "timeline-accept",
    "timeline-wait",
    "timeline-reject",
    "timeline-dismiss",
    "refund",
  ];
  for (const data of ["anomalies:0", ...actions.map((action) => `${action}:${id}`)]) {
    const { text } = await pressForged(world, bob, data);
    expect(text).toContain("out of date");
  }
  expect(await database.prisma.auditEntry.count({ where: { subject: id } })).toBe(0);

  await ask(otto, "/payment no-such-id", "I found nothing with that id");
  await ask(otto, "/payment two words", "I found nothing with that id");
  await ask(otto, "/payment", "Send /payment and an id");
});
