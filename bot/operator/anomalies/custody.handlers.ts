import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { explainCustody, listCustodyDifferences } from "../../payouts/index.ts";
import { buttonData, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { forOperators } from "../jobs/operators-only.handlers.ts";
import { ANOMALIES } from "../timeline/timeline.keyboards.ts";

/** Shows a coin whose custody differs from the ledger. */
export const CUSTODY = "custody";
/** Its data is the coin and the time of the comparison in milliseconds. */
const EXPLAIN = "custody-explain";

export const custodyDifferences = new Composer<BotContext>();

const coin = z.string().regex(/^[A-Z0-9]{1,20}$/);
const time = z.string().regex(/^\d{1,15}$/);

onButton(
  custodyDifferences,
  CUSTODY,
  z.tuple([coin]),
  forOperators(async (ctx, [currency]) => {
    const found = await findDifference(ctx, currency);
    if (found === undefined)
      return void (await ctx.answerCallbackQuery({ text: ctx.texts.plain("custody-compared-again") }));
    await ctx.answerCallbackQuery();
    const { checkedAt, ...values } = found;
    const keyboard = new InlineKeyboard()
      .text(ctx.texts.plain("custody-explain"), buttonData(EXPLAIN, currency, String(checkedAt.getTime())))
      .row()
      .text(ctx.texts.plain("anomalies-back"), buttonData(ANOMALIES, "0"));
    await showPage(ctx, ctx.texts.html("custody-difference", values), keyboard);
  }),
);

onButton(
  custodyDifferences,
  EXPLAIN,
  z.tuple([coin, time]),
  forOperators(async (ctx, [currency, checked]) => {
    const checkedAt = new Date(Number(checked));
    const isExplained = await explainCustody(ctx.platform, { currency, checkedAt, actorId: ctx.from.id });
    const key = isExplained ? "custody-explained" : "custody-compared-again";
    await ctx.answerCallbackQuery({ text: ctx.texts.plain(key) });
    const keyboard = new InlineKeyboard().text(ctx.texts.plain("anomalies-back"), buttonData(ANOMALIES, "0"));
    await showPage(ctx, ctx.texts.html(key), keyboard);
  }),
);

const findDifference = async ({ platform }: BotContext, currency: string) =>
  (await listCustodyDifferences(platform)).find((one) => one.currency === currency);
