import type { CallbackQueryContext, InlineKeyboard } from "grammy";
import { answerOutdated } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { canSend } from "../wallets/networks.ts";
import { payoutsPage } from "./accounts.keyboards.ts";
import { describeAccounts } from "./describe-accounts.ts";
import { findPayee } from "./read-accounts.ts";
import type { Payee } from "./read-accounts.ts";

export type Press = CallbackQueryContext<BotContext>;

/** Answers the press of a person who is no payee as outdated, and every press while payouts are switched off. */
export async function withPayee(ctx: Press, show: (payee: Payee) => Promise<void>): Promise<void> {
  const payee = ctx.platform.config.payouts ? await findPayee(ctx.platform, ctx.from.id) : undefined;
  if (payee === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await show(payee);
}

/** The owner's page. */
export const writeAccounts = (
  { texts, platform }: Pick<BotContext, "texts" | "platform">,
  payee: Payee,
): { readonly html: string; readonly keyboard: InlineKeyboard } => ({
  html: describeAccounts(texts, payee.owner, payee.payouts),
  keyboard: payoutsPage(texts, payee, {
    isSentByProgram: canSend(platform, payee.owner.wallet?.network),
    now: platform.clock.now(),
  }),
});

/** Shows the owner's page in place of the pressed one, or as an answer to the command. */
export async function showAccounts(ctx: BotContext, payee: Payee): Promise<void> {
  const { html, keyboard } = writeAccounts(ctx, payee);
  await showPage(ctx, html, keyboard);
}
