import { InputFile, InlineKeyboard } from "grammy";
import { expect, test } from "vitest";
import { openTestTelegram } from "../testing.ts";
import type { TestTelegram } from "../testing.ts";
import type { TestUser } from "../users/test-user.ts";

async function openChat(): Promise<TestTelegram & { readonly alice: TestUser }> {
  const opened = await openTestTelegram();
  const alice = opened.telegram.person({ firstName: "Alice" });
  await alice.start();
  return { ...opened, alice };
}

test("A bot writes only to users who started it and did not block it", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const [alice, olga] = [
    telegram.person({ firstName: "Alice" }),
    telegram.person({ firstName: "Olga", hasStarted: true }),
  ];
  // The bot has never met Alice, and then sees her in a group.
  await expect(api.sendMessage(alice.id, "Hi")).rejects.toThrow("400: Bad Request: chat not found");
  const group = olga.createChannel({ title: "Talk", kind: "supergroup" });
  olga.addBot(group);
  olga.addMember(alice, group);
  await expect(api.sendMessage(alice.id, "Hi")).rejects.toThrow(
    "403: Forbidden: bot can't initiate conversation",
  );
  await alice.start();
  await api.sendMessage(alice.id, "Hi");
  alice.block();
  await expect(api.sendMessage(alice.id, "Hi")).rejects.toThrow(
    "403: Forbidden: bot was blocked by the user",
  );
  await expect(alice.send("Hello")).rejects.toThrow("YOU_BLOCKED_USER");
  expect((await opened.newest("my_chat_member")).new_chat_member.status).toBe("kicked");
  alice.unblock();
  await api.sendMessage(alice.id, "Hi again");
  expect(telegram.refusals.map(({ description }) => description)).toEqual(["Bad Request: chat not found"]);
});

test("A text has 1 to 4096 visible characters", async () => {
  await using opened = await openChat();
  const { api, alice } = opened;
  await expect(api.sendMessage(alice.id, " \n ")).rejects.toThrow("message text is empty");
  await expect(api.sendMessage(alice.id, "<b> </b>", { parse_mode: "HTML" })).rejects.toThrow(
    "text is empty",
  );
  await expect(api.sendMessage(alice.id, "x".repeat(4097))).rejects.toThrow("message is too long");
  const bold = await api.sendMessage(alice.id, `\n<b>${"x".repeat(4096)}</b>`, { parse_mode: "HTML" });
  expect(bold.entities).toEqual([{ type: "bold", offset: 0, length: 4096 }]);
});

test("An edit has to change the message, and removes the buttons unless it has new ones", async () => {
  await using opened = await openChat();
  const { api, alice } = opened;
  const buttons = new InlineKeyboard().text("Publish", "publish");
  const { message_id } = await api.sendMessage(alice.id, "Draft", { reply_markup: buttons });
  const edit = (text: string, other?: object): Promise<unknown> =>
    api.editMessageText(alice.id, message_id, text, other);
  await expect(edit("Draft", { reply_markup: buttons })).rejects.toThrow("message is not modified");
  await edit("Draft 2", { reply_markup: buttons });
  expect(alice.chat.at(-1)).toMatchObject({ text: "Draft 2", buttons: [["Publish"]], isEdited: true });
  await edit("Draft 2");
  expect(alice.chat.at(-1)?.buttons).toEqual([]);
  await expect(edit("Draft 2")).rejects.toThrow("message is not modified");
  await expect(api.editMessageText(alice.id, message_id + 1, "x")).rejects.toThrow(
    "message to edit not found",
  );
  await expect(api.editMessageText(alice.id, 1, "x")).rejects.toThrow("message can't be edited");
});

test("Messages are deleted within 48 hours", async () => {
  await using opened = await openChat();
  const { api, alice, clock } = opened;
  const { message_id } = await api.sendMessage(alice.id, "One");
  await api.deleteMessage(alice.id, message_id);
  await expect(api.deleteMessage(alice.id, message_id)).rejects.toThrow("message to delete not found");
  const old = await api.sendMessage(alice.id, "Two");
  clock.advance(48 * 3600 * 1000);
  await expect(api.deleteMessage(alice.id, old.message_id)).rejects.toThrow("message can't be deleted");
  const fresh = await api.sendMessage(alice.id, "Three");
  await expect(api.deleteMessages(alice.id, [old.message_id, fresh.message_id])).rejects.toThrow(
    "message can't be deleted",
  );
  await api.deleteMessages(alice.id, [message_id, fresh.message_id]);
  expect(alice.chat.map(({ text }) => text)).toEqual(["/start", "Two"]);
});

