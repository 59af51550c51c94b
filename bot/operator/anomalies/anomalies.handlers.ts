import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { showPage } from "../../platform/chat/show-page.ts";
import { onButton, buttonData } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { forOperators } from "../jobs/operators-only.pages.ts";
import { ANOMALIES, TIMELINE } from "../timeline/timeline.keyboards.ts";
import { describeAnomalies } from "./describe-anomalies.ts";
import { listAnomalies, PAGE_SIZE } from "./list-anomalies.ts";
import type { AnomalyPage } from "./list-anomalies.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { isOperator } from "../../users/index.ts";
import { RETRY } from "../jobs/jobs.handlers.ts";
import type { Anomaly } from "./anomaly-types.ts";
import { describeProvider } from "../../payments/index.ts";
import { explainCustody, listCustodyDifferences } from "../../payouts/index.ts";

/** Shows a coin or currency of a provider that differs from the ledger. Its data is the provider and the currency. */
const CUSTODY = "custody";
/** Its data has the time of the comparison in milliseconds, too. */
const EXPLAIN = "custody-explain";

/** /anomalies: everything that needs a decision. */
export const anomalies = new Composer<BotContext>();

anomalies
  .chatType("private")
  .command("anomalies")
  .filter(isOperator, (ctx) => showAnomalies(ctx, 0));

const skipped = z.tuple([z.string().regex(/^(0|[1-9]\d{0,5})$/)]);

onButton(
  anomalies,
  ANOMALIES,
  skipped,
  forOperators(async (ctx, [skip]) => {
    await ctx.answerCallbackQuery();
    await showAnomalies(ctx, Number(skip));
  }),
);

async function showAnomalies(ctx: BotContext, skip: number): Promise<void> {
  let page = await listAnomalies(ctx.platform, skip);
  // Anomalies were resolved since the button was made, and this page is past the end.
  if (page.groups.length === 0 && page.total > 0)
    page = await listAnomalies(ctx.platform, Math.floor((page.total - 1) / PAGE_SIZE) * PAGE_SIZE);
  await showPage(ctx, describeAnomalies(ctx.texts, page), anomalyKeyboard(ctx.texts, page));
}

const ROW_SIZE = 5;

/**
 * A numbered button for each anomaly. A press opens the timeline with its decisions, so that nobody decides about money from
 * one line of a list. Only a failed job is retried at once.
 */
export function anomalyKeyboard(texts: Texts, { skipped, groups, total }: AnomalyPage): InlineKeyboard {
  const anomalies = groups.flatMap((group) => group.anomalies);
  const numbers = anomalies.flatMap((anomaly, index) => {
    const data = dataOf(anomaly);
    const label = anomaly.kind === "job" ? "anomalies-retry" : "anomalies-open";
    const number = skipped + index + 1;
    return data === undefined ? [] : InlineKeyboard.text(texts.plain(label, { number }), data);
  });
  const keyboard = InlineKeyboard.from([numbers]).toFlowed(ROW_SIZE);
  const rest = total - skipped - anomalies.length;
  const turn = (label: "anomalies-back" | "anomalies-more", to: number): InlineKeyboard =>
    keyboard.text(texts.plain(label, { rest }), buttonData(ANOMALIES, String(to)));
  keyboard.row();
  if (skipped > 0) turn("anomalies-back", Math.max(0, skipped - PAGE_SIZE));
  if (rest > 0) turn("anomalies-more", skipped + anomalies.length);
  return keyboard;
}

/** Undefined for an anomaly about which nobody decides in the chat. */
function dataOf(anomaly: Anomaly): string | undefined {
  switch (anomaly.kind) {
    case "held":
    case "partially_paid":
    case "refund_waiting":
    case "refund":
    case "unlisted":
      return buttonData(TIMELINE, anomaly.payment.paymentId);
    case "unknown_order":
      return buttonData(TIMELINE, anomaly.order.eventId);
    case "debt":
    case "charge":
      return undefined;
    case "job":
      return buttonData(RETRY, anomaly.job.id);
    case "ledger": {
      const { paymentId } = anomaly.fault;
      return paymentId === undefined ? undefined : buttonData(TIMELINE, paymentId);
    }
    case "custody_differs":
      return buttonData(CUSTODY, anomaly.coin.provider, anomaly.coin.currency);
  }
}

const name = z.string().regex(/^[a-z]{2,16}$/);
const coin = z.string().regex(/^[A-Z0-9]{1,20}$/);
const time = z.string().regex(/^\d{1,15}$/);

onButton(
  anomalies,
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
  anomalies,
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
