import { expect, test } from "vitest";
import { chooseCoin, chooseTier, createWorld, openStore } from "./support/world.ts";

const OPERATOR = 7_777_777_777;

test("A payment for an unknown order is recorded and acknowledged, and the operator is notified once", async () => {
  await using world = await createWorld({ environment: { OPERATOR_IDS: String(OPERATOR) } });
  const { telegram, nowpayments, bob, database, url } = world;
  const operator = telegram.person({ firstName: "Otto", id: OPERATOR });
  await operator.start();
  await openStore(world);
  await chooseTier(world, bob);
  const payment = await chooseCoin(world, bob);
  const body = { ...payment.ipnBody("finished"), order_id: "somebody-else's", payment_id: 1_234_567 };

  const notice = { url: `${url}/webhooks/nowpayments`, body };
  for (let copy = 0; copy < 3; copy++) {
    expect(await nowpayments.forge(notice)).toMatchObject({ httpStatus: 200 });
  }
  await operator.sees("an order that is not known here");
  expect(operator.chat.filter(({ text }) => text.includes("1234567"))).toHaveLength(1);
  expect(await database.prisma.paymentEvent.count({ where: { decision: "unknown_order" } })).toBe(1);
  expect(await database.prisma.subscription.count()).toBe(0);
});

test("A payment that is reported as finished with too little is held, and operator and buyer are notified", async () => {
  await using world = await createWorld({ environment: { OPERATOR_IDS: String(OPERATOR) } });
  const { telegram, bob, database } = world;
  const operator = telegram.person({ firstName: "Otto", id: OPERATOR });
  await operator.start();
  await openStore(world);
  await chooseTier(world, bob);
  const payment = await chooseCoin(world, bob);
  await payment.become("finished", { actually_paid: 0.000_000_01 });
  await operator.sees("less than requested has arrived");
  await bob.sees("does not match the order");
  expect(await database.prisma.subscription.count()).toBe(0);
  // The arrived money is in the ledger, unallocated.
  const accounts = await database.prisma.ledgerPosting.findMany({ select: { account: true, kind: true } });
  expect(new Set(accounts.map(({ kind }) => kind))).toEqual(new Set(["held"]));
  expect(accounts.map(({ account }) => account)).not.toContain("owner_balance");
});
