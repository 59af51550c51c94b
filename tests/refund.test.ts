import { addToTeam } from "./support/team.ts";
import { describe, expect, test } from "vitest";
import { confirmPayment } from "../bot/payments/confirm/confirm-payment.ts";
import type { TestUser, SandboxChannel, ShownMessage } from "../sandbox/telegram/index.ts";
import { pendingJobs, makeJobsDue } from "./support/pending-jobs.ts";
import { starsEvent } from "./support/payment-events.ts";
import { until } from "./support/until.ts";
import {
  buyWithStars,
  chooseCoin,
  chooseTier,
  createWorld,
  openStore,
  findInviteLink,
  payWithStars,
} from "./support/world.ts";
import type { World } from "./support/world.ts";

const DAY = 86_400_000;
const OPERATOR = 7_777_777_777;

async function openWorld(): Promise<{ world: World; channel: SandboxChannel }> {
  const world = await createWorld({ environment: { OPERATOR_IDS: String(OPERATOR) } });
  const channel = await openStore(world);
  return { world, channel };
}

/** Alice buys a month and joins. */
async function buyAndJoin(world: World, channel: SandboxChannel): Promise<void> {
  await world.alice.join(await buyWithStars(world, world.alice));
  await until(() => world.telegram.memberStatus(channel, world.alice), "member");
}

/** The owner opens the page of a buyer's newest payment. */
async function openCard({ owner }: World, buyer: RegExp): Promise<ShownMessage> {
  const after = await owner.send("/refund");
  const list = await owner.sees("Which payment do you want to refund", { after });
  await owner.press(buyer, { message: list });
  return owner.sees("Payment 0", { after: list });
}

/** Waits until every effect is done, including retries. */
const untilJobsFinish = ({ database }: World): Promise<void> =>
  until(async () => {
    await makeJobsDue(database);
    return pendingJobs(database);
  }, []);

/** Each account that is not zero. */
async function balances({ database }: World): Promise<string[]> {
  const { rows } = await database.pool.query<{ line: string }>(
    `select account || ' ' || trim_scale(sum(amount)) || ' ' || currency as line from ledger_posting
      group by account, currency having sum(amount) <> 0 order by line`,
  );
  return rows.map(({ line }) => line);
}

async function subscriptionTerm({ database, clock }: World): Promise<[state: string, days: number]> {
  const { state, expiresAt } = await database.prisma.subscription.findFirstOrThrow();
  return [state, Math.round((Number(expiresAt) - clock.now().getTime()) / DAY)];
}

const chargeOf = async ({ database }: World): Promise<string> =>
  (await database.prisma.payment.findFirstOrThrow({ orderBy: { id: "asc" } })).externalId;

const countMessages = (person: TestUser, text: string): number =>
  person.chat.filter((message) => message.from === "bot" && message.text.includes(text)).length;

const sold = ["owner_balance -243 XTR", "platform_fee -7 XTR", "provider_clearing 250 XTR"];

