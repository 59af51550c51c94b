import { Composer } from "grammy";
import { z } from "zod";
import { showPage } from "../../platform/chat/show-page.ts";
import { onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { currencies } from "../../platform/values/money.ts";
import { pickThreshold, THRESHOLD, THRESHOLDS } from "./accounts.keyboards.ts";
import { changePayoutSettings } from "./change-payout-settings.ts";
import type { PayoutSettingsChange } from "./change-payout-settings.ts";
import { findPayee } from "./read-accounts.ts";
import { showAccounts, withPayee } from "./show-accounts.ts";
import type { Press } from "./show-accounts.ts";

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
