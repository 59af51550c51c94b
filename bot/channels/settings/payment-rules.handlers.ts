import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton, buttonData } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import {
  accessAfterPartRules,
  accessAfterRefundRules,
  accessPastDueRules,
} from "../managed/channel-settings.ts";
import type { PaymentRules } from "../managed/channel-settings.ts";
import type { ManagedChannel } from "../managed/managed-channels.ts";
import { withManagedChannel } from "../managed/managed-channels.ts";
import { setPaymentRules } from "./change-settings.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { backToGroup } from "../managed/channel-groups.ts";

/** The shortfalls on the buttons, in hundredths of a percent. */
const shortfalls = ["0", "100", "200", "500"] as const;

/**
 * The owner's page for four rules: the accepted shortfall, and the access after a refund or a partial refund that nobody requested
 * here, and after a failed charge.
 */
export const paymentRules = new Composer<BotContext>();

onButton(
  paymentRules,
  "payment-rules",
  z.tuple([opaqueId]),
  withManagedChannel("payment_rules.change", async (ctx, channel) => {
    await ctx.answerCallbackQuery();
    await showRules(ctx, channel);
  }),
);

const shortfall = z.tuple([opaqueId, z.enum(shortfalls)]);
onButton(paymentRules, "shortfall", shortfall, (ctx, [channelId, basisPoints]) =>
  change(ctx, channelId, { shortfallBasisPoints: Number(basisPoints) }),
);

const accessAfterRefund = z.tuple([opaqueId, z.enum(accessAfterRefundRules)]);
onButton(paymentRules, "refund-rule", accessAfterRefund, (ctx, [channelId, access]) =>
  change(ctx, channelId, { accessAfterRefund: access }),
);

const accessAfterPart = z.tuple([opaqueId, z.enum(accessAfterPartRules)]);
onButton(paymentRules, "part-rule", accessAfterPart, (ctx, [channelId, access]) =>
  change(ctx, channelId, { accessAfterPart: access }),
);

const accessPastDue = z.tuple([opaqueId, z.enum(accessPastDueRules)]);
onButton(paymentRules, "past-due-rule", accessPastDue, (ctx, [channelId, access]) =>
  change(ctx, channelId, { accessPastDue: access }),
);

async function change(ctx: Press, channelId: string, rules: Partial<PaymentRules>): Promise<void> {
  const { kind } = await setPaymentRules(ctx.platform, { channelId, actorId: ctx.from.id, rules });
  if (kind === "not_allowed") return answerOutdated(ctx);
  const showChanged = withManagedChannel("payment_rules.change", async (_ctx, channel) => {
    await showRules(ctx, channel);
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("payment-rules-set") });
  });
  await showChanged(ctx, [channelId]);
}

async function showRules(ctx: BotContext, channel: ManagedChannel): Promise<void> {
  const text = ctx.texts.html("payment-rules", { channel: channel.title });
  await showPage(ctx, text, paymentRulesKeyboard(ctx.texts, channel));
}

/** The data of a button holds the value that it sets, so that a double press changes nothing more. */
function paymentRulesKeyboard(
  texts: Texts,
  { id: channelId, paymentRules }: Pick<ManagedChannel, "id" | "paymentRules">,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const basisPoints of shortfalls) {
    const share = texts.percent(Number(basisPoints) / 10_000);
    const isChosen = paymentRules.shortfallBasisPoints === Number(basisPoints);
    keyboard.text(label(texts, share, isChosen), buttonData("shortfall", channelId, basisPoints));
  }
  const { accessAfterRefund, accessAfterPart, accessPastDue } = paymentRules;
  for (const [key, isChosen, other] of [
    ["refund-rule", accessAfterRefund === "at_once", accessAfterRefund === "at_once" ? "ask" : "at_once"],
    ["part-rule", accessAfterPart === "shortened", accessAfterPart === "shortened" ? "ask" : "shortened"],
    ["past-due-rule", accessPastDue === "kept", accessPastDue === "kept" ? "ended" : "kept"],
  ] as const)
    keyboard.row().text(label(texts, texts.plain(key), isChosen), buttonData(key, channelId, other));
  return backToGroup(texts, keyboard.row(), { group: "settings", channelId });
}

const label = (texts: Texts, choice: string, isChosen: boolean): string =>
  texts.plain(isChosen ? "payment-rules-chosen" : "payment-rules-choice", { choice });
