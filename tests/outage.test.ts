import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import type { SandboxNowPayments } from "../sandbox/nowpayments/index.ts";
import type { CallRecord, TestUser } from "../sandbox/telegram/index.ts";
import { countPaidMessages, readSaleTotals, totalsOfSales } from "./support/sale-totals.ts";
import { pendingJobs, makeJobsDue } from "./support/pending-jobs.ts";
import { startOwnPostgres } from "./support/own-postgres.ts";
import { testSample, testSize } from "./support/test-size.ts";
import { until } from "./support/until.ts";
import { createKilledProgram } from "./support/killed-program.ts";
import type { KilledProgram } from "./support/killed-program.ts";
import { shareStore } from "./support/shared-store.ts";
import { buyWithStars, chooseTier, findInviteLink } from "./support/world.ts";

const MONTH_DAYS = 30;

type Notification = Parameters<SandboxNowPayments["forge"]>[0];
type Load = { readonly people: readonly TestUser[]; readonly notifications: readonly Notification[] };

const BUYERS = testSize(6, 40);
const ORDERS_EACH = 5;
const NOTIFICATIONS = BUYERS * ORDERS_EACH;

/** Genuine notifications, each for another paid order. */
async function prepareLoad(program: KilledProgram): Promise<Load> {
  const [first, ...others] = await Promise.all(Array.from({ length: BUYERS }, () => program.buyer()));
  if (first === undefined) throw new Error("There is nobody");
  const people = [first, ...others].map(({ person }) => person);
  const url = program.nowpayments.invoices()[0]?.ipnCallbackUrl ?? "";
  const orders = await Promise.all(
    people.flatMap(({ id }) =>
      Array.from({ length: ORDERS_EACH }, () => program.sale.order({ buyerId: id })),
    ),
  );
  const notifications = orders.map((order, index) => ({
    url,
    body: first.payment.ipnBody("finished", { payment_id: 8_000_000_000 + index, order_id: order }),
  }));
  return { people, notifications };
}

/** Sends each notification until it is answered with 200, twenty at a time; returns all other answers. */
async function sendAll(
  { nowpayments }: KilledProgram,
  notifications: readonly Notification[],
  onTaken: (count: number) => void,
): Promise<(number | null)[]> {
  const waiting = [...notifications];
  const refused: (number | null)[] = [];
  let taken = 0;
  const sender = async (): Promise<void> => {
    for (let notification = waiting.shift(); notification !== undefined; notification = waiting.shift()) {
      for (;;) {
        const { httpStatus } = await nowpayments.forge(notification);
        if (httpStatus === 200) break;
        refused.push(httpStatus);
        await sleep(100);
      }
      taken += 1;
      onTaken(taken);
    }
  };
  await Promise.all(Array.from({ length: 20 }, sender));
  return refused;
}

async function expectServed(
  { database, telegram }: KilledProgram,
  { people, notifications }: Load,
): Promise<void> {
  const each = notifications.length / people.length;
  await until(async () => {
    await makeJobsDue(database);
    const isMissing = { grantedAt: { not: null }, deliveredAt: null };
    return [await pendingJobs(database), await database.prisma.payment.count({ where: isMissing })];
  }, [[], 0]);
  expect(await readSaleTotals(database)).toEqual(
    totalsOfSales(
      notifications.length,
      people.map(() => each * MONTH_DAYS),
    ),
  );
  // A message is sent again if the outage prevented its row.
  expect(people.filter((person) => countPaidMessages(telegram, person) < each)).toEqual([]);
}

