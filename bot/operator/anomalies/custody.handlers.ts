import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { describeProvider } from "../../payments/index.ts";
import { explainCustody, listCustodyDifferences } from "../../payouts/index.ts";
import { buttonData, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { forOperators } from "../jobs/operators-only.handlers.ts";
import { ANOMALIES } from "../timeline/timeline.keyboards.ts";

/** Shows a coin or currency of a provider that differs from the ledger. Its data is the provider and the currency. */
export const CUSTODY = "custody";
/** Its data has the time of the comparison in milliseconds, too. */
const EXPLAIN = "custody-explain";

export const custodyDifferences = new Composer<BotContext>();

const name = z.string().regex(/^[a-z]{2,16}$/);
const coin = z.string().regex(/^[A-Z0-9]{1,20}$/);
const time = z.string().regex(/^\d{1,15}$/);

onButton(
  custodyDifferences,
  CUSTODY,
  z.tuple([name, coin]),
  forOperators(async (ctx, [provider, currency]) => {
    const found = await findDifference(ctx, provider, currency);
    if (found === undefined)
      return void (await ctx.answerCallbackQuery({ text: ctx.texts.plain("custody-compared-again") }));
    await ctx.answerCallbackQuery();
    const { checkedAt, ...differing } = found;
    const values = { ...differing, provider: describeProvider(ctx.texts, provider) };
    const seen = [provider, currency, String(checkedAt.getTime())];
    const keyboard = new InlineKeyboard()
      .text(ctx.texts.plain("custody-explain"), buttonData(EXPLAIN, ...seen))
      .row()
      .text(ctx.texts.plain("anomalies-back"), buttonData(ANOMALIES, "0"));
    await showPage(ctx, ctx.texts.html("custody-difference", values), keyboard);
  }),
);

onButton(
  custodyDifferences,
  EXPLAIN,
  z.tuple([name, coin, time]),
  forOperators(async (ctx, [provider, currency, checked]) => {
    const seen = { provider, currency, checkedAt: new Date(Number(checked)) };
    const isExplained = await explainCustody(ctx.platform, { ...seen, actorId: ctx.from.id });
    const key = isExplained ? "custody-explained" : "custody-compared-again";
    await ctx.answerCallbackQuery({ text: ctx.texts.plain(key) });
    const keyboard = new InlineKeyboard().text(ctx.texts.plain("anomalies-back"), buttonData(ANOMALIES, "0"));
    await showPage(ctx, ctx.texts.html(key), keyboard);
  }),
);

const findDifference = async ({ platform }: BotContext, provider: string, currency: string) =>
  (await listCustodyDifferences(platform)).find(
    (one) => one.provider === provider && one.currency === currency,
  );
