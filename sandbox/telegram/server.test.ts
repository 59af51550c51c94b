import { Api } from "grammy";
import { expect, test } from "vitest";
import { openTestTelegram } from "./testing.ts";

test("A wrong token is unauthorized", async () => {
  await using opened = await openTestTelegram();
  const { telegram } = opened;
  const unauthorized = new Api("1:wrong-token-of-somebody", { apiRoot: telegram.url });
  await expect(unauthorized.getMe()).rejects.toThrow("401: Unauthorized");
  expect(await opened.api.getMe()).toMatchObject({ id: telegram.botId, username: telegram.botUsername });
});

test("Unimplemented methods are refused by name, and unknown ones are not found", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  await expect(api.getForumTopicIconStickers()).rejects.toThrow(
    "the sandbox does not implement getForumTopicIconStickers",
  );
  const unknown = await fetch(`${telegram.url}/bot${telegram.botToken}/sendEverything`);
  expect(await unknown.json()).toEqual({ ok: false, error_code: 404, description: "Not Found" });
  expect(telegram.refusals).toHaveLength(2);
});

test("Each kind of fault affects its calls", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  await alice.start();
  const send = (text: string): Promise<unknown> => api.sendMessage(alice.id, text);

  telegram.faults.add({ method: "sendMessage", kind: "429", retryAfter: 3 });
  await expect(send("One")).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 3 } });
  telegram.faults.add({ method: "sendMessage", kind: "500" });
  await expect(send("Two")).rejects.toMatchObject({ error_code: 500 });
  telegram.faults.add({ method: /^send/u, kind: "502-html" });
  await expect(send("Three")).rejects.toThrow("Network request");
  telegram.faults.add({ method: "sendMessage", kind: "reset-before" });
  await expect(send("Four")).rejects.toThrow("Network request");
  telegram.faults.add({ method: "sendMessage", kind: "reset-after", when: ({ text }) => text === "Five" });
  await send("Six");
  await expect(send("Five")).rejects.toThrow("Network request");
  telegram.faults.add({ method: "sendMessage", kind: "delay", milliseconds: 20 });
  await send("Seven");

  const said = alice.chat.filter(({ from }) => from === "bot").map(({ text }) => text);
  expect(said).toEqual(["Six", "Five", "Seven"]);
  expect(telegram.refusals).toEqual([]);
});

test("Calls are recorded with their responses", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const methods: string[] = [];
  const listener = telegram.onCall(({ method }) => methods.push(method));
  const alice = telegram.person({ firstName: "Alice" });
  await alice.start();
  const { message_id } = await api.sendMessage(alice.id, "Draft");
  await api.editMessageText(alice.id, message_id, "Final");
  listener.remove();
  await api.sendChatAction(alice.id, "typing");
  expect(methods).toEqual(["sendMessage", "editMessageText"]);
  expect(telegram.callsOf("sendMessage")).toMatchObject([
    { parameters: { chat_id: alice.id, text: "Draft" }, response: { ok: true, result: { text: "Draft" } } },
  ]);
});

test("An expected refusal is not recorded", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  telegram.expectRefusal(/chat not found/u);
  await expect(api.sendMessage(1, "Hi")).rejects.toThrow("chat not found");
  expect(telegram.refusals).toEqual([]);
  await expect(api.deleteMessage(1, 1, undefined)).rejects.toThrow("chat not found");
  expect(telegram.refusals).toEqual([]);
});

test("A refused repetition is recorded, unless the connection of the first call ended", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  await alice.start();
  const { message_id } = await api.sendMessage(alice.id, "Draft");
  const edit = (text: string): Promise<unknown> => api.editMessageText(alice.id, message_id, text);
  telegram.faults.add({ method: "editMessageText", kind: "reset-after" });
  await expect(edit("Final")).rejects.toThrow("Network request");
  await expect(edit("Final")).rejects.toThrow("message is not modified");
  expect(telegram.refusals).toEqual([]);
  await edit("Better");
  await expect(edit("Better")).rejects.toThrow("message is not modified");
  expect(telegram.refusals).toHaveLength(1);
});

test("The bot's name, description and commands are stored", async () => {
  await using opened = await openTestTelegram();
  const { api } = opened;
  const commands = [{ command: "start", description: "Begin" }];
  await api.setMyCommands(commands, { language_code: "de" });
  expect(await api.getMyCommands({ language_code: "de" })).toEqual(commands);
  expect(await api.getMyCommands()).toEqual([]);
  await expect(api.setMyCommands([{ command: "Start", description: "x" }])).rejects.toThrow(
    "BOT_COMMAND_INVALID",
  );
  await api.setMyDescription("Sells access");
  for (const set of [
    () => api.raw.setMyDescription({ description: "Vende acesso", language_code: "pt-BR" as "pt" }),
    () => api.raw.setMyCommands({ commands, language_code: "pt-BR" as "pt" }),
  ])
    await expect(set()).rejects.toThrow("invalid language code specified");
  expect(await api.getMyDescription()).toEqual({ description: "Sells access" });
  await api.setMyShortDescription("Sells");
  await api.setChatMenuButton({ menu_button: { type: "commands" } });
});

test("A call is recorded before a user sees its effect", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  await alice.start();
  const seen = alice.sees("Hi").then(() => telegram.callsOf("sendMessage").length);
  await Promise.all([api.sendMessage(alice.id, "Hi"), seen]);
  expect(await seen).toBe(1);
});
