import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { answerOutdated, buttonData, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { isOperator } from "../../users/index.ts";
import { stopSending } from "../execution/decide-sending.ts";
import { OVERVIEW, PENDING, position, REFUSE, SENT } from "../payout/payout-notices.keyboards.ts";
import { chooseConversion, listChoices } from "./choose-conversion.ts";
import { describeChoices, describeSendingPayout, findSendingPayout } from "./describe-sending.ts";
import type { SendingPayout } from "./describe-sending.ts";
import { describeOverview, readOverview } from "./overview.ts";
import type { Overview } from "./overview.ts";

/** Shows the payouts that the program sends, in place of the message with the button. */
const SENDING = "payouts-sending";
const STOP_SENDING = "payouts-stop";
/** Shows the conversions that may be the one of a payout's batch, and records the chosen one. */
const CONVERSIONS = "payout-conversions";
const CHOOSE_CONVERSION = "payout-conversion";

/** The program's sending of payouts, for operators: everything at a glance, then one payout after the other. */
export const overviewPages = new Composer<BotContext>();

// With the payout's id, a longer one does not fit into the 64 bytes of a button (Bot API). Those of a provider have ten digits.
const conversionKey = z.string().regex(/^[\w-]{1,18}$/);

onButton(overviewPages, OVERVIEW, z.tuple([]), async (ctx) => {
  if (!(await isOperator(ctx))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showOverview(ctx);
});

onButton(overviewPages, STOP_SENDING, z.tuple([z.enum(["stop", "resume"])]), async (ctx, [wish]) => {
  if (!(await stopSending(ctx.platform, ctx.from.id, wish === "stop"))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery({ text: ctx.texts.plain(`payouts-${wish}-done`), show_alert: true });
  await showOverview(ctx);
});

onButton(overviewPages, SENDING, z.tuple([position]), async (ctx, [text]) => {
  if (!(await isOperator(ctx))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const skip = Number(text);
  const { payout, total } = await findSendingPayout(ctx.platform, skip);
  if (payout === undefined) return showOverview(ctx);
  const { texts } = ctx;
  await showPage(ctx, describeSendingPayout(texts, payout), sendingButtons(texts, payout, { skip, total }));
});

onButton(overviewPages, CONVERSIONS, z.tuple([opaqueId]), async (ctx, [payoutId]) => {
  if (!(await isOperator(ctx))) return answerOutdated(ctx);
  const choices = await listChoices(ctx.platform, payoutId);
  if (choices.kind === "silent") return answerSilent(ctx);
  await ctx.answerCallbackQuery();
  // Somebody has chosen meanwhile, or the program has found another conversion.
  if (choices.kind === "outdated") return showOverview(ctx);
  const { texts } = ctx;
  const buttons = choiceButtons(texts, payoutId, choices.conversions);
  await showPage(ctx, describeChoices(texts, choices), buttons);
});

onButton(
  overviewPages,
  CHOOSE_CONVERSION,
  z.tuple([opaqueId, conversionKey]),
  async (ctx, [payoutId, id]) => {
    const choice = { operatorId: ctx.from.id, payoutId, conversionId: id };
    const kind = await chooseConversion(ctx.platform, choice);
    if (kind === "silent") return answerSilent(ctx);
    if (kind === "forbidden") return answerOutdated(ctx);
    const text = ctx.texts.plain("payout-conversion-chosen");
    await ctx.answerCallbackQuery(kind === "done" ? { text, show_alert: true } : {});
    await showOverview(ctx);
  },
);

async function answerSilent(ctx: Press): Promise<void> {
  await ctx.answerCallbackQuery({ text: ctx.texts.plain("payout-conversions-silent"), show_alert: true });
}

/** Everything at a glance, where the program sends payouts. */
export async function showOverview(ctx: BotContext): Promise<void> {
  const overview = await readOverview(ctx.platform);
  await showPage(ctx, describeOverview(ctx.texts, overview), overviewButtons(ctx.texts, overview));
}

function overviewButtons(texts: Texts, { waiting, sending, stoppedAt }: Overview): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (waiting > 0) keyboard.text(texts.plain("payout-to-open"), buttonData(PENDING, "0")).row();
  if (sending.count > 0) keyboard.text(texts.plain("payouts-button-sending"), buttonData(SENDING, "0")).row();
  // The data holds the new state, so that a double press changes it once.
  return stoppedAt === undefined
    ? keyboard.text(texts.plain("payouts-button-stop"), buttonData(STOP_SENDING, "stop"))
    : keyboard.text(texts.plain("payouts-button-resume"), buttonData(STOP_SENDING, "resume"));
}

/** The operator decides only about what the provider has not told for a day, and after a look at it. */
function sendingButtons(
  texts: Texts,
  payout: SendingPayout,
  { skip, total }: { readonly skip: number; readonly total: number },
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (payout.isAmbiguous)
    keyboard.text(texts.plain("payout-button-conversions"), buttonData(CONVERSIONS, payout.id)).row();
  if (payout.isDecidable)
    keyboard
      .text(texts.plain("payout-button-arrived"), buttonData(SENT, payout.id))
      .row()
      .text(texts.plain("payout-button-not-arrived"), buttonData(REFUSE, payout.id))
      .row();
  if (skip > 0) keyboard.text(texts.plain("payout-earlier"), buttonData(SENDING, String(skip - 1)));
  if (skip + 1 < total) keyboard.text(texts.plain("payout-later"), buttonData(SENDING, String(skip + 1)));
  return keyboard.row().text(texts.plain("payout-back"), buttonData(OVERVIEW));
}

function choiceButtons(
  texts: Texts,
  payoutId: string,
  conversions: readonly { readonly id: string }[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { id } of conversions)
    if (conversionKey.safeParse(id).success)
      keyboard
        .text(texts.plain("payout-button-conversion", { id }), buttonData(CHOOSE_CONVERSION, payoutId, id))
        .row();
  return keyboard.text(texts.plain("payout-back"), buttonData(SENDING, "0"));
}
