import type { Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import { countLockWaits } from "./support/count-lock-waits.ts";
import { refuseConnections } from "./support/refuse-connections.ts";
import { testSample } from "./support/test-size.ts";
import { until } from "./support/until.ts";
import {
  buyWithStars,
  chooseTier,
  connectChannel,
  createWorld,
  openStore,
  payWithStars,
  sharePayload,
} from "./support/world.ts";
import type { World } from "./support/world.ts";

/* An update takes effect once, also when it is delivered twice, and when Telegram or the database is away for a while. */

function lastUpdate({ telegram }: World, isMeant: (update: Update) => boolean): Update {
  const update = telegram.updatesLog.findLast(isMeant);
  if (update === undefined) throw new Error("There is no such update");
  return update;
}

describe("An update that Telegram delivers again", () => {
  test("as an answer of a form, is no answer to the next question", async () => {
    await using world = await createWorld({ mode: "webhook" });
    const { owner, telegram, database } = world;
    await connectChannel(world);
    await owner.press(/Add a tier/);
    await owner.sees("what is its name?");
    await owner.send("Monthly");
    await owner.sees("How long does the tier last?");
    await owner.send("30");
    await owner.sees("Telegram Stars?");
    await owner.send("250");
    const question = await owner.sees("US dollars");
    const answer = lastUpdate(world, ({ message }) => message?.text === "250");
    for (let copy = 0; copy < 3; copy += 1) telegram.redeliver(answer);
    await owner.press(/Skip/, { message: question });
    await owner.press(/Skip/, { message: await owner.sees("in euros") });
    await owner.sees("This is how the tier will be sold");
    await owner.press(/Publish/);
    await owner.sees("Monthly is on sale");
    const versions = await database.prisma.tierVersion.findMany({
      select: { prices: true },
    });
    expect(versions).toEqual([{ prices: { XTR: 250 } }]);
  });

  test("as a press, makes no second order and no second invoice", async () => {
    await using world = await createWorld({ mode: "webhook" });
    await openStore(world);
    const { alice, telegram, database } = world;
    await chooseTier(world, alice);
    const chosen = lastUpdate(world, ({ callback_query: press }) => press !== undefined);
    await alice.press(/Star/);
    await until(() => invoicesOf(world), 1);
    const paid = lastUpdate(world, ({ callback_query: press }) => press !== undefined);
    const before = alice.chat.length;
    for (let copy = 0; copy < 20; copy += 1) {
      telegram.redeliver(chosen);
      telegram.redeliver(paid);
    }
    // The updates of one chat are handled in their order: this one is the last.
    await alice.send("/subscriptions");
    await alice.sees("You have no subscriptions yet");
    expect(alice.chat).toHaveLength(before + 2);
    expect(invoicesOf(world)).toBe(1);
    expect(await database.prisma.order.count()).toBe(1);
  });
});

const invoicesOf = ({ alice }: World): number =>
  alice.chat.filter(({ invoice }) => invoice !== undefined).length;

describe("When Telegram fails for longer than a call is repeated", () => {
  test("an offer arrives later, once", async () => {
    await using world = await createWorld();
    await openStore(world);
    const { alice, telegram } = world;
    telegram.faults.add({ method: "sendMessage", kind: "500", times: 5 });
    await alice.start(await sharePayload(world));
    await until(() => alice.chat.map(({ text }) => /Choose what suits you/.test(text)), [false, true]);
    await alice.send("/help");
    await alice.sees("For subscribers");
    expect(alice.chat.filter(({ text }) => /Choose|went wrong/.test(text))).toHaveLength(1);
  });

  test("a press has its effect, and the answer arrives later", async () => {
    await using world = await createWorld();
    await openStore(world);
    const { alice, telegram, database } = world;
    await alice.start(await sharePayload(world));
    const offer = await alice.sees("Choose what suits you");
    telegram.faults.add({ method: "answerCallbackQuery", kind: "502-html", times: 4 });
    telegram.faults.add({ method: /^(?:sendMessage|editMessageText)$/, kind: "500", times: 4 });
    await alice.press(/Monthly/, { message: offer });
    await alice.sees("How would you like to pay?");
    expect(await database.prisma.order.count()).toBe(1);
    expect(alice.chat.some(({ text }) => text.includes("went wrong"))).toBe(false);
  });

  test("the next question of a form arrives later, and the form goes on", async () => {
    await using world = await createWorld();
    const { owner, telegram } = world;
    await connectChannel(world);
    await owner.press(/Add a tier/);
    await owner.sees("what is its name?");
    telegram.faults.add({ method: "sendMessage", kind: "500", times: 4 });
    await owner.send("Monthly");
    await owner.sees("How long does the tier last?");
    await owner.send("30");
    await owner.sees("Telegram Stars?");
    expect(owner.chat.filter(({ text }) => text.includes("How long"))).toHaveLength(1);
  });
});

describe.each(testSample(["polling", "webhook"] as const))(
  "When the database refuses connections for three seconds, in %s mode,",
  { tags: ["sized"] },
  (mode) => {
    test("a payer who asks to join meanwhile is inside afterwards", async () => {
      await using world = await createWorld({ mode });
      const channel = await openStore(world);
      const { alice, telegram, database } = world;
      const link = await buyWithStars(world, alice);
      // The handler waits for this table when the connections break.
      const holder = await database.pool.connect();
      holder.on("error", () => undefined);
      await holder.query("begin");
      await holder.query("lock table subscription in access exclusive mode");
      await alice.join(link);
      await until(async () => (await countLockWaits(database.pool)) > 0, true);
      const outage = await refuseConnections(database);
      holder.release(true);
      await outage.after(3_000);
      await until(() => telegram.memberStatus(channel, alice), "member");
      expect(alice.chat.some(({ text }) => text.includes("went wrong"))).toBe(false);
    });

    test("a press is kept, and answered afterwards", async () => {
      await using world = await createWorld({ mode });
      await openStore(world);
      const { alice, database } = world;
      await alice.start(await sharePayload(world));
      const offer = await alice.sees("Choose what suits you");
      const outage = await refuseConnections(database);
      const pressed = alice.press(/Monthly/, { message: offer }).catch(() => undefined);
      await outage.after(3_000);
      await pressed;
      await alice.sees("How would you like to pay?");
      await payWithStars(alice);
      expect(alice.chat.some(({ text }) => text.includes("went wrong"))).toBe(false);
    });
  },
);
