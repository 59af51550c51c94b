import { InlineKeyboard, Keyboard } from "grammy";
import { expect, test } from "vitest";
import { openTestTelegram } from "../testing.ts";

test("The chat action is shown for up to five seconds, or until the bot's message", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice", hasStarted: true });
  expect(telegram.isTyping(alice.id)).toBe(false);
  await api.sendChatAction(alice.id, "typing");
  expect(telegram.isTyping(alice.id)).toBe(true);
  await api.sendMessage(alice.id, "Here I am");
  expect(telegram.isTyping(alice.id)).toBe(false);
});

test("The menu lists the commands of the narrowest scope, in the user's language if available", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  const bob = telegram.person({ firstName: "Bob", languageCode: "pt-BR" });
  const command = "start";
  await api.setMyCommands([{ command, description: "For everybody" }]);
  await api.setMyCommands([{ command, description: "In private" }], { scope: { type: "all_private_chats" } });
  await api.setMyCommands([{ command, description: "Em privado" }], {
    scope: { type: "all_private_chats" },
    language_code: "pt",
  });
  expect(telegram.commandsFor(alice)).toEqual([{ command, description: "In private" }]);
  expect(telegram.commandsFor(bob)).toEqual([{ command, description: "Em privado" }]);
});

test("An empty chat shows the bot's description, in the user's language if available", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const [alice, bob] = ["en", "pt-BR"].map((languageCode) =>
    telegram.person({ firstName: languageCode, languageCode }),
  );
  if (alice === undefined || bob === undefined) throw new Error("The users are missing");
  expect(telegram.descriptionFor(alice)).toBe("");
  await api.setMyDescription("I sell tea");
  await api.setMyDescription("Vendo chá", { language_code: "pt" });
  expect(telegram.descriptionFor(alice)).toBe("I sell tea");
  expect(telegram.descriptionFor(bob)).toBe("Vendo chá");
});

test("A button is pressed by its position, and a removed one cannot be pressed", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice", hasStarted: true });
  const sam = telegram.person({ firstName: "Sam", hasStarted: true });
  const reply_markup = new InlineKeyboard().text("Yes", "first").row().text("Yes", "second");
  const { message_id: messageId } = await api.sendMessage(alice.id, "Well?", { reply_markup });
  const place = { chatId: alice.id, messageId, row: 1, column: 0 };
  const pressed = alice.pressAt(place);
  const query = await opened.newest("callback_query");
  expect(query.data).toBe("second");
  await api.answerCallbackQuery(query.id, { text: "Noted", show_alert: true });
  expect(await pressed).toEqual({ text: "Noted", alert: true });
  await expect(alice.pressAt({ ...place, row: 2 })).rejects.toThrow("the button was removed");
  await expect(sam.pressAt(place)).rejects.toThrow("the button was removed");
});

test("A request_chat button offers exactly the channels that Telegram would list", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const olga = telegram.person({ firstName: "Olga", hasStarted: true });
  const sam = telegram.person({ firstName: "Sam" });
  const own = olga.createChannel({ title: "Tea & Talk" });
  olga.createChannel({ title: "Tea circle", kind: "supergroup" });
  sam.createChannel({ title: "Coffee" });
  const reply_markup = new Keyboard().requestChat("Pick", 1, {
    chat_is_channel: true,
    chat_is_created: true,
  });
  await api.sendMessage(olga.id, "Which one?", { reply_markup });
  expect(olga.offeredChannels("Pick").map(({ id }) => id)).toEqual([own.id]);
  expect(olga.replyButtons).toMatchObject([[{ text: "Pick", requestChat: { request_id: 1 } }]]);
});
