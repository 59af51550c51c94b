import { badRequest } from "../bot-api/bot-api-error.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import type { Methods } from "./method.ts";

const MAX_ANSWER_LENGTH = 200;

export const callbackMethods = (backend: TelegramBackend): Methods => ({
  answerCallbackQuery({ callback_query_id, text, show_alert, url }) {
    if (text !== undefined && text.length > MAX_ANSWER_LENGTH) throw badRequest("MESSAGE_TOO_LONG");
    const answered = backend.queries.callbacks.answer(callback_query_id, {
      ...(text === undefined || text === "" ? {} : { text, alert: show_alert ?? false }),
      ...(url === undefined || url === "" ? {} : { url }),
    });
    if (!answered) throw badRequest("query is too old and response timeout expired or query ID is invalid");
    backend.changed.notify();
    return true;
  },
});
