import { describe, expect, test } from "vitest";
import { checkReplyMarkup } from "./keyboards.ts";
import type { ChatType } from "./keyboards.ts";
import { BotApiError } from "./bot-api-error.ts";

function refusalOf(markup: unknown, type: ChatType = "private"): string {
  try {
    checkReplyMarkup(markup, { type });
  } catch (error) {
    if (error instanceof BotApiError) return error.message.replace("Bad Request: ", "");
    throw error;
  }
  return "accepted";
}

const inline = (...buttons: unknown[]): unknown => ({ inline_keyboard: buttons.map((button) => [button]) });
const reply = (...buttons: unknown[]): unknown => ({ keyboard: buttons.map((button) => [button]) });
const data = { text: "a", callback_data: "b" };

describe("An inline keyboard", () => {
  test.each([
    ["with data of 64 bytes", { text: "a", callback_data: "é".repeat(32) }],
    ["with a link", { text: "a", url: "https://a.example/path" }],
    ["with a link to an address of this machine", { text: "a", url: "http://127.0.0.1:8080/pay" }],
    ["with a link into Telegram", { text: "a", url: "tg://resolve?domain=abc" }],
    ["with a link without a scheme", { text: "a", url: "t.me/abc" }],
    ["with a web app", { text: "a", web_app: { url: "https://a.example" } }],
    ["with an inline query, which may be empty", { text: "a", switch_inline_query: "" }],
    ["with a text to copy", { text: "a", copy_text: { text: "b" } }],
    ["with a Pay button in the first place", { text: "Pay", pay: true }],
  ])("%s is accepted", (_, button) => {
    expect(refusalOf(inline(button))).toBe("accepted");
  });

  test.each([
    [
      "no text",
      { text: " ", callback_data: "b" },
      "can't parse inline keyboard button: Text must be non-empty",
    ],
    [
      "no action",
      { text: "a" },
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    ["two actions", { ...data, url: "https://a.example" }, "BUTTON_TYPE_INVALID"],
    ["empty data", { text: "a", callback_data: "" }, "BUTTON_DATA_INVALID"],
    ["65 bytes of data", { text: "a", callback_data: "é".repeat(32) + "a" }, "BUTTON_DATA_INVALID"],
    ["an empty link", { text: "a", url: "" }, "BUTTON_URL_INVALID"],
    ["a link with blanks", { text: "a", url: "https://a.example/a b" }, "BUTTON_URL_INVALID"],
    ["a link that runs code", { text: "a", url: "javascript:alert(1)" }, "BUTTON_URL_INVALID"],
    ["a link to localhost", { text: "a", url: "http://localhost:8080/" }, "BUTTON_URL_INVALID"],
    ["a web app without TLS", { text: "a", web_app: { url: "http://a.example" } }, "BUTTON_URL_INVALID"],
    ["a login without TLS", { text: "a", login_url: { url: "http://a.example" } }, "BUTTON_URL_INVALID"],
    [
      "too long a text to copy",
      { text: "a", copy_text: { text: "b".repeat(257) } },
      "BUTTON_COPY_TEXT_INVALID",
    ],
  ])("with %s is refused", (_, button, problem) => {
    expect(refusalOf(inline(button))).toBe(problem);
  });

  test("has its Pay button in the first position", () => {
    expect(refusalOf(inline(data, { text: "Pay", pay: true }))).toBe("BUTTON_POS_INVALID");
  });

  test("opens web apps in private chats only", () => {
    const button = { text: "a", web_app: { url: "https://a.example" } };
    expect(refusalOf(inline(button), "supergroup")).toBe("BUTTON_TYPE_INVALID");
  });

  test("has at most 100 buttons, and may have none", () => {
    const many = (count: number): unknown => inline(...Array.from({ length: count }, () => data));
    expect(refusalOf(many(100), "channel")).toBe("accepted");
    expect(refusalOf(many(101))).toBe("REPLY_MARKUP_TOO_LONG");
    expect(refusalOf(many(0))).toBe("accepted");
  });
});

describe("A reply keyboard", () => {
  const request_chat = { request_id: 1, chat_is_channel: true };

  test("has texts and, in private chats, requests", () => {
    expect(refusalOf(reply("a", { text: "b" }), "group")).toBe("accepted");
    expect(refusalOf(reply({ text: "a", request_chat }, { text: "b", request_contact: true }))).toBe(
      "accepted",
    );
  });

  test.each([
    "request_users",
    "request_chat",
    "request_contact",
    "request_location",
    "request_poll",
    "web_app",
  ])("asks for %s in private chats only", (request) => {
    const markup = reply({ text: "a", [request]: { request_id: 1 } });
    expect(refusalOf(markup)).toBe("accepted");
    expect(refusalOf(markup, "group")).toMatch(/private chats only|BUTTON_TYPE_INVALID/u);
  });

  test("is refused with two requests in a button, or a duplicate request id", () => {
    const both = { text: "a", request_chat, request_contact: true };
    expect(refusalOf(reply(both))).toBe("BUTTON_TYPE_INVALID");
    const button = { text: "a", request_chat };
    expect(refusalOf(reply(button, button))).toBe("KEYBOARD_BUTTON_REQUEST_ID_DUPLICATE");
  });

  test("is refused without buttons, with a button without text, and in channels", () => {
    expect(refusalOf({ keyboard: [] })).toBe("REPLY_MARKUP_INVALID");
    expect(refusalOf(reply(""))).toContain("Text must be non-empty");
    expect(refusalOf(reply({ text: "" }))).toContain("Text must be non-empty");
    expect(refusalOf(reply("a"), "channel")).toContain("not supported in channels");
  });
});

describe("Other reply markup", () => {
  test("removes a keyboard or asks for a reply, but not in channels", () => {
    expect(refusalOf(undefined)).toBe("accepted");
    expect(refusalOf({ remove_keyboard: true })).toBe("accepted");
    expect(refusalOf({ force_reply: true, selective: true }, "group")).toBe("accepted");
    expect(refusalOf({ force_reply: true }, "channel")).toContain("not supported in channels");
  });

  test("is refused when it is none of the four", () => {
    expect(refusalOf({})).toContain("can't parse reply markup");
    expect(refusalOf({ remove_keyboard: false })).toContain("can't parse reply markup");
    expect(refusalOf("text")).toBe("object expected as reply markup");
    expect(refusalOf({ inline_keyboard: [data] })).toContain("rows of buttons must be arrays");
  });
});
