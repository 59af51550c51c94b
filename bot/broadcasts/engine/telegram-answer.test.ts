import { GrammyError, HttpError } from "grammy";
import { describe, expect, test } from "vitest";
import { readFailure, speaksOfPerson } from "./telegram-answer.ts";

const refusal = (code: number, description: string, parameters: { retry_after?: number } = {}): GrammyError =>
  new GrammyError("refused", { ok: false, error_code: code, description, parameters }, "copyMessage", {});

const silence = (words: string): HttpError => new HttpError("no answer", new Error(words));

describe("An answer to a message of a broadcast", () => {
  test.each([
    [refusal(429, "Too Many Requests: retry after 7", { retry_after: 7 }), { kind: "later", waitMs: 7_000 }],
    [refusal(403, "Forbidden: bot was blocked by the user"), { kind: "blocked" }],
    [refusal(403, "Forbidden: user is deactivated"), { kind: "blocked" }],
    [refusal(400, "Bad Request: chat not found"), { kind: "failed" }],
    [refusal(400, "Bad Request: message to copy not found"), { kind: "gone" }],
    [refusal(500, "Internal Server Error"), { kind: "unclear" }],
    [silence("request failed, reason: connect ECONNREFUSED 127.0.0.1:443"), { kind: "later" }],
    [silence("request failed, reason: getaddrinfo EAI_AGAIN api.telegram.org"), { kind: "later" }],
    [
      new HttpError(
        "no answer",
        Object.assign(new Error("request failed, reason: "), { code: "ENETUNREACH" }),
      ),
      { kind: "later" },
    ],
    [silence("request failed, reason: socket hang up"), { kind: "unclear" }],
    [silence("request failed, reason: read ECONNRESET"), { kind: "unclear" }],
    [silence("Request to 'copyMessage' timed out after 20 seconds"), { kind: "unclear" }],
  ])("%s", (error, meaning) => {
    expect(readFailure(error)).toMatchObject(meaning);
  });

  test("that is a fault of ours is one", () => {
    expect(() => readFailure(new TypeError("x is not a function"))).toThrow("x is not a function");
  });

  test("speaks of the person or of the message", () => {
    expect(speaksOfPerson("Bad Request: chat not found")).toBe(true);
    expect(speaksOfPerson("Bad Request: BUTTON_URL_INVALID")).toBe(false);
  });
});
