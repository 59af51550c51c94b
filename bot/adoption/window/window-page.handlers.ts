import { findManagedChannel, showPage } from "../../channels/index.ts";
import type { BotContext } from "../../platform/context.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { windowPage } from "../adoption.keyboards.ts";
import { findWindow } from "./find-window.ts";
import type { AdoptionWindow } from "./find-window.ts";

/** Shows its owner whether members can be taken over by their own word. False where the channel is not theirs. */
export async function showWindow(ctx: BotContext, channelId: string): Promise<boolean> {
  const { platform, texts, from } = ctx;
  const channel = from && (await findManagedChannel(platform, { channelId, actorId: from.id }));
  if (channel?.isOwner !== true) return false;
  const window = await findWindow(platform, channelId);
  await showPage(ctx, describeWindow(texts, channel.title, window), windowPage(texts, channelId, window));
  return true;
}

function describeWindow(texts: Texts, channel: string, window: AdoptionWindow): string {
  const { isOpen, until, days, adopted } = window;
  const count = adopted === 0 ? "" : `\n\n${texts.html("claim-count", { count: adopted })}`;
  if (!isOpen || until === undefined) return texts.html("claim-closed", { channel }) + count;
  const date = texts.date(until);
  return days === null
    ? texts.html("claim-open-life", { channel, date }) + count
    : texts.html("claim-open", { channel, date, days }) + count;
}
