import { badRequest } from "../refusal.ts";
import type { World } from "../world/world.ts";
import type { Methods } from "./method.ts";

const LONGEST_NOTE = 200;

export const callbackMethods = (world: World): Methods => ({
  answerCallbackQuery({ callback_query_id, text, show_alert, url }) {
    if (text !== undefined && text.length > LONGEST_NOTE) throw badRequest("MESSAGE_TOO_LONG");
    const answered = world.queries.callbacks.answer(callback_query_id, {
      ...(text === undefined || text === "" ? {} : { text, alert: show_alert ?? false }),
      ...(url === undefined || url === "" ? {} : { url }),
    });
    if (!answered) throw badRequest("query is too old and response timeout expired or query ID is invalid");
    world.changed.notify();
    return true;
  },
});
