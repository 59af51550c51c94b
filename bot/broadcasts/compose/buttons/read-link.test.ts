import { expect, test } from "vitest";
import { readLink } from "./read-link.ts";

test.each([
  ["Read more – https://example.org/a?b=c", "Read more", "https://example.org/a?b=c"],
  ["Read more | example.org", "Read more", "https://example.org/"],
  ["Read more\nhttps://example.org/", "Read more", "https://example.org/"],
  ["  Über   uns - t.me/example  ", "Über uns", "https://t.me/example"],
  ["👍 http://example.org", "👍", "http://example.org/"],
])("%j is read as a label and a URL", (typed, text, url) => {
  expect(readLink(typed)).toEqual({ kind: "ok", value: { text, url } });
});

test.each([
  ["Read more", "broadcast-link-no-address"],
  ["Read more http://localhost/", "broadcast-link-no-address"],
  ["Read more javascript:alert(1)", "broadcast-link-no-address"],
  ["Read more tg://resolve?domain=example", "broadcast-link-no-address"],
  ["Read more ftp://example.org", "broadcast-link-no-address"],
  ["Sign in https://bank.example@evil.example/", "broadcast-link-no-address"],
  ["https://example.org", "broadcast-link-no-label"],
  ["– https://example.org", "broadcast-link-no-label"],
  [`${"x".repeat(41)} https://example.org`, "broadcast-link-label-long"],
  [`x https://example.org/${"x".repeat(1_000)}`, "broadcast-link-address-long"],
  [`x ${"é".repeat(1_001)}.example.org`, "broadcast-link-address-long"],
])("%j is refused with its own reason", (typed, reason) => {
  expect(readLink(typed)).toEqual({ kind: "refused", reason });
});
