import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { SandboxPayment } from "../sandbox/nowpayments/index.ts";
import type { CallRecord, TestUser } from "../sandbox/telegram/index.ts";
import { countPaidMessages, readSaleTotals, totalsOfSales } from "./support/sale-totals.ts";
import { blockCall, killAfter, blockWrites } from "./support/kill-points.ts";
import { testSize } from "./support/test-size.ts";
import { until } from "./support/until.ts";
import { shareKilledProgram } from "./support/killed-program.ts";
import type { KilledProgram } from "./support/killed-program.ts";

/* The program is killed with SIGKILL, which it cannot handle, and started again. */

type Buyer = { readonly person: TestUser; readonly payment?: SandboxPayment };

const MONTH_DAYS = 30;

const running = shareKilledProgram();

/** Every buyer has paid once and has one month, one message about it, and a working invite link. */
async function expectServed(
  { database, telegram, channel }: KilledProgram,
  buyers: readonly Buyer[],
): Promise<void> {
  const people = buyers.map(({ person }) => person);
  await until(
    () => people.filter((person) => countPaidMessages(telegram, person) === 0).map(({ id }) => id),
    [],
  );
  await until(
    () => database.prisma.payment.count({ where: { grantedAt: { not: null }, deliveredAt: null } }),
    0,
  );
  expect(await readSaleTotals(database, people)).toEqual(
    totalsOfSales(
      buyers.length,
      buyers.map(() => MONTH_DAYS),
    ),
  );
  const subscription = { userId: { in: people.map(({ id }) => BigInt(id)) } };
  expect(await database.prisma.inviteLink.count({ where: { revokedAt: null, subscription } })).toBe(
    buyers.length,
  );
  for (const person of people) {
    const { url } = await person.press(/Come in/);
    expect(await person.join(url ?? "")).toBe("requested");
  }
  await until(() => people.filter((person) => telegram.memberStatus(channel, person) !== "member").length, 0);
  const ids = new Set(people.map(({ id }) => id));
  const refusals = telegram.refusals.filter(({ parameters }) =>
    ids.has(Number(parameters["user_id"] ?? parameters["chat_id"])),
  );
  expect(refusals.filter(({ description }) => !EXPECTED.test(description))).toEqual([]);
}

// After a kill the bot does not know whether an edit arrived.
const EXPECTED = /message is not modified/;

async function buyersOf(program: KilledProgram, count: number): Promise<Required<Buyer>[]> {
  const buyers: Required<Buyer>[] = [];
  while (buyers.length < count) buyers.push(await program.buyer());
  return buyers;
}

/** The last notification of each payment, repeated until it is answered with 200. */
const report = (buyers: readonly Required<Buyer>[]): Promise<unknown> =>
  Promise.all(buyers.map(({ payment }) => payment.become("finished")));

const isPaidMessage = ({ method, parameters }: Pick<CallRecord, "method" | "parameters">): boolean =>
  method === "sendMessage" && String(parameters["text"]).includes("Paid.");

