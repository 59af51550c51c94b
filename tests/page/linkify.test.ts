import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { linkify } from "../../sandbox/page/client/chat/linkify.ts";

describe("A text on the page", () => {
  test.each([
    ["See https://t.me/bot?start=c_1.", ["https://t.me/bot?start=c_1"]],
    [
      "(t.me/+abc), or http://127.0.0.1:80/payment/?iid=4!",
      ["https://t.me/+abc", "http://127.0.0.1:80/payment/?iid=4"],
    ],
    ["not.me/x and at.me", []],
  ])("has links for its addresses, without the punctuation after them: %s", (text, urls) => {
    expect(linkify(text).flatMap((piece) => (piece.kind === "url" ? [piece.url] : []))).toEqual(urls);
  });

  test.each([
    ["Send /newchannel.", ["/newchannel"]],
    ["/start c_1", ["/start"]],
    ["1/2, and/or, /etc/passwd, https://x.y/start", []],
  ])("has links for its commands: %s", (text, commands) => {
    expect(linkify(text).flatMap((piece) => (piece.kind === "command" ? [piece.text] : []))).toEqual(
      commands,
    );
  });

  test("is unchanged when its parts are joined", () => {
    const part = constantFrom("https://t.me/+a", " ", ".", "/start", "t.me/", "é", "(");
    assert(
      property(array(part), string(), (parts, rest) => {
        const text = parts.join("") + rest;
        expect(
          linkify(text)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
    expect(linkify("")).toEqual([]);
  });
});
