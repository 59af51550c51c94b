import type { BotContext } from "./context.ts";

/** Whether the sender is one of OPERATOR_IDS. */
export const isOperator = (ctx: BotContext): boolean =>
  ctx.from !== undefined && ctx.platform.config.operatorIds.includes(ctx.from.id);
