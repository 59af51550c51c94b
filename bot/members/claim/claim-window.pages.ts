import { InlineKeyboard } from "grammy";
import { deepLink } from "../../platform/chat/deep-links.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { CLAIM_WINDOW, claimPostButton, IMPORT, memberDays } from "../member/member.keyboards.ts";
import type { ClaimWindow } from "./claim-window.ts";
import { findClaimWindow } from "./claim-window.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import { findManagedChannel } from "../../channels/index.ts";
import type { BotContext } from "../../platform/context.ts";

export const CHOOSE_DAYS = "claim-days";
export const OPEN_CLAIM_WINDOW = "claim-open";
export const TYPE_DAYS = "claim-days-type";
export const CLOSE_CLAIM_WINDOW = "claim-close";

/** For how many days the claim window is open. */
export const windowDays = ["1", "3", "7", "14"] as const;

function claimWindowKeyboard(texts: Texts, channelId: string, { isOpen }: ClaimWindow): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (isOpen)
    keyboard
      .text(...claimPostButton(texts, channelId))
      .row()
      .text(texts.plain("claim-close"), buttonData(CLOSE_CLAIM_WINDOW, channelId))
      .row();
  else
    for (const days of windowDays)
      keyboard.text(
        texts.plain("claim-for", { days: Number(days) }),
        buttonData(CHOOSE_DAYS, channelId, days),
      );
  return keyboard.row().text(texts.plain("import-back"), buttonData(IMPORT, channelId));
}

export function claimDaysKeyboard(texts: Texts, channelId: string, window: string): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const days of memberDays)
    keyboard
      .text(texts.plain(`claim-give-${days}`), buttonData(OPEN_CLAIM_WINDOW, channelId, window, days))
      .row();
  return keyboard
    .text(texts.plain("claim-give-days"), buttonData(TYPE_DAYS, channelId, window))
    .row()
    .text(texts.plain("import-back"), buttonData(CLAIM_WINDOW, channelId));
}

/** A link and not a callback button, so that the post also works in the channel. */
export const claimLinkButton = (texts: Texts, botName: string, channelId: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("claim-button"), deepLink(botName, "claim", channelId));

/** @returns false if the reader does not own the channel. */
export async function showClaimWindow(ctx: BotContext, channelId: string): Promise<boolean> {
  const { platform, texts, from } = ctx;
  const channel =
    from &&
    (await findManagedChannel(platform, { channelId, actorId: from.id, permission: "members.import" }));
  if (channel === undefined) return false;
  const window = await findClaimWindow(platform, channelId);
  await showPage(
    ctx,
    describeClaimWindow(texts, channel.title, window),
    claimWindowKeyboard(texts, channelId, window),
  );
  return true;
}

function describeClaimWindow(texts: Texts, channel: string, window: ClaimWindow): string {
  const { isOpen, until, days, claims } = window;
  const count = claims === 0 ? "" : `\n\n${texts.html("claim-count", { count: claims })}`;
  if (!isOpen || until === undefined) return texts.html("claim-closed", { channel }) + count;
  const date = texts.date(until);
  return days === null
    ? texts.html("claim-open-life", { channel, date }) + count
    : texts.html("claim-open", { channel, date, days }) + count;
}
