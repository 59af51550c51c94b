import { ban, banForGood, unban } from "../../invites/index.ts";
import type { BanAnswer } from "../../invites/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { findStanding } from "../access/standing.ts";

/** A person in a channel, by our id of it and Telegram's. */
export type Place = { readonly channelId: string; readonly chatId: number; readonly userId: number };

/**
 * Puts a member out so that they may come back: ban, then unban. Who is banned on purpose stays so. Returns only when
 * Telegram confirmed. Safe to run again from any point; a caller that was stopped between the two runs it, or
 * `settleBan`, again.
 */
export async function removeMember(platform: Platform, place: Place): Promise<BanAnswer> {
  const answer = await ban(platform, place);
  if (answer === "done") await settleBan(platform, place);
  return answer;
}

/**
 * Makes a ban at Telegram what the people of the channel decided: it stays for good with those whom they banned, and is
 * lifted with everybody else. Goes on until what was done is what is wanted now, since they may decide meanwhile. Convergent.
 */
export async function settleBan(platform: Platform, place: Place): Promise<void> {
  let isWanted = await isBanWanted(platform, place);
  for (;;) {
    if (isWanted) await banForGood(platform, place);
    else await unban(platform, place);
    const isStillWanted = await isBanWanted(platform, place);
    if (isStillWanted === isWanted) return;
    isWanted = isStillWanted;
  }
}

const isBanWanted = async (platform: Platform, place: Place): Promise<boolean> =>
  (await findStanding(platform, place)) === "banned";
