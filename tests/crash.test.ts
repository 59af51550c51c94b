import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { SandboxPayment } from "../sandbox/nowpayments/index.ts";
import type { CallRecord, TestUser } from "../sandbox/telegram/index.ts";
import { countPaidMessages } from "./support/sale-totals.ts";
import { expectServed } from "./support/expect-served.ts";
import { killAfter, blockWrites } from "./support/kill-points.ts";
import { until } from "./support/until.ts";
import { shareKilledProgram } from "./support/killed-program.ts";
import type { KilledProgram } from "./support/killed-program.ts";

/* The program is killed with SIGKILL, which it cannot handle, and started again. tests/providers/kills.ts kills it at each step. */

type Buyer = { readonly person: TestUser; readonly payment: SandboxPayment };

const running = shareKilledProgram();

async function buyersOf(program: KilledProgram, count: number): Promise<Buyer[]> {
  const buyers: Buyer[] = [];
  while (buyers.length < count) buyers.push(await program.buyer());
  return buyers;
}

/** The last notification of each payment, repeated until it is answered with 200. */
const report = (buyers: readonly Buyer[]): Promise<unknown> =>
  Promise.all(buyers.map(({ payment }) => payment.become("finished")));

describe("A program that is killed and started again", () => {
  // Milliseconds between the last byte of a notification and the kill, which hits each notification at another step.
  const offsets = [0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 80, 120];
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
    await expectServed(
      program,
      [...warmth, ...buyers].map(({ person }) => person),
    );
    const order = { userId: { in: buyers.map(({ person }) => BigInt(person.id)) } };
    return program.database.prisma.payment.count({ where: { order } });
  };

  test(
    "at many distances from a notification's arrival, when it has worked for a while, serves everybody once",
    { tags: ["long"] },
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
      await expectServed(program, people);
    },
  );
});
