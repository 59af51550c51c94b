import { Composer, InputFile, InlineKeyboard } from "grammy";
import { z } from "zod";
import { sayCounting, takeStandIn, showPage, changeKeyboard } from "../../platform/chat/show-page.ts";
import { answerOutdated, onButton, buttonData } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { lastDays, ALL, findScope, listScopes } from "../read/range.ts";
import type { Scope } from "../read/range.ts";
import { themeNames } from "../chart/chart.ts";
import type { ThemeName } from "../chart/chart.ts";
import { periods, readStatistics, views } from "../read/statistics.ts";
import type { StatsPeriod, StatsView } from "../read/statistics.ts";
import { writeTable } from "./table.ts";
import { isBeyondEdit, isRefusal } from "../../platform/telegram/telegram.ts";
import { describeStatistics } from "./caption.ts";
import { buildChart } from "../chart/build-chart.ts";
import type { Texts } from "../../platform/texts/texts.ts";

const STATS = "stats";
const STATS_CSV = "stats-csv";
/** Shows the channels; their buttons carry `STATS`. */
const STATS_OF = "stats-of";

/** The selection in callback data. */
type StatsSelection = {
  /** A channel's id, or `ALL`. */
  readonly of: string;
  readonly view: StatsView;
  readonly period: StatsPeriod;
  readonly theme: ThemeName;
};

/** @param hasOthers whether the reader can select other channels. */
function statsButtons(texts: Texts, shown: StatsSelection, hasOthers: boolean): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const choice = (label: string, change: Partial<StatsSelection>): void => {
    const isChosen = Object.entries(change).every(
      ([name, value]) => shown[name as keyof StatsSelection] === value,
    );
    const text = isChosen ? texts.plain("stats-chosen", { label }) : label;
    keyboard.text(text, dataOf({ ...shown, ...change }));
  };
  for (const period of periods) choice(texts.plain("stats-days", { days: Number(period) }), { period });
  keyboard.row();
  for (const [index, view] of views.entries()) {
    choice(texts.plain(`stats-view-${view}`), { view });
    if (index === 2) keyboard.row();
  }
  const theme = shown.theme === "light" ? "dark" : "light";
  keyboard
    .row()
    .text(texts.plain(`stats-${theme}`), dataOf({ ...shown, theme }))
    .text(texts.plain("stats-csv"), buttonData(STATS_CSV, shown.of, shown.view, shown.period));
  if (hasOthers)
    keyboard
      .row()
      .text(texts.plain("stats-others"), buttonData(STATS_OF, shown.view, shown.period, shown.theme));
  return keyboard;
}

function chooseScope(
  texts: Texts,
  scopes: readonly { readonly of: string; readonly title: string | null }[],
  shown: Omit<StatsSelection, "of">,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { of, title } of scopes)
    keyboard.text(title ?? texts.plain("stats-all"), dataOf({ ...shown, of })).row();
  return keyboard;
}

const dataOf = ({ of, view, period, theme }: StatsSelection): string =>
  buttonData(STATS, of, view, period, theme);

/** Statistics as charts and CSV files, for owners and managers. */
export const stats = new Composer<BotContext>();

const scopeId = z.union([z.literal(ALL), opaqueId]);
const [view, period, theme] = [z.enum(views), z.enum(periods), z.enum(themeNames)];

stats.chatType("private").command("stats", async (ctx) => {
  const { platform, texts } = ctx;
  const actorId = ctx.from.id;
  const [first] = await listScopes(platform, actorId);
  const scope = first === undefined ? undefined : await findScope(platform, { actorId, of: first.of });
  if (first === undefined || scope === undefined) return showPage(ctx, texts.html("stats-no-channels"));
  await showStats(ctx, actorId, scope, { of: first.of, view: "revenue", period: "30", theme: "light" });
});

onButton(stats, STATS, z.tuple([scopeId, view, period, theme]), async (ctx, [of, ...shown]) => {
  const actorId = ctx.from.id;
  const scope = await findScope(ctx.platform, { actorId, of });
  if (scope === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showStats(ctx, actorId, scope, { of, view: shown[0], period: shown[1], theme: shown[2] });
});

onButton(stats, STATS_OF, z.tuple([view, period, theme]), async (ctx, shown) => {
  const scopes = await listScopes(ctx.platform, ctx.from.id);
  if (scopes.length === 0) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const keyboard = chooseScope(ctx.texts, scopes, { view: shown[0], period: shown[1], theme: shown[2] });
  await changeKeyboard(ctx, keyboard);
});

onButton(stats, STATS_CSV, z.tuple([scopeId, view, period]), async (ctx, [of, shown, days]) => {
  const { platform, texts } = ctx;
  const scope = await findScope(platform, { actorId: ctx.from.id, of });
  if (scope === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const calendar = lastDays(platform.clock.now(), Number(days), texts.timeZone ?? "UTC");
  const table = writeTable(texts, calendar, await readStatistics(platform, { scope, calendar }, shown));
  const caption = texts.plain("stats-csv-caption", { zone: calendar.timeZone });
  await ctx.replyWithDocument(new InputFile(Buffer.from(table), `stats-${shown}-${days}.csv`), { caption });
});

/** Shows the selected chart, in place of the chart whose button was pressed, else in a new message. */
async function showStats(
  ctx: BotContext,
  actorId: number,
  scope: Scope,
  shown: StatsSelection,
): Promise<void> {
  const { platform, texts } = ctx;
  const calendar = lastDays(platform.clock.now(), Number(shown.period), texts.timeZone ?? "UTC");
  const [statistics, scopes] = await Promise.all([
    readStatistics(platform, { scope, calendar }, shown.view, sayCounting(ctx, "picture")),
    listScopes(platform, actorId),
  ]);
  const { title } = scope;
  // Loaded on first use: echarts takes a third of a second and memory that most processes never need.
  const { renderChart } = await import("../chart/render-chart.ts");
  const chart = buildChart(texts, { title, calendar, statistics, theme: shown.theme });
  await showPicture(ctx, {
    png: await renderChart(chart),
    name: `stats-${shown.view}-${shown.period}.png`,
    caption: describeStatistics(texts, { title, days: calendar.days.length, statistics }),
    keyboard: statsButtons(texts, shown, scopes.length > 1),
  });
}

type Picture = {
  readonly png: Uint8Array;
  readonly name: string;
  readonly caption: string;
  readonly keyboard: InlineKeyboard;
};

async function showPicture(ctx: BotContext, { png, name, caption, keyboard }: Picture): Promise<void> {
  const said = { caption, parse_mode: "HTML" as const };
  if (ctx.callbackQuery?.message?.photo !== undefined) {
    try {
      const media = { type: "photo" as const, media: new InputFile(png, name), ...said };
      await ctx.editMessageMedia(media, { reply_markup: keyboard });
      return;
    } catch (error) {
      if (isRefusal(error, "message is not modified")) return;
      if (!isBeyondEdit(error)) throw error;
    }
  }
  const standIn = takeStandIn(ctx);
  await ctx.replyWithPhoto(new InputFile(png, name), { ...said, reply_markup: keyboard });
  // A text does not become a picture.
  if (standIn !== undefined) await ctx.api.deleteMessage(standIn.chat.id, standIn.message_id);
}