describe("An owner who refunds Stars", () => {
  test("sees the payment, presses once, and the access ends when the money has been sent", async () => {
    const { world, channel } = await openWorld();
    await using _ = world;
    const { owner, alice, telegram } = world;
    await buyAndJoin(world, channel);
    const card = await openCard(world, /^Alice · ⭐ 250 Stars · Monthly/);
    expect(card.text).toContain("⭐ 250 Stars from Alice (12345678901)");
    expect(card.text).toContain("It goes back at once, the way it came.");
    expect(card.buttons.flat()).toEqual([
      "↩️ Refund ⭐ 250 Stars and end access",
      "🤝 Refund ⭐ 250 Stars, keep access",
      "✖️ Cancel",
    ]);
    // Telegram does not answer for a moment: the page shows the state.
    telegram.faults.add({ method: "refundStarPayment", kind: "500" });
    await owner.press(/end access/);
    await owner.sees("Under way");
    await makeJobsDue(world.database);
    await alice.sees("⭐ 250 Stars for Monthly · Tea & Talk went back to you.");
    await alice.sees("The access that you had bought with it has ended");
    await owner.sees("⭐ 250 Stars for Monthly · Tea & Talk went back to Alice.");
    await untilJobsFinish(world);
    expect(telegram.memberStatus(channel, alice)).toBe("left");
    expect(await balances(world)).toEqual([]);
    expect(telegram.refusals).toEqual([]);
  });

  test("can leave the buyer's access", async () => {
    const { world, channel } = await openWorld();
    await using _ = world;
    const { owner, alice, telegram } = world;
    await buyAndJoin(world, channel);
    await openCard(world, /Alice/);
    await owner.press(/keep access/);
    await alice.sees("went back to you.");
    await untilJobsFinish(world);
    expect(telegram.memberStatus(channel, alice)).toBe("member");
    expect(await subscriptionTerm(world)).toEqual(["active", 30]);
    expect(await balances(world)).toEqual([]);
  });

  test("can cancel before the refund", async () => {
    const { world } = await openWorld();
    await using _ = world;
    const { owner, alice } = world;
    await buyWithStars(world, alice);
    await openCard(world, /Alice/);
    await owner.press(/Cancel/);
    await owner.sees("Which payment do you want to refund");
    expect(await balances(world)).toEqual(sold);
  });

  test("cannot refund twice, nor can two people concurrently", async () => {
    const { world } = await openWorld();
    await using _ = world;
    const { owner, alice, telegram, database } = world;
    const operator = telegram.person({ firstName: "Otto", id: OPERATOR });
    await operator.start();
    await buyWithStars(world, alice);
    const card = await openCard(world, /Alice/);
    await operator.send(`/refund ${await chargeOf(world)}`);
    const other = await operator.sees("Payment 0");
    const [ended, kept] = await Promise.all([
      owner.press(/end access/, { message: card }),
      operator.press(/keep access/, { message: other }),
    ]);
    expect([ended.text, kept.text].filter((text) => text === "This has been decided already.")).toHaveLength(
      1,
    );
    await alice.sees("went back to you.");
    await untilJobsFinish(world);
    for (const person of [owner, operator]) {
      await person.send(`/refund ${await chargeOf(world)}`);
      await person.sees("The money went back to the buyer.");
    }
    expect(telegram.callsOf("refundStarPayment")).toHaveLength(1);
    expect(await database.prisma.auditEntry.count({ where: { action: "refund.requested" } })).toBe(1);
    expect(countMessages(alice, "went back to you.")).toBe(1);
    expect(await balances(world)).toEqual([]);
    await owner.send("/refund");
    await owner.sees("You have nothing to refund");
  });

  test("gets the right result if Telegram refunded before and its update got lost", async () => {
    const { world } = await openWorld();
    await using _ = world;
    const { owner, alice, telegram } = world;
    telegram.expectRefusal(/CHARGE_ALREADY_REFUNDED/);
    await buyWithStars(world, alice);
    telegram.refundStars(await chargeOf(world), { isReported: false });
    await openCard(world, /Alice/);
    await owner.press(/end access/);
    await alice.sees("The access that you had bought with it has ended");
    await untilJobsFinish(world);
    expect(await balances(world)).toEqual([]);
    expect(telegram.refusals).toEqual([]);
  });

  test("is notified if Telegram does not know the payment, and nothing changes", async () => {
    const { world } = await openWorld();
    await using _ = world;
    const { owner, alice, telegram, program, database } = world;
    telegram.expectRefusal(/CHARGE_ID_INVALID/);
    await chooseTier(world, alice);
    const order = await database.prisma.order.findFirstOrThrow();
    await confirmPayment(program.platform, starsEvent(order.id, alice.id));
    await openCard(world, /Alice/);
    await owner.press(/end access/);
    await owner.sees("did not send back");
    await untilJobsFinish(world);
    expect(await subscriptionTerm(world)).toEqual(["active", 30]);
    expect(await balances(world)).toEqual(sold);
    expect(countMessages(alice, "went back")).toBe(0);
  });
});