describe.concurrent("When the database fails under many notifications", () => {
  test("repeatedly cut connections lose nothing and grant nothing twice", { tags: ["long"] }, async () => {
    await using program = await createKilledProgram();
    await program.start();
    const { database } = program;
    const load = await prepareLoad(program);
    const cuts: Promise<unknown>[] = [];
    const cutAll = (): Promise<unknown> =>
      database.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`,
      );
    await sendAll(program, load.notifications, (taken) => {
      if (taken % Math.floor(NOTIFICATIONS / 8) === 0 && cuts.length < 8)
        cuts.push(cutAll().catch(() => undefined));
    });
    await Promise.all(cuts);
    expect(cuts).toHaveLength(8);
    await expectServed(program, load);
  });

  test("two outages of the database lose nothing and grant nothing twice", { tags: ["sized"] }, async () => {
    await using postgres = await startOwnPostgres();
    await using program = await createKilledProgram({ database: postgres.database });
    await program.start();
    const load = await prepareLoad(program);
    const outages: Promise<void>[] = [];
    const outage = async (): Promise<void> => {
      await postgres.cut();
      await sleep(500);
      await postgres.bringBack();
    };
    const refused = await sendAll(program, load.notifications, (taken) => {
      if (taken === NOTIFICATIONS / 5 || taken === (3 * NOTIFICATIONS) / 5) outages.push(outage());
    });
    await Promise.all(outages);
    // A 5xx or no answer: the sender repeats in both cases.
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter((status) => status !== null && status < 500)).toEqual([]);
    await expectServed(program, load);
    // A new buyer is served normally.
    const late = await program.buyer();
    await late.payment.become("finished");
    await until(() => countPaidMessages(program.telegram, late.person), 1);
  });
});

describe("When Telegram fails", () => {
  const openFor = shareStore();
  const kinds = testSample(["429", "reset-after", "500", "502-html", "reset-before"] as const, 2);

  test.each(kinds)(
    "with %s while the invite link is created and sent, the message arrives",
    { tags: ["sized"] },
    async (kind) => {
      const world = openFor(kind);
      const { buyer, telegram, database, channel } = world;
      await chooseTier(world, buyer);
      await buyer.press(/Star/);
      telegram.faults.add({ method: "createChatInviteLink", kind, times: 2 });
      const when = ({ text }: Record<string, unknown>): boolean => String(text).includes("Paid.");
      telegram.faults.add({ method: "sendMessage", kind, times: 2, when });
      expect(await buyer.pay()).toMatchObject({ ok: true });
      await until(async () => {
        await makeJobsDue(database);
        return [countPaidMessages(telegram, buyer) > 0, await pendingJobs(database)];
      }, [true, []]);
      expect(await readSaleTotals(database, [buyer])).toEqual(totalsOfSales(1, [MONTH_DAYS]));
      expect(await buyer.join(await findInviteLink(buyer))).toBe("requested");
      await until(() => telegram.memberStatus(channel, buyer), "member");
    },
  );

  test("a join request that could not be answered is answered later", async () => {
    const world = openFor("Late");
    const { buyer, telegram, database, channel } = world;
    const link = await buyWithStars(world, buyer);
    const isOfBuyer = ({ parameters }: CallRecord): boolean => Number(parameters["user_id"]) === buyer.id;
    telegram.faults.add({ method: "approveChatJoinRequest", kind: "500", times: 2 });
    await buyer.join(link);
    await until(async () => {
      await makeJobsDue(database);
      return telegram.memberStatus(channel, buyer);
    }, "member");
    expect(telegram.callsOf("approveChatJoinRequest").filter(isOfBuyer).length).toBeGreaterThan(2);
  });
});

describe("A button press whose answer Telegram refuses", () => {
  const openFor = shareStore();
  const invoicesOf = ({ chat }: TestUser): number =>
    chat.filter(({ invoice }) => invoice !== undefined).length;

  test("because of a rate limit has its effect, and gets the answer later", async () => {
    const world = openFor("Pat");
    const { buyer, telegram } = world;
    await chooseTier(world, buyer);
    const limited = { method: "answerCallbackQuery", kind: "429", retryAfter: 1, times: 3 } as const;
    const refusals = telegram.faults.add(limited);
    const isAnswered = buyer.press(/Star/).then(Boolean, () => false);
    await until(() => invoicesOf(buyer), 1);
    await until(() => refusals.left, 0);
    expect(await isAnswered).toBe(true);
    expect(await buyer.pay()).toMatchObject({ ok: true });
    expect(buyer.chat.some(({ text }) => text.includes("went wrong"))).toBe(false);
  });

  test("because it is too late, after an hour of downtime, has its effect", async () => {
    const world = openFor("Kim");
    const { buyer, telegram } = world;
    await chooseTier(world, buyer);
    await buyer.press(/Star/);
    await until(() => invoicesOf(buyer), 1);
    // Telegram refuses an answered query and an old query with the same error.
    telegram.expectRefusal("query is too old");
    const tap = telegram.updatesLog.findLast((update) => update.callback_query !== undefined);
    if (tap === undefined) throw new Error("Nobody tapped");
    telegram.redeliver(tap);
    await until(() => invoicesOf(buyer), 2);
    expect(buyer.chat.some(({ text }) => text.includes("went wrong"))).toBe(false);
  });
});

describe("When NOWPayments fails at the checkout", () => {
  const openFor = shareStore();
  const all = ["reset-after", "nonsense-json", "429", "500", "html", "reset-before"] as const;
  const kinds = testSample(all, 2);
  /** The attempts of the program before it asks the person to try again. */
  const ATTEMPTS = 3;

  test.each(kinds)("with %s once, the buyer does not notice", { tags: ["sized"] }, async (kind) => {
    const world = openFor(kind);
    const { buyer, nowpayments } = world;
    await chooseTier(world, buyer);
    nowpayments.faults.add({ path: /\/v1\/invoice/, kind });
    await buyer.press(/in crypto/);
    const message = await buyer.sees(/pick a coin/i);
    nowpayments.faults.add({ path: /invoice-payment/, kind });
    await buyer.press("BTC", { message });
    await buyer.sees("to this address");
    expect(buyer.chat.some(({ text }) => text.includes("Error id"))).toBe(false);
  });

  test.each(kinds)(
    "with %s for seconds, a friendly message has an error id and a button that works",
    { tags: ["sized"] },
    async (kind) => {
      const world = openFor(kind);
      const { buyer, nowpayments, database, telegram } = world;
      await chooseTier(world, buyer);
      nowpayments.faults.add({ path: /\/v1\/invoice/, kind, times: 2 * ATTEMPTS });
      await buyer.press(/in crypto/);
      const first = await buyer.sees(
        /could not be opened just now.*Nothing was charged.*Error id: [0-9A-F]{8}/s,
      );
      // The id may have any digits.
      expect(first.text.replace(/Error id: .*/, "")).not.toMatch(/NOWPayments|fetch|JSON|500|ECONN/);
      await buyer.press(/Try again/, { message: first });
      const second = await buyer.sees(/Error id: [0-9A-F]{8}/, { after: first });
      expect(second.text).not.toBe(first.text);
      await buyer.press(/Try again/, { message: second });
      const message = await buyer.sees(/pick a coin/i);
      const { url } = await buyer.press(/payment page/, { message });
      await (await nowpayments.openInvoice(url ?? "").choose("btc")).pay();
      await findInviteLink(buyer);
      await until(() => pendingJobs(database), []);
      expect(await readSaleTotals(database, [buyer])).toEqual(totalsOfSales(1, [MONTH_DAYS]));
      expect(await database.prisma.order.count({ where: { userId: BigInt(buyer.id) } })).toBe(1);
      expect(telegram.refusals).toEqual([]);
    },
  );

  test("the other payment method works with the same order", async () => {
    const world = openFor("Alice");
    const { buyer, nowpayments, database } = world;
    await chooseTier(world, buyer);
    nowpayments.faults.add({ path: /\/v1\/invoice/, kind: "500", times: 100 });
    onTestFinished(() => nowpayments.faults.clear());
    await buyer.press(/in crypto/);
    await buyer.sees("could not be opened just now");
    await buyer.press(/Star/);
    expect(await buyer.pay()).toMatchObject({ ok: true });
    await findInviteLink(buyer);
    expect(await database.prisma.order.count({ where: { userId: BigInt(buyer.id) } })).toBe(1);
    expect(await readSaleTotals(database, [buyer])).toEqual(totalsOfSales(1, [MONTH_DAYS]));
  });
});
