import { describe, expect, onTestFinished, test, vi } from "vitest";
import { ChannelScene, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { starsEvent } from "../../../tests/support/payment-events.ts";
import { createSale } from "../../../tests/support/sale.ts";
import type { TestUser } from "../../../sandbox/telegram/index.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { languages } from "../../platform/texts/languages.ts";
import { watchHealth } from "./watch-health.jobs.ts";

const OTTO = 10_000_000_777;
const MINUTE = 60_000;

/** Otto operates the bot. */
async function openScene() {
  const scene = await ChannelScene.open();
  const { platform, telegram, database } = scene;
  Object.assign(platform, { config: { ...platform.config, operatorIds: [OTTO] } });
  const otto = telegram.person({ firstName: "Otto", id: OTTO });
  await scene.meet(otto);
  const sale = await createSale(platform);
  return Object.assign(scene, {
    otto,
    /** A paid order whose delivery does not run. */
    sell: async () => confirmPayment(platform, starsEvent(await sale.order(), sale.buyerId)),
    deliver: () => database.prisma.payment.updateMany({ data: { deliveredAt: platform.clock.now() } }),
    messages: (person: TestUser) => person.chat.slice(2).map(({ text }) => text ?? ""),
    ask: async (person: TestUser): Promise<string> => {
      await person.send("/health");
      await scene.handleUpdates();
      return person.chat.at(-1)?.text ?? "";
    },
  });
}

describe("/health", () => {
  test("shows an operator ten numbers, and that all is well", async () => {
    await using scene = await openScene();
    const text = await scene.ask(scene.otto);
    const [title, numbers = "", end] = text.split("\n\n");
    expect(title).toMatch(/^Health · .* UTC$/);
    expect(numbers.split("\n")).toHaveLength(10);
    expect(numbers).toContain("Buyers who wait for invite links: 0\n");
    expect(numbers).toContain("Ledger: adds up\n");
    expect(end).toBe("✅ All is well.");
  });

  test("names the three oldest problems with what to do, counts the others, and can be refreshed", async () => {
    await using scene = await openScene();
    const { database, platform, otto } = scene;
    await scene.sell();
    platform.clock.advance(3 * MINUTE);
    const stateSince = new Date(platform.clock.now().getTime() - 60 * MINUTE);
    await database.prisma.channel.updateMany({ data: { state: "gone", stateSince } });
    await database.pool.query(
      "insert into received_update (update_id, body, received_at) values (1, '{}', now() - interval '5 minutes')",
    );
    await database.pool.query("select graphile_worker.add_job('broken', '{}')");
    await database.pool.query(
      "update graphile_worker._private_jobs set attempts = max_attempts where task_id in (select id from graphile_worker._private_tasks where identifier = 'broken')",
    );
    const [, , heading, first, second, third, more] = (await scene.ask(otto)).split("\n\n");
    expect(heading).toBe("⚠️ Problems, the oldest first");
    expect(first).toMatch(/^I cannot work in a channel, since .* UTC\.\nnpm run doctor names the channel/);
    expect([second, third].join()).toContain("Messages are not answered, since");
    expect(more).toBe("Further problems: 1");
    await database.pool.query("delete from received_update");
    await scene.press(otto, /Refresh/);
    expect(otto.chat.at(-1)?.text).not.toContain("Messages are not answered");
  });

  test("puts a ledger that does not add up before everything else", async () => {
    await using scene = await openScene();
    await scene.sell();
    scene.platform.clock.advance(60 * MINUTE);
    await scene.database.pool.query(`set session_replication_role = replica;
      update ledger_posting set amount = amount + 1 where account = 'provider_clearing';
      set session_replication_role = origin`);
    const text = await scene.ask(scene.otto);
    expect(text).toContain("Ledger: 1 XTR\n");
    expect(text.split("\n\n")[3]).toMatch(/^The ledger does not add up\.\nPay nothing out\./);
  });

  test("shows nothing to anybody else", async () => {
    await using scene = await openScene();
    expect(await scene.ask(scene.olga)).not.toContain("Health");
  });

  test.each(languages)("speaks the language of the operator: %s", async (language) => {
    await using scene = await openScene();
    await scene.sell();
    scene.platform.clock.advance(3 * MINUTE);
    await scene.database.prisma.user.updateMany({ data: { chosenLanguage: language } });
    const text = await scene.ask(scene.otto);
    expect(text.split("\n\n")).toHaveLength(4);
    expect(text.includes("Health")).toBe(language === "en");
  });
});

describe("An alert to the operators", () => {
  test("is one message about all problems, and is taken back when they are over", async () => {
    await using scene = await openScene();
    const { platform, otto } = scene;
    await watchHealth(platform);
    expect(scene.messages(otto)).toEqual([]);
    await scene.sell();
    platform.clock.advance(3 * MINUTE);
    await watchHealth(platform);
    await watchHealth(platform);
    expect(scene.messages(otto)).toEqual([
      expect.stringMatching(
        /^⚠️ Problems.*\n\nA buyer waits for invite links, since .*\n\nAll numbers: \/health$/s,
      ),
    ]);
    await scene.deliver();
    await watchHealth(platform);
    expect(scene.messages(otto)).toEqual([
      expect.stringMatching(/^✅ All is well again\.\n.* UTC – .* UTC\nA buyer waits for invite links$/),
    ]);
    await watchHealth(platform);
    expect(scene.messages(otto)).toHaveLength(1);
  });

  test("says once that the machine's clock is wrong, until the clock is right", async () => {
    await using scene = await openScene();
    const { platform, otto } = scene;
    const { now } = Date;
    const wrong = vi.spyOn(Date, "now").mockImplementation(() => now() + 120 * MINUTE);
    onTestFinished(() => wrong.mockRestore());
    await watchHealth(platform);
    await watchHealth(platform);
    expect(scene.messages(otto)).toEqual([expect.stringContaining("The server’s clock is wrong.\n")]);
    wrong.mockRestore();
    await watchHealth(platform);
    expect(scene.messages(otto)).toEqual([expect.stringContaining("All is well again")]);
  });

  test("names a further problem at once, and rings for it after the quiet time in place of the first message", async () => {
    await using scene = await openScene();
    const { platform, otto, database } = scene;
    await scene.sell();
    platform.clock.advance(3 * MINUTE);
    await watchHealth(platform);
    const first = otto.chat.at(-1)?.id;
    await database.pool.query(
      "insert into received_update (update_id, body, received_at) values (1, '{}', now() - interval '5 minutes')",
    );
    await watchHealth(platform);
    expect(otto.chat.at(-1)).toMatchObject({
      id: first,
      text: expect.stringContaining("Messages are not answered") as string,
    });
    platform.clock.advance(10 * MINUTE);
    await watchHealth(platform);
    expect(scene.messages(otto)).toHaveLength(1);
    expect(otto.chat.at(-1)?.id).not.toBe(first);
  });

  test("goes to the group of OPERATOR_CHAT alone, and into its topic", async () => {
    await using scene = await openScene();
    const { platform, otto, telegram } = scene;
    const group = otto.createChannel({ title: "Operators", kind: "supergroup" });
    otto.addBot(group);
    Object.assign(platform, {
      config: { ...platform.config, operatorChat: { telegramChatId: group.id, threadId: 17 } },
    });
    await scene.sell();
    platform.clock.advance(3 * MINUTE);
    await watchHealth(platform);
    expect(scene.messages(otto)).toEqual([]);
    expect(telegram.callsOf("sendMessage").at(-1)?.parameters).toMatchObject({
      chat_id: group.id,
      message_thread_id: 17,
    });
  });

  test("that its operator deleted is over with the problem, and the next problem leads to another one", async () => {
    await using scene = await openScene();
    const { platform, otto, telegram, database } = scene;
    await scene.sell();
    platform.clock.advance(3 * MINUTE);
    await watchHealth(platform);
    const alert = newestOf(otto);
    if (alert === undefined) throw new Error("There is no alert");
    otto.deleteMessage(alert);
    telegram.expectRefusal("MESSAGE_ID_INVALID");
    await scene.deliver();
    await watchHealth(platform);
    expect(await database.prisma.operatorAlert.count()).toBe(0);
  });

  test("that reaches nobody neither stops the others nor is tried again each minute", async () => {
    await using scene = await openScene();
    const { platform, otto, telegram } = scene;
    const rita = telegram.person({ firstName: "Rita", id: OTTO + 1 });
    await scene.meet(rita);
    Object.assign(platform, { config: { ...platform.config, operatorIds: [OTTO, OTTO + 1] } });
    otto.block();
    await scene.handleUpdates();
    await scene.sell();
    platform.clock.advance(3 * MINUTE);
    await watchHealth(platform);
    const calls = telegram.callsOf("sendMessage").length;
    expect(scene.messages(rita)).toHaveLength(1);
    await watchHealth(platform);
    expect(telegram.callsOf("sendMessage")).toHaveLength(calls);
  });
});
