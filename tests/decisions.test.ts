import { describe, expect, test } from "vitest";
import { chooseCoin, chooseTier, createWorld, openStore, findInviteLink } from "./support/world.ts";
import type { World } from "./support/world.ts";

/* Payments that await a decision, as their people see them. The price is 0.0001 BTC. */

async function openWorld(): Promise<World> {
  const world = await createWorld();
  await openStore(world);
  await chooseTier(world, world.bob);
  return world;
}

const daysOf = async ({ database }: World): Promise<number | undefined> => {
  const subscription = await database.prisma.subscription.findFirst();
  if (subscription?.expiresAt == null) return undefined;
  return Math.round((+subscription.expiresAt - +subscription.startedAt) / 86_400_000);
};

describe("A partial payment", () => {
  test("notifies the buyer of the missing amount, and the owner can accept it", async () => {
    await using world = await openWorld();
    const { bob, owner, database } = world;
    const payment = await chooseCoin(world, bob);
    await payment.pay({ amount: "0.00006" });
    await bob.sees("0.00006 BTC arrived, and 0.0000399 BTC is missing");
    await owner.sees("Only a part of the price has arrived");
    expect(await database.prisma.subscription.count()).toBe(0);
    await owner.press(/Accept/);
    await findInviteLink(bob);
    expect(await daysOf(world)).toBe(30);
  });

  test("grants after the remainder if the owner waits for it", async () => {
    await using world = await openWorld();
    const { bob, owner } = world;
    const payment = await chooseCoin(world, bob);
    await payment.pay({ amount: "0.00006" });
    await owner.sees("Only a part of the price has arrived");
    await owner.press(/Wait for the rest/);
    await bob.sees("is still missing");
    await payment.payAgain({ amount: "0.0000399" });
    await findInviteLink(bob);
    expect(await daysOf(world)).toBe(30);
  });

  test("with a remainder that is too small asks for the new missing amount, and nobody is admitted", async () => {
    await using world = await openWorld();
    const { bob, owner, database } = world;
    const payment = await chooseCoin(world, bob);
    await payment.pay({ amount: "0.00006" });
    await payment.payAgain({ amount: "0.00001" });
    await owner.sees("sent once more to the address");
    expect(await database.prisma.subscription.count()).toBe(0);
  });

  test("that misses one percent is granted without a question", async () => {
    await using world = await openWorld();
    const payment = await chooseCoin(world, world.bob);
    await payment.pay({ amount: "0.0000992" });
    await findInviteLink(world.bob);
    expect(await daysOf(world)).toBe(30);
  });
});

describe("A repeated deposit to a paid address", () => {
  test("becomes more time by one press of the buyer", async () => {
    await using world = await openWorld();
    const { bob, owner } = world;
    const payment = await chooseCoin(world, bob);
    await payment.pay();
    await findInviteLink(bob);
    await payment.payAgain({ status: "partially_paid" });
    await owner.sees("sent once more to the address");
    await bob.sees("Do you want to use it for more time?");
    const after = bob.chat.at(-1);
    await bob.press(/Use it for more time/);
    await findInviteLink(bob, after);
    expect(await daysOf(world)).toBe(60);
  });

  test("below the price awaits a decision of the owner", async () => {
    await using world = await openWorld();
    const { bob, owner, database } = world;
    const payment = await chooseCoin(world, bob);
    await payment.pay();
    await findInviteLink(bob);
    await payment.payAgain({ amount: "0.00003" });
    await bob.sees("It is less than the price");
    await owner.sees("sent once more to the address");
    await owner.press(/Reject/);
    await bob.sees("could not be accepted");
    expect(await daysOf(world)).toBe(30);
    expect(await database.prisma.auditEntry.count({ where: { action: "payment.rejected" } })).toBe(1);
  });
});

test("A payment in another coin is held, and granted when the owner accepts it", async () => {
  await using world = await openWorld();
  const { bob, owner, database } = world;
  const payment = await chooseCoin(world, bob);
  await payment.payWrongAsset({ coin: "eth", amount: "0.0025" });
  await owner.sees("another coin than requested");
  await bob.sees("A person will check it");
  expect(await database.prisma.subscription.count()).toBe(0);
  await owner.press(/Accept/);
  await findInviteLink(bob);
});

test("A decision is made once", async () => {
  await using world = await openWorld();
  const { bob, owner, database } = world;
  const payment = await chooseCoin(world, bob);
  await payment.pay({ amount: "0.00006" });
  const message = await owner.sees("Only a part of the price has arrived");
  const { id } = await database.prisma.payment.findFirstOrThrow();
  const presses = await Promise.all([owner.press(/Accept/, { message }), owner.press(/Accept/, { message })]);
  expect(presses.map(({ text }) => text?.slice(0, 8) ?? "").toSorted((a, b) => a.localeCompare(b))).toEqual([
    "Accepted",
    "This has",
  ]);
  expect(await database.prisma.auditEntry.count({ where: { subject: id } })).toBe(1);
});
