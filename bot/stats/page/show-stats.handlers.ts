import { InputFile } from "grammy";
import type { InlineKeyboard } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import { isRefusal } from "../../platform/telegram/telegram.ts";
import { lastDays } from "../read/calendar.ts";
import { describeStatistics } from "./caption.ts";
import { buildChart } from "../chart/build-chart.ts";
import { readStatistics } from "../read/statistics.ts";
import type { Scope } from "../read/scope.ts";
import { listScopes } from "../read/scope.ts";
import { statsButtons } from "./stats.keyboards.ts";
import type { StatsSelection } from "./stats.keyboards.ts";

/** Shows the selected chart, in place of the chart whose button was pressed, else in a new message. */
export async function showStats(
  ctx: BotContext,
  actorId: number,
  scope: Scope,
  shown: StatsSelection,
): Promise<void> {
  const { platform, texts } = ctx;
  const calendar = lastDays(platform.clock.now(), Number(shown.period), texts.timeZone ?? "UTC");
  const [statistics, scopes] = await Promise.all([
    readStatistics(platform, { scope, calendar }, shown.view),
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
      if (!isRefusal(error, "message can't be edited", "message to edit not found")) throw error;
    }
  }
  await ctx.replyWithPhoto(new InputFile(png, name), { ...said, reply_markup: keyboard });
}
