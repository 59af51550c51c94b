import type { BotContext } from "./context.ts";

/** Whether one of the people of OPERATOR_IDS wrote or pressed. */
export const isOperator = (ctx: BotContext): boolean =>
  ctx.from !== undefined && ctx.platform.config.operatorIds.includes(ctx.from.id);
