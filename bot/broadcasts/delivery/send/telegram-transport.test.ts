import { GrammyError, HttpError } from "grammy";
import { errors } from "undici";
import { describe, expect, test } from "vitest";
import { readFailure, isAboutRecipient } from "./telegram-transport.ts";

const refusal = (code: number, description: string, parameters: { retry_after?: number } = {}): GrammyError =>
  new GrammyError("refused", { ok: false, error_code: code, description, parameters }, "copyMessage", {
    chat_id: 7,
  });

const networkError = (message: string): HttpError => new HttpError("no answer", new Error(message));

describe("The failure of a call", () => {
  test.each([
    [refusal(429, "Too Many Requests: retry after 7", { retry_after: 7 }), { kind: "retry", waitMs: 7_000 }],
    [refusal(403, "Forbidden: bot was blocked by the user"), { kind: "blocked" }],
    [refusal(403, "Forbidden: user is deactivated"), { kind: "blocked" }],
    [refusal(400, "Bad Request: chat not found"), { kind: "blocked" }],
    [refusal(400, "Bad Request: BUTTON_URL_INVALID"), { kind: "failed" }],
    [refusal(400, "Bad Request: message to copy not found"), { kind: "content_gone" }],
    [refusal(400, "Bad Request: messages can't be forwarded"), { kind: "content_gone" }],
    [refusal(500, "Internal Server Error"), { kind: "unclear" }],
    [networkError("request failed, reason: connect ECONNREFUSED 127.0.0.1:443"), { kind: "retry" }],
    [networkError("request failed, reason: getaddrinfo EAI_AGAIN api.telegram.org"), { kind: "retry" }],
    [
      new HttpError(
        "no answer",
        Object.assign(new Error("request failed, reason: "), { code: "ENETUNREACH" }),
      ),
      { kind: "retry" },
    ],
    [new HttpError("no answer", new errors.ConnectTimeoutError("Connect Timeout Error")), { kind: "retry" }],
    // The addresses of a host, one after the other. The code is that of the first one.
    [
      new HttpError(
        "no answer",
        Object.assign(
          new AggregateError([
            new Error("connect ETIMEDOUT 149.154.167.220:443"),
            new Error("connect ENETUNREACH 2001:67c:4e8:f004::9:443"),
          ]),
          { code: "ETIMEDOUT" },
        ),
      ),
      { kind: "retry" },
    ],
    [networkError("read ETIMEDOUT"), { kind: "unclear" }],
    [networkError("request failed, reason: socket hang up"), { kind: "unclear" }],
    [networkError("request failed, reason: read ECONNRESET"), { kind: "unclear" }],
    [networkError("Request to 'copyMessage' timed out after 20 seconds"), { kind: "unclear" }],
  ])("%s is classified", (error, failure) => {
    expect(readFailure(error)).toMatchObject(failure);
  });

  test("outside of the Bot API is thrown again", () => {
    expect(() => readFailure(new TypeError("x is not a function"))).toThrow("x is not a function");
  });

  test("concerns the recipient or the content", () => {
    expect(isAboutRecipient("Bad Request: PEER_ID_INVALID")).toBe(true);
    expect(isAboutRecipient("Bad Request: BUTTON_URL_INVALID")).toBe(false);
  });
});