describe("Refunds are allowed", () => {
  test("to operators, for every channel, by either id", async () => {
    const { world } = await openWorld();
    await using _ = world;
    const { alice, telegram, database } = world;
    await buyWithStars(world, alice);
    const { id, externalId } = await database.prisma.payment.findFirstOrThrow();
    const operator = telegram.person({ firstName: "Otto", id: OPERATOR });
    await operator.start();
    await operator.send("/refund");
    await operator.sees("Send /refund and the id of a payment");
    await operator.send(`/refund ${externalId}`);
    const byCharge = await operator.sees("Payment 0");
    await operator.send(`/refund ${id}`);
    await operator.sees("Payment 0", { after: byCharge });
    await operator.press(/end access/);
    await alice.sees("went back to you.");
    await untilJobsFinish(world);
    expect(await balances(world)).toEqual([]);
  });

  test("to the finance role of the channel, and not to managers or others", async () => {
    const { world } = await openWorld();
    await using _ = world;
    const { alice, bob, sam, telegram, database } = world;
    await buyWithStars(world, alice);
    const { id } = await database.prisma.payment.findFirstOrThrow();
    await bob.start();
    await bob.sees("Hello");
    const { id: channelId } = await database.prisma.channel.findFirstOrThrow();
    const bobs = await addToTeam(database.prisma, { channelId, userId: bob.id, role: "manager" });
    // The owner of another channel may not.
    const other = sam.createChannel({ title: "Elsewhere", kind: "channel" });
    await sam.start();
    await sam.send("/newchannel");
    await sam.share(other, /Pick a channel/);
    await sam.sees("Elsewhere is connected");
    for (const [person, answer] of [
      [alice, "This is for owners of channels."],
      [sam, "You have nothing to refund"],
      [bob, "This is for owners of channels."],
    ] as const) {
      await person.send("/refund");
      await person.sees(answer);
      await person.send(`/refund ${id}`);
      await person.sees("I know no payment with that id");
    }
    await database.prisma.teamMember.update({ where: { id: bobs }, data: { role: "finance" } });
    await bob.send("/refund");
    await bob.press(/Alice/);
    await bob.press(/keep access/);
    await alice.sees("went back to you.");
    expect(telegram.refusals).toEqual([]);
  });
});

describe("A refund by Telegram's own support", () => {
  test("reverses the postings and asks the owner about the access", async () => {
    const { world, channel } = await openWorld();
    await using _ = world;
    const { owner, alice, telegram } = world;
    await buyAndJoin(world, channel);
    telegram.refundStars(await chargeOf(world));
    const asked = await owner.sees("went back to Alice, although you did not ask for it.");
    await untilJobsFinish(world);
    expect(await balances(world)).toEqual([]);
    expect(telegram.memberStatus(channel, alice)).toBe("member");
    // The message may have scrolled away by then.
    await owner.send(`/refund ${await chargeOf(world)}`);
    const card = await owner.sees("Should the access that was bought with it end?", { after: asked });
    await owner.press(/End the access/, { message: card });
    await until(() => telegram.memberStatus(channel, alice), "left");
    const { text } = await owner.press(/Let them stay/, { message: asked });
    expect(text).toBe("This has been decided already.");
    expect(telegram.refusals).toEqual([]);
  });

  test("ends the access at once if the channel is set so", async () => {
    const { world, channel } = await openWorld();
    await using _ = world;
    const { owner, alice, telegram, database } = world;
    await buyAndJoin(world, channel);
    await owner.send("/channels");
    await owner.press(/Tea & Talk/);
    await owner.press(/Settings$/);
    await owner.press(/Payments/);
    await owner.press(/End access after whole refunds/);
    expect(await database.prisma.channel.count({ where: { accessAfterRefund: "at_once" } })).toBe(1);
    telegram.refundStars(await chargeOf(world));
    await alice.sees("The access that you had bought with it has ended");
    await until(() => telegram.memberStatus(channel, alice), "left");
    await untilJobsFinish(world);
    expect(countMessages(owner, "although you did not ask for it")).toBe(0);
    expect(countMessages(owner, "went back to Alice.")).toBe(1);
  });
});

