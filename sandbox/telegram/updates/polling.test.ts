import { Api } from "grammy";
import { expect, test } from "vitest";
import { movableClock } from "../../../bot/platform/time/clock.ts";
import { startTelegram } from "../index.ts";
import { openTestTelegram } from "../testing.ts";

test("An update is returned again until the offset passes it", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  await alice.start();
  await alice.send("Hello");
  const first = await api.getUpdates({ limit: 1 });
  expect(first.map(({ message }) => message?.text)).toEqual(["/start"]);
  expect(await api.getUpdates({ limit: 1 })).toEqual(first);
  const rest = await api.getUpdates({ offset: (first[0]?.update_id ?? 0) + 1 });
  expect(rest.map(({ message }) => message?.text)).toEqual(["Hello"]);
  expect(rest[0]?.update_id).toBe((first[0]?.update_id ?? 0) + 1);
});

test("A long poll ends with the first update, or empty after its timeout", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  const polling = api.getUpdates({ timeout: 30 });
  await alice.start("c_1");
  const [update] = await polling;
  expect(update?.message?.text).toBe("/start c_1");
  expect(update?.message?.entities).toEqual([{ type: "bot_command", offset: 0, length: 6 }]);
  const offset = (update?.update_id ?? 0) + 1;
  expect(await api.getUpdates({ offset, timeout: 0 })).toEqual([]);
});

test("chat_member comes only to a bot that named it, and allowed_updates stay in force", async () => {
  const clock = movableClock();
  const telegram = await startTelegram({ clock });
  const api = new Api(telegram.botToken, { apiRoot: telegram.url });
  const owner = telegram.person({ firstName: "Olga" });
  const channel = owner.createChannel({ title: "Club" });
  owner.addBot(channel);
  const kinds = async (): Promise<string[]> =>
    (await api.getUpdates()).map((update) => Object.keys(update)[1] ?? "");
  owner.addMember(telegram.person({ firstName: "Sam" }), channel);
  expect(await kinds()).toEqual(["my_chat_member"]);
  await api.getUpdates({ allowed_updates: ["chat_member"] });
  await api.getUpdates();
  owner.addMember(telegram.person({ firstName: "Tom" }), channel);
  await owner.start();
  expect(await kinds()).toEqual(["my_chat_member", "chat_member"]);
  await telegram.stop();
});

test("A second poller terminates the first", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const first = api.getUpdates({ timeout: 30 });
  first.catch(() => undefined);
  while (telegram.callsOf("getUpdates").length < 1) await new Promise((done) => setTimeout(done, 2));
  await new Promise((done) => setTimeout(done, 30));
  const second = api.getUpdates({ timeout: 30 });
  await expect(first).rejects.toThrow("Conflict: terminated by other getUpdates request");
  await telegram.person({ firstName: "Alice" }).start();
  expect(await second).toHaveLength(1);
  expect(telegram.refusals).toEqual([]);
});

test("A redelivered update can keep its id, and comes once more before later ones", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  await alice.start();
  const [update] = await api.getUpdates();
  if (!update) throw new Error("No update came");
  await alice.send("Hello");
  telegram.redeliver(update, { keepsId: true });
  const offset = update.update_id + 1;
  const [copy, next] = await api.getUpdates({ offset });
  expect(copy).toEqual(update);
  expect(next?.message?.text).toBe("Hello");
  expect(await api.getUpdates({ offset: offset + 1 })).toEqual([]);
});

test("A redelivered update has a new id in polling", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  await telegram.person({ firstName: "Alice" }).start();
  const [update] = await api.getUpdates();
  if (!update) throw new Error("No update came");
  telegram.redeliver(update);
  const [again] = await api.getUpdates({ offset: update.update_id + 1 });
  expect(again).toEqual({ ...update, update_id: update.update_id + 1 });
});
