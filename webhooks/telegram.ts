import { createHash, timingSafeEqual } from "node:crypto";
import { Router, json } from "express";
import type { RequestHandler } from "express";
import { updateShape } from "../bot/intake/index.ts";
import type { ReceivedUpdate } from "../bot/intake/index.ts";
import type { Refusal } from "./refusals.ts";

export type TelegramWebhookOptions = {
  readonly secret: string;
  /** Takes the update or makes it durable; when it throws, Telegram sends it again. */
  readonly take: (update: ReceivedUpdate) => Promise<void>;
};

// Bot API, setWebhook.secret_token: sent back in this header with each update.
const HEADER = "x-telegram-bot-api-secret-token";

/** Updates from Telegram, which proves itself by the secret that it was given with the address. */
export function telegramWebhook(
  { secret, take }: TelegramWebhookOptions,
  refuse: (reason: Refusal) => RequestHandler,
): Router {
  const router = Router();
  const isGenuine = secretComparison(secret);
  router.post(
    "/",
    // Before the body: a stranger's megabyte is not parsed.
    async (request, response, next) => {
      if (isGenuine(request.get(HEADER))) next();
      else await refuse({ status: 401, error: "The secret does not fit." })(request, response, next);
    },
    json({ type: () => true, limit: "1mb", inflate: false }),
    async (request, response, next) => {
      const update = updateShape.safeParse(request.body);
      if (!update.success)
        return await refuse({ status: 400, error: "This is not an update." })(request, response, next);
      await take(update.data);
      return response.json({ status: "ok" });
    },
  );
  return router;
}

/** Hashes have one length whatever was sent, so the comparison takes the same time for all. */
function secretComparison(secret: string): (sent: string | undefined) => boolean {
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  const expected = hash(secret);
  return (sent) => timingSafeEqual(hash(sent ?? ""), expected);
}
