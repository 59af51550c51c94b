import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { SandboxPayment } from "../sandbox/nowpayments/index.ts";
import type { CallRecord, TestUser } from "../sandbox/telegram/index.ts";
import { countInvitations, readSaleTotals, totalsOfSales } from "./support/sale-totals.ts";
import { holdCall, killAfter, openHold } from "./support/kills.ts";
import { until } from "./support/until.ts";
import { createVictim } from "./support/victim.ts";
import type { Victim } from "./support/victim.ts";

/*
 * The program is killed with SIGKILL, which no code of its own can notice, and started again. The tests run side by
 * side: most of their time is the wait until the jobs of a dead process are taken over.
 */

type Buyer = { readonly person: TestUser; readonly payment?: SandboxPayment };

const MONTH = 30;
// Some 15 s when nothing else runs; with the whole suite beside it, several times that.
const PATIENCE_MS = 90_000;

/** Every buyer has paid once, has one month, a message that says so, and a link that lets them in. */
async function expectServed(
  { database, telegram, channel }: Victim,
  buyers: readonly Buyer[],
): Promise<void> {
  const people = buyers.map(({ person }) => person);
  await until(
    () => people.filter((person) => countInvitations(telegram, person) === 0).map(({ id }) => id),
    [],
  );
  await until(
    () => database.prisma.payment.count({ where: { grantedAt: { not: null }, deliveredAt: null } }),
    0,
  );
  expect(await readSaleTotals(database)).toEqual(
    totalsOfSales(
      buyers.length,
      buyers.map(() => MONTH),
    ),
  );
  expect(await database.prisma.accessLink.count({ where: { revokedAt: null } })).toBe(buyers.length);
  for (const person of people) {
    const { url } = await person.press(/Come in/);
    expect(await person.join(url ?? "")).toBe("requested");
  }
  await until(() => people.filter((person) => telegram.memberStatus(channel, person) !== "member").length, 0);
  expect(telegram.refusals.filter(({ description }) => !EXPECTED.test(description))).toEqual([]);
}

// Asked before a way in is given: somebody may wait at the door already.
const EXPECTED = /HIDE_REQUESTER_MISSING|message is not modified/;

async function buyersOf(victim: Victim, count: number): Promise<Required<Buyer>[]> {
  const buyers: Required<Buyer>[] = [];
  while (buyers.length < count) buyers.push(await victim.buyer());
  return buyers;
}

/** The payments' last notifications; they are sent again until they are answered with 200. */
const report = (buyers: readonly Required<Buyer>[]): Promise<unknown> =>
  Promise.all(buyers.map(({ payment }) => payment.become("finished")));

const isPaidMessage = ({ method, parameters }: Pick<CallRecord, "method" | "parameters">): boolean =>
  method === "sendMessage" && String(parameters["text"]).includes("Paid.");

