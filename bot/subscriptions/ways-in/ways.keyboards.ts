import { InlineKeyboard } from "grammy";
import type { Texts } from "../../platform/texts/texts.ts";
import { shortened } from "../subscriptions.keyboards.ts";
import type { OpenedWay } from "./open-ways.ts";

/** A button for each link. Undefined where there is none, since Telegram refuses an empty keyboard for some messages. */
export function enterEach(texts: Texts, ways: readonly OpenedWay[]): InlineKeyboard | undefined {
  const links = ways.flatMap(({ channelTitle, way }) =>
    way.kind === "link" ? [{ channel: shortened(channelTitle), url: way.url }] : [],
  );
  if (links.length === 0) return undefined;
  const keyboard = new InlineKeyboard();
  for (const { channel, url } of links) keyboard.url(texts.plain("invites-enter", { channel }), url).row();
  return keyboard;
}
