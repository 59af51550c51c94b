import type { Request, Response } from "express";
import { expect, test } from "vitest";
import { createLogger } from "../../bot/platform/runtime/logger.ts";
import type { PaymentStatusAnswer } from "./status.ts";
import { createStreams } from "./streams.ts";

const status: PaymentStatusAnswer = {
  state: "pending",
  isFinal: false,
  heading: "",
  text: "",
  missing: null,
  quotedUntil: null,
  version: "1",
};

/** An answer whose client has left `writableLength` bytes unread. */
function openStream(writableLength: number): { destroyed: boolean } {
  const response = {
    destroyed: false,
    writableEnded: false,
    writableLength,
    writeHead: () => undefined,
    write: () => true,
    once: () => undefined,
    destroy() {
      this.destroyed = true;
    },
  };
  const streams = createStreams({
    logger: createLogger({ level: "silent", secrets: [] }),
    readVersions: () => Promise.resolve(new Map()),
    readStatus: () => Promise.resolve(status),
  });
  const page = { token: "", checkoutId: "", status };
  streams.open({ ip: "203.0.113.1" } as Request, response as unknown as Response, page);
  return response;
}

test("A stream is cut if its client leaves more than 64 KiB unread", () => {
  expect(openStream(64 * 1024).destroyed).toBe(false);
  expect(openStream(64 * 1024 + 1).destroyed).toBe(true);
});