describe.concurrent("A program that is killed and started again", { timeout: PATIENCE_MS }, () => {
  // Milliseconds between the last byte of a notification and the kill. One kill catches each of them elsewhere.
  const offsets = [0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 80, 120];
  test.each([
    ["on its first work", false],
    ["when it has worked for a while", true],
  ])(
    "at fifteen distances from a notification's arrival, %s, serves everybody once",
    async (_name, isWarm) => {
      await using victim = await createVictim();
      await victim.start();
      const warmth = await buyersOf(victim, isWarm ? 5 : 0);
      await report(warmth);
      const buyers = await buyersOf(victim, offsets.length);
      const longest = Math.max(...offsets);
      const reported = Promise.all(
        buyers.map(async ({ payment }, index) => {
          await sleep(longest - (offsets[index] ?? 0));
          await payment.become("finished");
        }),
      );
      await sleep(longest);
      await victim.kill();
      await victim.start();
      await reported;
      await expectServed(victim, [...warmth, ...buyers]);
      expect(await victim.database.prisma.payment.count()).toBe(warmth.length + buyers.length);
    },
  );

  test("in the middle of the notification's bytes, and after the commit but before the 200, serves once", async () => {
    await using victim = await createVictim();
    await victim.start();
    const [first, second] = await buyersOf(victim, 2);
    if (first === undefined || second === undefined) return;

    const halfway = Promise.withResolvers<void>();
    victim.watch = (direction) => {
      if (direction === "to-program") halfway.resolve(victim.kill());
      return false;
    };
    const firstReported = report([first]);
    await halfway.promise;
    expect(await readSaleTotals(victim.database)).toEqual(totalsOfSales(0, []));

    victim.watch = undefined;
    await victim.start();
    await firstReported;

    const answered = Promise.withResolvers<void>();
    victim.watch = (direction) => {
      if (direction === "to-program") return true;
      answered.resolve(victim.kill());
      return false;
    };
    const secondReported = report([second]);
    await answered.promise;
    // Money and access are there, and the sender knows nothing of it.
    expect(await readSaleTotals(victim.database)).toMatchObject({ granted: 2, unbalanced: 0 });
    victim.watch = undefined;
    await victim.start();
    await secondReported;
    await expectServed(victim, [first, second]);
  });

  test("inside the transaction, at each table that it writes, leaves nothing half done", async () => {
    await using victim = await createVictim();
    await victim.start();
    const tables = [
      "payment_event",
      "payment",
      "orders",
      "subscription",
      "ledger_posting",
      "owner_event",
      "graphile_worker._private_jobs",
    ];
    const hold = await openHold(victim, tables);
    const buyers = await buyersOf(victim, tables.length);
    const reported: Promise<unknown>[] = [];
    for (const [index, buyer] of buyers.entries()) {
      await hold.at(tables[index]?.split(".").at(-1) ?? "");
      reported.push(report([buyer]));
      await hold.until(index + 1);
    }
    await victim.kill();
    expect(await readSaleTotals(victim.database)).toEqual(totalsOfSales(0, []));
    await victim.start();
    // The dead program's sessions notice nothing before they are let go on; then nobody commits them.
    await hold.release();
    await Promise.all(reported);
    await expectServed(victim, buyers);
  });

  test("with calls to Telegram under way, at each step to the invitation, delivers it", async () => {
    await using victim = await createVictim();
    await victim.start();
    const steps = ["getChatMember", "approveChatJoinRequest", "createChatInviteLink", "sendMessage"];
    const buyers = await buyersOf(victim, steps.length + 2);
    for (const [index, method] of steps.entries()) {
      const held = holdCall(
        victim,
        method,
        (parameters) => method !== "sendMessage" || isPaidMessage({ method, parameters }),
      );
      const buyer = buyers[index];
      if (buyer !== undefined) await report([buyer]);
      await held;
    }
    // The fifth is killed between Telegram's link and its row, the others are on their way.
    const [, , , , fifth, sixth] = buyers;
    if (fifth === undefined || sixth === undefined) return;
    const killedAfterLink = killAfter(victim, ({ method }) => method === "createChatInviteLink");
    const fifthReported = report([fifth]);
    await killedAfterLink;
    await victim.start();
    await fifthReported;
    // The sixth after the message was sent, before that was noted.
    const killedAfterMessage = killAfter(
      victim,
      (call) => isPaidMessage(call) && String(call.parameters["chat_id"]) === String(sixth.person.id),
    );
    const sixthReported = report([sixth]);
    await killedAfterMessage;
    await victim.start();
    await sixthReported;
    await expectServed(victim, buyers);
    // That message is sent once more: twice is better than never.
    expect(countInvitations(victim.telegram, sixth.person)).toBe(2);
  });

  test("with Stars that were charged, from the fetched update to the transaction, serves once", async () => {
    await using victim = await createVictim();
    await victim.start();
    const hold = await openHold(victim, ["payment"]);
    const people = [await victim.person(), await victim.person(), await victim.person()];
    for (const person of people) {
      await person.start(`t_${victim.sale.tierId}`);
      await person.press(/Monthly/);
      await person.press(/Star/);
      await until(() => person.chat.some(({ invoice }) => invoice !== undefined), true);
    }
    const [first, second, third] = people;
    if (first === undefined || second === undefined || third === undefined) return;
    const hasPayment = ({ method, response }: CallRecord): boolean =>
      method === "getUpdates" && JSON.stringify(response).includes("successful_payment");

    // Telegram has given the update out, and the program dies before it has it.
    const killedBeforeIt = killAfter(victim, hasPayment);
    expect(await first.pay()).toMatchObject({ ok: true });
    await killedBeforeIt;
    await victim.start();
    await until(() => countInvitations(victim.telegram, first), 1);

    // The update is acknowledged, by asking for those after it, and so stored; nothing more is known.
    let isGivenOut = false;
    const killedAfterIt = killAfter(victim, (call) => {
      if (call.method === "getUpdates" && isGivenOut) return true;
      isGivenOut ||= hasPayment(call);
      return false;
    });
    const nudge = async (): Promise<void> => {
      await until(() => isGivenOut, true);
      // A long poll answers when something happens.
      await third.send("Hello");
    };
    const paying = second.pay();
    await nudge();
    expect(await paying).toMatchObject({ ok: true });
    await killedAfterIt;

    // In the middle of the transaction of the job; what was stored before is done by then.
    await victim.start();
    await until(() => countInvitations(victim.telegram, second), 1);
    await hold.at("payment");
    expect(await third.pay()).toMatchObject({ ok: true });
    await hold.until(1);
    await victim.kill();
    await victim.start();
    await hold.release();
    await expectServed(
      victim,
      people.map((person) => ({ person })),
    );
  });
});
