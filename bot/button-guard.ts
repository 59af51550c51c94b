import { Composer } from "grammy";
import { permissions } from "./channels/index.ts";
import { actionOf, answerOutdated } from "./platform/chat/buttons.ts";
import type { BotContext } from "./platform/context.ts";
import { isOperator } from "./users/index.ts";

/** The action of a form's buttons, which reach only the form that waits in the same chat. */
const FORM = "form";

/**
 * Refuses a button that `button-needs.ts` does not list, and an operators' button from anybody else. Registered before the forms
 * and before every feature with buttons.
 */
export const buttonGuard = new Composer<BotContext>();

buttonGuard.on("callback_query:data", async (ctx, next) => {
  const action = actionOf(ctx.callbackQuery.data);
  const need = permissions.needOf(action);
  const isRefused =
    need === undefined ? action !== FORM : need === "operator.work" && !(await isOperator(ctx));
  await (isRefused ? answerOutdated(ctx) : next());
});
