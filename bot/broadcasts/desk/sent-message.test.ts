import type { Message } from "grammy/types";
import { expect, test } from "vitest";
import { readSentMessage, wordingOf } from "./sent-message.ts";

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
])("A %s can be copied", (kind, content) => {
  expect(readSentMessage(message(content))).toEqual({ kind: "ok", value: { messageId: 7, kind } });
});

test("A part of an album says of which", () => {
  expect(readSentMessage(message({ photo: [{}], media_group_id: "9" }))).toEqual({
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
])("What Telegram would not copy is refused: %s", (reason, content) => {
  expect(readSentMessage(message(content))).toEqual({ kind: "refused", reason });
});

test("A command is no message for everybody", () => {
  expect(readSentMessage(message({ text: "/help" }))).toBeUndefined();
});

test("Only what has words can be changed later", () => {
  expect((["text", "photo", "album", "poll", "sticker"] as const).map(wordingOf)).toEqual([
    "text",
    "caption",
    "caption",
    undefined,
    undefined,
  ]);
});
