import { Composer } from "grammy";
import type { CallbackQueryContext, InlineKeyboard } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { canSend } from "../payout/networks.ts";
import { payoutsPage, pickThreshold, THRESHOLD, THRESHOLDS } from "./accounts.keyboards.ts";
import { describeAccounts } from "./describe-accounts.ts";
import { findPayee } from "./read-accounts.ts";
import type { Payee } from "./read-accounts.ts";
import { currencies } from "../../platform/values/money.ts";
import { changePayoutSettings } from "./change-payout-settings.ts";
import type { PayoutSettingsChange } from "./change-payout-settings.ts";

export type Press = CallbackQueryContext<BotContext>;

/**
 * Answers the press of a person who is no payee as outdated, and every press while payouts are switched off. `work` answers the
 * other presses.
 */
export async function forPayees(ctx: Press, work: (payee: Payee) => Promise<void>): Promise<void> {
  const payee = ctx.platform.config.payouts ? await findPayee(ctx.platform, ctx.from.id) : undefined;
  await (payee === undefined ? answerOutdated(ctx) : work(payee));
}

export const withPayee = (ctx: Press, show: (payee: Payee) => Promise<void>): Promise<void> =>
  forPayees(ctx, async (payee) => {
    await ctx.answerCallbackQuery();
    await show(payee);
  });

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

/** Owners choose the smallest payout. */
export const payoutSettings = new Composer<BotContext>();

const noData = z.tuple([]);

onButton(payoutSettings, THRESHOLDS, noData, (ctx) =>
  withPayee(ctx, ({ owner }) =>
    showPage(ctx, ctx.texts.html("payout-threshold-which"), pickThreshold(ctx.texts, owner)),
  ),
);

const threshold = z.tuple([z.enum(currencies), z.string().regex(/^[1-9]\d{0,8}$/)]);
onButton(payoutSettings, THRESHOLD, threshold, (ctx, [currency, minor]) =>
  change(ctx, { kind: "threshold", currency, minor: Number(minor) }),
);

async function change(ctx: Press, to: PayoutSettingsChange): Promise<void> {
  await withPayee(ctx, async () => {
    await changePayoutSettings(ctx.platform, { ownerId: ctx.from.id, change: to });
    const payee = await findPayee(ctx.platform, ctx.from.id);
    if (payee !== undefined) await showAccounts(ctx, payee);
  });
}
