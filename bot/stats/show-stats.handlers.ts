import { InputFile } from "grammy";
import type { InlineKeyboard } from "grammy";
import type { BotContext } from "../platform/context.ts";
import { isRefusal } from "../platform/telegram/telegram.ts";
import { lastDays } from "./calendar.ts";
import { captionOf } from "./caption.ts";
import { chartOf } from "./chart/chart-of.ts";
import { readFigures } from "./figures.ts";
import type { Scope } from "./scope.ts";
import { listScopes } from "./scope.ts";
import { statsButtons } from "./stats.keyboards.ts";
import type { Shown } from "./stats.keyboards.ts";

/** Draws what was asked for: in the message whose button was pressed if that shows a chart, else in a new one. */
export async function showStats(ctx: BotContext, actorId: number, scope: Scope, shown: Shown): Promise<void> {
  const { platform, texts } = ctx;
  const calendar = lastDays(platform.clock.now(), Number(shown.period), texts.timeZone ?? "UTC");
  const [figures, scopes] = await Promise.all([
    readFigures(platform, { scope, calendar }, shown.view),
    listScopes(platform, actorId),
  ]);
  const { title } = scope;
  // Loaded by the first who asks: a third of a second, and memory that most processes never need.
  const { renderChart } = await import("./chart/render-chart.ts");
  const chart = chartOf(texts, { title, calendar, figures, theme: shown.theme });
  await showPicture(ctx, {
    png: await renderChart(chart),
    name: `stats-${shown.view}-${shown.period}.png`,
    caption: captionOf(texts, { title, days: calendar.days.length, figures }),
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
