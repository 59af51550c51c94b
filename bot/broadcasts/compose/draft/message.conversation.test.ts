import type { Message } from "grammy/types";
import { expect, test } from "vitest";
import { editablePartOf } from "../../model/content.ts";
import { readBroadcastMessage } from "./message.conversation.ts";

const message = (content: object): Message => ({
  message_id: 7,
  date: 1,
  chat: { id: 1, type: "private", first_name: "Olga" },
  ...content,
});

test.each([
  ["text", { text: "Hello" }],
  ["photo", { photo: [{}], caption: "Hello" }],
  ["animation", { animation: {}, document: {} }],
  ["poll", { poll: { type: "regular" } }],
  ["poll", { poll: { type: "quiz", correct_option_ids: [1] } }],
  ["other", { location: {} }],
])("A %s is accepted", (kind, content) => {
  expect(readBroadcastMessage(message(content))).toEqual({ kind: "ok", value: { messageId: 7, kind } });
});

test("A part of an album names its album", () => {
  expect(readBroadcastMessage(message({ photo: [{}], media_group_id: "9" }))).toEqual({
    kind: "ok",
    value: { messageId: 7, kind: "album", albumId: "9" },
  });
});

test.each([
  ["broadcast-quiz", { poll: { type: "quiz" } }],
  ["broadcast-protected", { text: "Hello", has_protected_content: true }],
  ["broadcast-not-copyable", { paid_media: {} }],
  ["broadcast-not-copyable", { giveaway: {} }],
  ["broadcast-not-copyable", { pinned_message: {} }],
])("A message that Telegram does not copy is refused: %s", (reason, content) => {
  expect(readBroadcastMessage(message(content))).toEqual({ kind: "refused", reason });
});

test("A command is no message of a broadcast", () => {
  expect(readBroadcastMessage(message({ text: "/help" }))).toBeUndefined();
});

test("Only texts and captions can be edited later", () => {
  expect((["text", "photo", "album", "poll", "sticker"] as const).map(editablePartOf)).toEqual([
    "text",
    "caption",
    "caption",
    undefined,
    undefined,
  ]);
});