describe("A refund in crypto", () => {
  async function sellForCoins(world: World): Promise<void> {
    await chooseTier(world, world.bob);
    const payment = await chooseCoin(world, world.bob);
    await payment.pay();
    await findInviteLink(world.bob);
  }

  test("is sent by hand: set aside first, and complete when a person confirms it", async () => {
    const { world } = await openWorld();
    await using _ = world;
    const { owner, bob, telegram } = world;
    await sellForCoins(world);
    const card = await openCard(world, /^Bob · \$9\.99/);
    expect(card.text).toMatch(/^↩️ [\d.]+ BTC for \$9\.99 from Bob/);
    expect(card.text).toContain("I cannot send coins back.");
    await owner.press(/Refund \$9\.99 and end access/);
    await owner.sees(/[\d.]+ USDT\S* is set aside\. Send exactly that/);
    expect(countMessages(bob, "went back")).toBe(0);
    expect(await subscriptionTerm(world)).toEqual(["active", 30]);
    expect((await balances(world)).map((line) => line.split(" ")[0])).toEqual([
      "provider_clearing",
      "refunds",
    ]);
    // /refund lists it, also if the message is lost.
    await owner.send("/refund");
    await owner.press(/^⏳ Bob/);
    expect((await owner.press(/I have sent it back/)).text).toBe("Saved. I notify the buyer.");
    await bob.sees("went back to you.");
    await untilJobsFinish(world);
    expect((await subscriptionTerm(world))[0]).not.toBe("active");
    expect(await balances(world)).toEqual([]);
    expect(telegram.callsOf("refundStarPayment")).toEqual([]);
    expect(telegram.refusals).toEqual([]);
  });

  test("can be withdrawn by the owner", async () => {
    const { world } = await openWorld();
    await using _ = world;
    const { owner, bob } = world;
    await sellForCoins(world);
    const before = await balances(world);
    await openCard(world, /Bob/);
    await owner.press(/keep access/);
    await owner.press(/Do not refund/);
    await owner.sees("I cannot send coins back.");
    expect(await balances(world)).toEqual(before);
    expect(countMessages(bob, "went back")).toBe(0);
  });
});

describe("A refund leaves the time", () => {
  test("of another payment", async () => {
    const { world, channel } = await openWorld();
    await using _ = world;
    const { owner, alice, telegram } = world;
    await buyAndJoin(world, channel);
    await chooseTier(world, alice);
    await payWithStars(alice);
    await alice.sees("You are in already");
    expect(await subscriptionTerm(world)).toEqual(["active", 60]);
    await owner.send(`/refund ${await chargeOf(world)}`);
    await owner.press(/end access/);
    await alice.sees("went back to you.");
    await untilJobsFinish(world);
    expect(await subscriptionTerm(world)).toEqual(["active", 30]);
    expect(telegram.memberStatus(channel, alice)).toBe("member");
    expect(await balances(world)).toEqual(sold);
  });

  test("of a concurrent renewal, in full", async () => {
    const { world } = await openWorld();
    await using _ = world;
    const { owner, alice } = world;
    await buyWithStars(world, alice);
    for (let round = 0; round < 3; round += 1) {
      const after = await owner.send(`/refund ${await unrefundedCharge(world)}`);
      const card = await owner.sees("It goes back at once, the way it came.", { after });
      await Promise.all([owner.press(/end access/, { message: card }), buyWithStars(world, alice)]);
      await untilJobsFinish(world);
      expect(await subscriptionTerm(world)).toEqual(["active", 30]);
      expect(await balances(world)).toEqual(sold);
    }
  });

  const unrefundedCharge = async ({ database }: World): Promise<string> =>
    (await database.prisma.payment.findFirstOrThrow({ where: { refundedAt: null } })).externalId;
});
