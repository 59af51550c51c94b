import type { Platform } from "../../platform/platform.ts";
import { isRemovalOpen, seatMark } from "../removal/removal-marks.ts";

/** Whether a ban that Telegram shows can be ours and unfinished, rather than the will of the channel's people. */
export const isBanOurs = async (
  platform: Platform,
  subscription: { readonly id: string; readonly channelId: string; readonly userId: number },
): Promise<boolean> =>
  (await isRemovalOpen(platform, subscription.id)) || isRemovalOpen(platform, seatMark(subscription));
