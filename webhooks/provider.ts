import { raw } from "express";
import type { RequestHandler } from "express";
import type { receiveNotification } from "../bot/payments/index.ts";
import type { Platform } from "../bot/platform/platform.ts";
import type { Refusal, Refuse } from "./refusals.ts";

export type ReceiveNotification = typeof receiveNotification;

type Reason = Extract<Awaited<ReturnType<ReceiveNotification>>, { kind: "refused" }>["reason"];

const refusals: Readonly<Record<Reason, Refusal>> = {
  signature: { status: 401, error: "The signature does not fit." },
  unreadable: { status: 400, error: "The notification cannot be read." },
  off: { status: 404, error: "Nothing here." },
};

/** The handlers of one provider that reports by webhook. */
export function providerWebhook(
  platform: Platform,
  name: string,
  receive: ReceiveNotification,
  refuse: Refuse,
): RequestHandler[] {
  return [
    // A notification has a few kilobytes. The signature covers the raw bytes, so a compressed body is refused.
    raw({ type: () => true, limit: "64kb", inflate: false }),
    async (request, response) => {
      const sent: unknown = request.body;
      const body = Buffer.isBuffer(sent) ? sent : Buffer.alloc(0);
      const answer = await receive(platform, name, { headers: request.headers, body });
      if (answer.kind !== "refused") response.json({ status: "ok" });
      else refuse(refusals[answer.reason], request, response);
    },
  ];
}
