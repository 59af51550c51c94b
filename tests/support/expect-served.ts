import { expect } from "vitest";
import type { TestUser } from "../../sandbox/telegram/index.ts";
import type { KilledProgram } from "./killed-program.ts";
import { countPaidMessages, readSaleTotals, totalsOfSales } from "./sale-totals.ts";
import { until } from "./until.ts";

const MONTH_DAYS = 30;

// After a kill the bot does not know whether an edit or an answer arrived.
const EXPECTED = /message is not modified|query is too old/;

/**
 * Waits until every buyer is served, and then lets them in: each has paid once and has one month and a working invite link, and the
 * ledger is in balance. A message whose delivery was not stored is sent again: twice is better than never.
 */
export async function expectServed(
  { database, telegram, channel }: KilledProgram,
  people: readonly TestUser[],
): Promise<void> {
  const order = { userId: { in: people.map(({ id }) => BigInt(id)) } };
  await until(
    () => people.filter((person) => countPaidMessages(telegram, person) === 0).map(({ id }) => id),
    [],
  );
  await until(
    () => database.prisma.payment.count({ where: { order, grantedAt: { not: null }, deliveredAt: null } }),
    0,
  );
  expect(await readSaleTotals(database, people)).toEqual(
    totalsOfSales(
      people.length,
      people.map(() => MONTH_DAYS),
    ),
  );
  expect(people.filter((person) => countPaidMessages(telegram, person) > 2)).toEqual([]);
  expect(await database.prisma.payment.count({ where: { order } })).toBe(people.length);
  const links = { revokedAt: null, subscription: order };
  expect(await database.prisma.inviteLink.count({ where: links })).toBe(people.length);
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
