import { Composer } from "grammy";
import { permissions } from "./channels/index.ts";
import { actionOf, answerOutdated } from "./platform/chat/buttons.ts";
import type { BotContext } from "./platform/context.ts";
import { isOperator } from "./users/index.ts";

/** The action of a form's buttons, which reach only the form that waits in the same chat. */
const FORM = "form";

/** Refuses a button without a row, and a button of the operators from anybody else, before a feature sees it. Registered first. */
export const doors = new Composer<BotContext>();

doors.on("callback_query:data", async (ctx, next) => {
  const action = actionOf(ctx.callbackQuery.data);
  const need = permissions.needOf(action);
  const isRefused =
    need === undefined ? action !== FORM : need === "operator.work" && !(await isOperator(ctx));
  await (isRefused ? answerOutdated(ctx) : next());
});