test("In a channel a bot deletes its posts only while it may post there", async () => {
  await using opened = await openChat();
  const { api, alice } = opened;
  const channel = alice.createChannel({ title: "Tea" });
  alice.addBot(channel, { can_post_messages: true });
  const { message_id } = await api.sendMessage(channel.id, "One");
  alice.setBotRights(channel, {});
  await expect(api.deleteMessage(channel.id, message_id)).rejects.toThrow("message can't be deleted");
  alice.setBotRights(channel, { can_post_messages: true });
  await api.deleteMessage(channel.id, message_id);
  expect(channel.messages).toEqual([]);
  const old = await api.sendMessage(channel.id, "Two");
  alice.setBotRights(channel, { can_post_messages: true, can_delete_messages: true });
  opened.clock.advance(48 * 3600 * 1000);
  await expect(api.deleteMessage(channel.id, old.message_id)).rejects.toThrow("message can't be deleted");
});

test("A photo is uploaded once, sent again by its id, and downloaded", async () => {
  await using opened = await openChat();
  const { api, alice, telegram } = opened;
  const picture = Buffer.from("not really a picture");
  const sent = await api.sendPhoto(alice.id, new InputFile(picture, "a.jpg"), {
    caption: "<i>Look</i>",
    parse_mode: "HTML",
  });
  const fileId = sent.photo.at(-1)?.file_id ?? "";
  await api.sendPhoto(alice.id, fileId);
  await expect(api.sendDocument(alice.id, fileId)).rejects.toThrow("type of file mismatch");
  const { file_path } = await api.getFile(fileId);
  const answer = await fetch(`${telegram.url}/file/bot${telegram.botToken}/${file_path}`);
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(picture);
  expect((await alice.sees("Look")).html).toBe("<i>Look</i>");
  await expect(api.sendPhoto(alice.id, fileId, { caption: "x".repeat(1025) })).rejects.toThrow(
    "caption is too long",
  );
});

test("A user's document can be downloaded up to 20 MB", async () => {
  await using opened = await openChat();
  const { api, alice, telegram } = opened;
  const { fileId = "", raw } = await alice.send({ document: Buffer.from("1\n2"), name: "list.csv" });
  expect(raw.document).toMatchObject({ file_name: "list.csv", mime_type: "text/csv", file_size: 3 });
  const { file_path } = await api.getFile(fileId);
  const answer = await fetch(`${telegram.url}/file/bot${telegram.botToken}/${file_path}`);
  expect(await answer.text()).toBe("1\n2");
  const large = await alice.send({ document: Buffer.alloc(20 * 1024 * 1024 + 1), name: "large.txt" });
  await expect(api.getFile(large.fileId ?? "")).rejects.toThrow("file is too big");
});

test("An album is several messages of one group", async () => {
  await using opened = await openChat();
  const { api, alice } = opened;
  const media = (caption: string) => ({
    type: "photo" as const,
    media: new InputFile(Buffer.from(caption), "a.jpg"),
    caption,
  });
  const [one, two] = await api.sendMediaGroup(alice.id, [media("One"), media("Two")]);
  expect(alice.chat.at(-1)?.raw.media_group_id).toMatch(/^\d+$/u);
  expect([one, two].map((message) => message?.message_id)).toEqual(alice.chat.slice(-2).map(({ id }) => id));
  expect(alice.chat.slice(-2).map(({ text }) => text)).toEqual(["One", "Two"]);
});

test("A copy hides its origin, and a forwarded message shows it", async () => {
  await using opened = await openChat();
  const { api, alice, telegram } = opened;
  const bob = telegram.person({ firstName: "Bob" });
  await bob.start();
  const { id } = await alice.send({ photo: Buffer.from("picture"), caption: "Mine" });
  await api.copyMessage(bob.id, alice.id, id, { caption: "Yours" });
  expect(bob.chat.at(-1)).toMatchObject({ text: "Yours", from: "bot" });
  expect(bob.chat.at(-1)?.raw.forward_origin).toBeUndefined();
  await api.forwardMessage(bob.id, alice.id, id);
  expect(bob.chat.at(-1)?.raw.forward_origin).toMatchObject({ type: "user", sender_user: { id: alice.id } });
  await expect(api.copyMessage(bob.id, alice.id, 9999)).rejects.toThrow("message to copy not found");
});

test("A poll is sent with its options", async () => {
  await using opened = await openChat();
  const { api, alice } = opened;
  const { poll } = await api.sendPoll(alice.id, "Which?", [{ text: "This" }, { text: "That" }]);
  expect(poll.options.map(({ text }) => text)).toEqual(["This", "That"]);
  expect(alice.chat.at(-1)?.text).toBe("Which?");
});
