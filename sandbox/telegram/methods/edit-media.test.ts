import { InlineKeyboard, InputFile } from "grammy";
import { expect, test } from "vitest";
import { openTestTelegram } from "../testing.ts";

const picture = (text: string): InputFile => new InputFile(Buffer.from(text), "picture.png");

async function openPhoto() {
  const opened = await openTestTelegram();
  const alice = opened.telegram.person({ firstName: "Alice" });
  await alice.start();
  const sent = await opened.api.sendPhoto(alice.id, picture("one"), { caption: "One" });
  return { opened, api: opened.api, alice, sent };
}

test("A photo is replaced by an uploaded one, with its caption and its buttons", async () => {
  const { opened, api, alice, sent } = await openPhoto();
  await using _ = opened;
  const media = {
    type: "photo" as const,
    media: picture("two"),
    caption: "<b>Two</b>",
    parse_mode: "HTML" as const,
  };
  const reply_markup = new InlineKeyboard().text("Next", "next");
  await api.editMessageMedia(alice.id, sent.message_id, media, { reply_markup });
  const shown = alice.chat.at(-1);
  expect(shown).toMatchObject({ id: sent.message_id, text: "Two", buttons: [["Next"]], isEdited: true });
  expect(shown?.raw.photo?.[0]?.file_unique_id).not.toBe(sent.photo[0]?.file_unique_id);
});

test("A caption is removed when the new media has none", async () => {
  const { opened, api, alice, sent } = await openPhoto();
  await using _ = opened;
  await api.editMessageMedia(alice.id, sent.message_id, { type: "photo", media: picture("two") });
  expect(alice.chat.at(-1)?.raw.caption).toBeUndefined();
});

test("A text can become a picture, and other kinds of messages cannot be edited", async () => {
  const { opened, api, alice } = await openPhoto();
  await using _ = opened;
  const text = await api.sendMessage(alice.id, "Text");
  await api.editMessageMedia(alice.id, text.message_id, {
    type: "photo",
    media: picture("two"),
    caption: "Two",
  });
  expect(alice.chat.at(-1)?.raw).toMatchObject({ message_id: text.message_id, caption: "Two" });
  expect(alice.chat.at(-1)?.raw.text).toBeUndefined();
  const poll = await api.sendPoll(alice.id, "Tea?", ["Yes", "No"]);
  await expect(
    api.editMessageMedia(alice.id, poll.message_id, { type: "photo", media: picture("two") }),
  ).rejects.toThrow("message can't be edited");
});

test("A missing upload and a missing message are refused", async () => {
  const { opened, api, alice, sent } = await openPhoto();
  await using _ = opened;
  await expect(
    api.editMessageMedia(alice.id, sent.message_id, { type: "photo", media: "attach://nothing" }),
  ).rejects.toThrow("400: Bad Request");
  await expect(
    api.editMessageMedia(alice.id, sent.message_id + 1, { type: "photo", media: picture("two") }),
  ).rejects.toThrow("message to edit not found");
});

test("A picture of an album cannot become a document", async () => {
  const { opened, api, alice } = await openPhoto();
  await using _ = opened;
  const [first] = await api.sendMediaGroup(alice.id, [
    { type: "photo", media: picture("a") },
    { type: "photo", media: picture("b") },
  ]);
  await expect(
    api.editMessageMedia(alice.id, first?.message_id ?? 0, { type: "document", media: picture("c") }),
  ).rejects.toThrow("in its album");
});