describe("A program that is killed and started again", () => {
  // Milliseconds between the last byte of a notification and the kill, which hits each notification at another step.
  const all = [0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 80, 120];
  const offsets = all.filter((_offset, index) => index % testSize(2, 1) === 0);
  /** @returns the payments of the buyers whose notifications the kill hits. */
  const payAroundKill = async (program: KilledProgram, warmth: readonly Buyer[]): Promise<number> => {
    const buyers = await buyersOf(program, offsets.length);
    const longest = Math.max(...offsets);
    const reported = Promise.all(
      buyers.map(async ({ payment }, index) => {
        await sleep(longest - (offsets[index] ?? 0));
        await payment.become("finished");
      }),
    );
    await sleep(longest);
    await program.kill();
    await program.start();
    await reported;
    await expectServed(program, [...warmth, ...buyers]);
    const order = { userId: { in: buyers.map(({ person }) => BigInt(person.id)) } };
    return program.database.prisma.payment.count({ where: { order } });
  };

  test(
    "at many distances from a notification's arrival, when it has worked for a while, serves everybody once",
    { tags: ["sized"] },
    async () => {
      const program = running();
      const warmth = await buyersOf(program, 5);
      await report(warmth);
      expect(await payAroundKill(program, warmth)).toBe(offsets.length);
    },
  );

  test(
    "at many distances from a notification's arrival, on its first work, serves everybody once",
    { tags: ["long"] },
    async () => {
      const program = running();
      await program.kill();
      await program.start();
      expect(await payAroundKill(program, [])).toBe(offsets.length);
    },
  );

  test("amid the bytes of the notification, and between the commit and the 200, serves once", async () => {
    const program = running();
    const [first, second] = await buyersOf(program, 2);
    if (first === undefined || second === undefined) return;

    const halfway = Promise.withResolvers<void>();
    program.watch = (direction) => {
      if (direction === "to-program") halfway.resolve(program.kill());
      return false;
    };
    const firstReported = report([first]);
    await halfway.promise;
    expect(await readSaleTotals(program.database, [first.person])).toEqual(totalsOfSales(0, []));

    program.watch = undefined;
    await program.start();
    await firstReported;

    const answered = Promise.withResolvers<void>();
    program.watch = (direction) => {
      if (direction === "to-program") return true;
      answered.resolve(program.kill());
      return false;
    };
    const secondReported = report([second]);
    await answered.promise;
    // The payment is granted, and the sender has no answer.
    expect(await readSaleTotals(program.database, [first.person, second.person])).toMatchObject({
      granted: 2,
      unbalanced: 0,
    });
    program.watch = undefined;
    await program.start();
    await secondReported;
    await expectServed(program, [first, second]);
  });

  test("inside the transaction, at each table that it writes, leaves nothing partial", async () => {
    const program = running();
    const tables = [
      "payment_event",
      "payment",
      "orders",
      "subscription",
      "ledger_posting",
      "notification_event",
      "graphile_worker._private_jobs",
    ];
    await using hold = await blockWrites(program, tables);
    const buyers = await buyersOf(program, tables.length);
    const reported: Promise<unknown>[] = [];
    for (const [index, buyer] of buyers.entries()) {
      await hold.at(tables[index]?.split(".").at(-1) ?? "");
      reported.push(report([buyer]));
      await hold.until(index + 1);
    }
    await program.kill();
    const people = buyers.map(({ person }) => person);
    expect(await readSaleTotals(program.database, people)).toEqual(totalsOfSales(0, []));
    // The sessions of the dead program wait at the lock; when it is released, nobody commits them. The next program would wait
    // for their row locks with all of its connections.
    await hold.release();
    await program.start();
    await Promise.all(reported);
    await expectServed(program, buyers);
  });

  test("during calls to Telegram, at each step of the delivery, delivers the invite link", async () => {
    const program = running();
    const steps = ["getChatMember", "createChatInviteLink", "sendMessage"];
    const buyers = await buyersOf(program, steps.length + 2);
    for (const [index, method] of steps.entries()) {
      const held = blockCall(
        program,
        method,
        (parameters) => method !== "sendMessage" || isPaidMessage({ method, parameters }),
      );
      const buyer = buyers[index];
      if (buyer !== undefined) await report([buyer]);
      await held;
    }
    // The fourth is killed between Telegram's link and its row; the others are in progress.
    const [, , , fourth, fifth] = buyers;
    if (fourth === undefined || fifth === undefined) return;
    const killedAfterLink = killAfter(program, ({ method }) => method === "createChatInviteLink");
    const fourthReported = report([fourth]);
    await killedAfterLink;
    await program.start();
    await fourthReported;
    // The fifth is killed between the sent message and its row.
    const killedAfterMessage = killAfter(
      program,
      (call) => isPaidMessage(call) && String(call.parameters["chat_id"]) === String(fifth.person.id),
    );
    const fifthReported = report([fifth]);
    await killedAfterMessage;
    await program.start();
    await fifthReported;
    await expectServed(program, buyers);
    // That message is sent again: twice is better than never.
    expect(countPaidMessages(program.telegram, fifth.person)).toBe(2);
  });

  test(
    "after a charge of Stars, between the fetched update and the transaction, serves once",
    { tags: ["long"] },
    async () => {
      const program = running();
      await using hold = await blockWrites(program, ["payment"]);
      const people = [await program.person(), await program.person(), await program.person()];
      for (const person of people) {
        await person.start(`t_${program.sale.tierId}`);
        await person.press(/Monthly/);
        await person.press(/Star/);
        await until(() => person.chat.some(({ invoice }) => invoice !== undefined), true);
      }
      const [first, second, third] = people;
      if (first === undefined || second === undefined || third === undefined) return;
      const hasPayment = ({ method, response }: CallRecord): boolean =>
        method === "getUpdates" && JSON.stringify(response).includes("successful_payment");

      // Telegram has sent the update, and the process is killed before it is read.
      const killedBeforeIt = killAfter(program, hasPayment);
      expect(await first.pay()).toMatchObject({ ok: true });
      await killedBeforeIt;
      await program.start();
      await until(() => countPaidMessages(program.telegram, first), 1);

      // The update is stored and acknowledged by the next getUpdates; nothing more has happened.
      let isGivenOut = false;
      const killedAfterIt = killAfter(program, (call) => {
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

      // Amid the transaction of the job.
      await program.start();
      await until(() => countPaidMessages(program.telegram, second), 1);
      await hold.at("payment");
      expect(await third.pay()).toMatchObject({ ok: true });
      await hold.until(1);
      await program.kill();
      await program.start();
      await hold.release();
      await expectServed(
        program,
        people.map((person) => ({ person })),
      );
    },
  );
});
