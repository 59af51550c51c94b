import { ban, unban } from "../../invites/index.ts";
import type { BanAnswer } from "../../invites/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { findAccessOverride } from "../entitlement/entitlement.ts";
import type { MemberKey } from "../entitlement/entitlement.ts";

export type ChatMemberKey = MemberKey & { readonly telegramChatId: number };

/**
 * Kicks a member who may come back: ban, then unban. A ban by the team stays. Returns only after Telegram's confirmation.
 * Safe to run again from any point; after a stop between the two calls the caller runs this or `settleBan` again.
 */
export async function kickMember(platform: Platform, member: ChatMemberKey): Promise<BanAnswer> {
  const answer = await ban(platform, member);
  if (answer === "done") await settleBan(platform, member);
  return answer;
}

/**
 * Makes Telegram's ban agree with the access override: permanent for a banned user, lifted for every other. Repeats until
 * the override is still the same after the call, since the team may change it meanwhile. Convergent.
 */
export async function settleBan(platform: Platform, member: ChatMemberKey): Promise<void> {
  let isWanted = await isBanWanted(platform, member);
  for (;;) {
    if (isWanted) await ban(platform, member, { isPermanent: true });
    else await unban(platform, member);
    const isStillWanted = await isBanWanted(platform, member);
    if (isStillWanted === isWanted) return;
    isWanted = isStillWanted;
  }
}

const isBanWanted = async (platform: Platform, member: ChatMemberKey): Promise<boolean> =>
  (await findAccessOverride(platform, member)) === "ban";
