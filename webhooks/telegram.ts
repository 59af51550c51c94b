import { createHash, timingSafeEqual } from "node:crypto";
import { json } from "express";
import type { RequestHandler } from "express";
import { updateShape } from "../bot/intake/index.ts";
import type { ReceivedUpdate } from "../bot/intake/index.ts";
import type { Refuse } from "./refusals.ts";

export type TelegramWebhookOptions = {
  readonly secret: string;
  /** Handles or stores the update. After an error Telegram sends the update again. */
  readonly receive: (update: ReceivedUpdate) => Promise<void>;
};

// Bot API, setWebhook.secret_token: Telegram sends the secret in this header with each update.
const HEADER = "x-telegram-bot-api-secret-token";

export function telegramWebhook(
  { secret, receive }: TelegramWebhookOptions,
  refuse: Refuse,
): RequestHandler[] {
  const isGenuine = secretComparison(secret);
  return [
    // Runs before the body is parsed.
    (request, response, next) => {
      if (isGenuine(request.get(HEADER))) next();
      else refuse({ status: 401, error: "The secret does not fit." }, request, response);
    },
    json({ type: () => true, limit: "1mb", inflate: false }),
    async (request, response) => {
      const update = updateShape.safeParse(request.body);
      if (!update.success)
        return refuse({ status: 400, error: "The body is not an update." }, request, response);
      await receive(update.data);
      return void response.json({ status: "ok" });
    },
  ];
}

/** Hashes have one length, which `timingSafeEqual` demands. */
function secretComparison(secret: string): (sent: string | undefined) => boolean {
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  const expected = hash(secret);
  return (sent) => timingSafeEqual(hash(sent ?? ""), expected);
}
