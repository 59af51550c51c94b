import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createRateLimits } from "./rate-limits.ts";
import type { RateLimits } from "./rate-limits.ts";
import { BotApiError } from "../bot-api/bot-api-error.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

/** Sends until a refusal, at most `most` times. */
function send(limits: RateLimits, most: number, chat: (index: number) => number, type: string): number {
  for (let sent = 0; sent < most; sent += 1) {
    try {
      limits.check(chat(sent), type);
    } catch {
      return sent;
    }
  }
  return most;
}

describe("Telegram's limits", () => {
  test("allow 30 messages a second to different users", () => {
    const limits = createRateLimits("telegram");
    expect(send(limits, 40, (index) => index, "private")).toBe(30);
    vi.advanceTimersByTime(1_000);
    expect(send(limits, 40, (index) => index, "private")).toBe(30);
  });

  test("allow 20 messages in 20 seconds to one user", () => {
    const limits = createRateLimits("telegram");
    expect(send(limits, 40, () => 1, "private")).toBe(20);
    expect(send(limits, 1, () => 2, "private")).toBe(1);
    vi.advanceTimersByTime(20_000);
    expect(send(limits, 40, () => 1, "private")).toBe(20);
  });

  test.each(["group", "supergroup", "channel"])("allow a %s 20 messages a minute", (type) => {
    const limits = createRateLimits("telegram");
    expect(send(limits, 40, () => -1, type)).toBe(20);
    vi.advanceTimersByTime(59_000);
    expect(send(limits, 1, () => -1, type)).toBe(0);
    vi.advanceTimersByTime(1_000);
    expect(send(limits, 1, () => -1, type)).toBe(1);
  });

  test("return retry_after, after which the next message is allowed", () => {
    const limits = createRateLimits("telegram");
    send(limits, 20, () => -1, "channel");
    vi.advanceTimersByTime(1_500);
    let refusal: unknown;
    try {
      limits.check(-1, "channel");
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(BotApiError);
    expect(refusal).toMatchObject({
      code: 429,
      message: "Too Many Requests: retry after 59",
      parameters: { retry_after: 59 },
    });
    vi.advanceTimersByTime(59_000);
    expect(() => limits.check(-1, "channel")).not.toThrow();
  });

  test("do not count refused messages", () => {
    const limits = createRateLimits("telegram");
    send(limits, 30, (index) => index, "private");
    for (let again = 0; again < 10; again += 1) send(limits, 1, () => 99, "private");
    vi.advanceTimersByTime(1_000);
    expect(send(limits, 20, () => 99, "private")).toBe(20);
  });

  test("can be switched off", () => {
    expect(send(createRateLimits("off"), 1_000, () => 1, "channel")).toBe(1_000);
  });
});
