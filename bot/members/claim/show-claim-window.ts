import { showPage } from "../../platform/chat/show-page.ts";
import { findManagedChannel } from "../../channels/index.ts";
import type { BotContext } from "../../platform/context.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { claimWindowPage } from "./claim.keyboards.ts";
import { findClaimWindow } from "./claim-window.ts";
import type { ClaimWindow } from "./claim-window.ts";

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
    claimWindowPage(texts, channelId, window),
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
