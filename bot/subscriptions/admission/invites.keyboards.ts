import { InlineKeyboard } from "grammy";
import type { Texts } from "../../platform/texts/texts.ts";
import { truncateTitle } from "../entitlement/subscriptions.keyboards.ts";
import type { ChannelInvite } from "./issue-invites.ts";

/** A button for each link. Undefined without links: Telegram refuses an empty keyboard in some messages. */
export function inviteButtons(texts: Texts, invites: readonly ChannelInvite[]): InlineKeyboard | undefined {
  const links = invites.flatMap(({ channelTitle, invite }) =>
    invite.kind === "link" ? [{ channel: truncateTitle(channelTitle), url: invite.url }] : [],
  );
  if (links.length === 0) return undefined;
  const keyboard = new InlineKeyboard();
  for (const { channel, url } of links) keyboard.url(texts.plain("invites-enter", { channel }), url).row();
  return keyboard;
}
