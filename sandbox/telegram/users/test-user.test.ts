import { InlineKeyboard, Keyboard } from "grammy";
import type { ChatAdministratorRights } from "grammy/types";
import { expect, test } from "vitest";
import { openTestTelegram } from "../testing.ts";

const NO_RIGHTS: ChatAdministratorRights = {
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: false,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
};

test("A pressed button returns the bot's answer, which is possible once", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  await alice.start();
  await api.sendMessage(alice.id, "Draft", {
    reply_markup: new InlineKeyboard().text("Publish", "publish:1"),
  });
  const pressed = alice.press(/publish/iu);
  const query = await opened.newest("callback_query");
  expect(query).toMatchObject({ data: "publish:1", from: { id: alice.id }, message: { text: "Draft" } });
  await api.answerCallbackQuery(query.id, { text: "Done", show_alert: true });
  expect(await pressed).toEqual({ text: "Done", alert: true });
  await expect(api.answerCallbackQuery(query.id)).rejects.toThrow("query is too old");
});

test("Reply buttons send their text, and link buttons return their URL", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  await alice.start();
  await api.sendMessage(alice.id, "Where to?", { reply_markup: new Keyboard().text("Shop").oneTime() });
  expect(alice.keyboard).toEqual([["Shop"]]);
  expect(await alice.press("Shop")).toEqual({});
  expect((await opened.newest("message")).text).toBe("Shop");
  expect(alice.keyboard).toEqual([]);
  const reply_markup = new InlineKeyboard().url("Terms", "https://example.org/terms");
  await api.sendMessage(alice.id, "Read", { reply_markup });
  expect(await alice.press("Terms")).toEqual({ url: "https://example.org/terms" });
});

test("A time-out prints the chat", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  await alice.start();
  const greeting = await api
    .sendMessage(alice.id, "Welcome", { reply_markup: new InlineKeyboard().text("Shop", "shop") })
    .then(() => alice.sees("Welcome"));
  await expect(alice.sees("Goodbye", { timeoutMs: 20 })).rejects.toThrow(/bot: Welcome\n\s+\[Shop\]/u);
  const later = alice.sees("Welcome", { after: greeting, timeoutMs: 1000 });
  await api.editMessageText(alice.id, greeting.id, "Welcome back");
  expect((await later).text).toBe("Welcome back");
});

test("Sharing a channel makes the bot an administrator with the rights it asked for", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const channel = owner.createChannel({ title: "Club" });
  await owner.start();
  const wanted = { ...NO_RIGHTS, can_invite_users: true, can_restrict_members: true };
  await api.sendMessage(owner.id, "Which channel?", {
    reply_markup: new Keyboard().requestChat("Choose", 7, {
      chat_is_channel: true,
      request_title: true,
      user_administrator_rights: { ...wanted, can_promote_members: true },
      bot_administrator_rights: wanted,
    }),
  });
  await owner.share(channel, "Choose");
  expect((await opened.newest("message")).chat_shared).toEqual({
    request_id: 7,
    chat_id: channel.id,
    title: "Club",
  });
  expect((await opened.newest("my_chat_member")).from.id).toBe(owner.id);
  expect(await api.getChatMember(channel.id, telegram.botId)).toMatchObject({
    status: "administrator",
    can_invite_users: true,
    can_restrict_members: true,
    can_post_messages: false,
  });
  const group = owner.createChannel({ title: "Talk", kind: "supergroup" });
  await expect(owner.share(group, "Choose")).rejects.toThrow("CHAT_NOT_OFFERED");
  const foreign = telegram.person({ firstName: "Fred" }).createChannel({ title: "Other" });
  await expect(owner.share(foreign, "Choose")).rejects.toThrow("CHAT_NOT_OFFERED");
});

test("Posts reach a bot that is an administrator and can be forwarded to the bot", async () => {
  await using opened = await openTestTelegram();
  const { telegram } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const channel = owner.createChannel({ title: "Club" });
  owner.addBot(channel);
  const post = owner.post(channel, "News");
  expect((await opened.newest("channel_post")).text).toBe("News");
  await owner.forward(post);
  expect((await opened.newest("message")).forward_origin).toMatchObject({
    type: "channel",
    chat: { id: channel.id },
    message_id: post.id,
  });
});

test("An album arrives as messages with a common media_group_id", async () => {
  await using opened = await openTestTelegram();
  const alice = opened.telegram.person({ firstName: "Alice" });
  const photo = Buffer.from("a photo");
  await alice.sendAlbum([{ photo, caption: "Look" }, { photo }]);
  const parts = opened.telegram.updatesLog.flatMap(({ message }) => message ?? []);
  expect(parts.map(({ caption }) => caption)).toEqual(["Look", undefined]);
  expect(new Set(parts.map((part) => part.media_group_id)).size).toBe(1);
  expect(parts[0]?.media_group_id).toMatch(/^\d+$/);
  await expect(alice.sendAlbum([{ photo }])).rejects.toThrow("MULTI_MEDIA_TOO_LONG");
});

test("A forwarded quiz hides its answer from the bot and cannot be copied", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  const poll = await alice.send({ question: "Tea?", options: ["Yes", "No"] });
  const quiz = await alice.send({ question: "1 + 1?", options: ["1", "2"], correct: 1 });
  expect((await opened.newest("message")).poll).toMatchObject({ type: "quiz", correct_option_ids: [1] });
  const passedOn = await alice.forward(quiz);
  expect((await opened.newest("message")).poll?.correct_option_ids).toBeUndefined();
  for (const { id } of [poll, quiz]) await api.copyMessage(alice.id, alice.id, id);
  await expect(api.copyMessage(alice.id, alice.id, passedOn.id)).rejects.toThrow("message can't be copied");
});

test("A message that a user deletes is deleted for both sides", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  const message = await alice.send("hello");
  alice.deleteMessage(message);
  expect(alice.chat).toEqual([]);
  await expect(api.copyMessage(alice.id, alice.id, message.id)).rejects.toThrow("MESSAGE_ID_INVALID");
  expect(() => alice.deleteMessage(message)).toThrow("MESSAGE_ID_INVALID");
});

test("Actions that Telegram's app would refuse throw", async () => {
  await using opened = await openTestTelegram();
  const { telegram } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const sam = telegram.person({ firstName: "Sam" });
  const channel = owner.createChannel({ title: "Club" });
  expect(() => sam.addBot(channel)).toThrow("CHAT_ADMIN_REQUIRED");
  expect(() => sam.post(channel, "Mine now")).toThrow("CHAT_ADMIN_REQUIRED");
  await expect(owner.leave(channel)).rejects.toThrow("USER_CREATOR");
  await expect(sam.leave(channel)).rejects.toThrow("USER_NOT_PARTICIPANT");
  await expect(sam.start("no spaces")).rejects.toThrow("START_PARAM_INVALID");
  await expect(sam.join("https://t.me/+nothing")).rejects.toThrow("INVITE_HASH_EXPIRED");
});
