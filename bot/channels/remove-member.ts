import type { Platform } from "../platform/platform.ts";
import { ban, unban } from "./telegram-access.ts";
import type { Seat } from "./telegram-access.ts";

/**
 * Puts a member out so that they may come back: ban, then unban. Returns only when Telegram confirmed both.
 * Safe to run again from any point; a caller that was stopped between the two must run it, or `unban`, again.
 */
export async function removeMember(platform: Platform, seat: Seat): Promise<void> {
  await ban(platform, seat);
  await unban(platform, seat);
}
