import type { Platform } from "../../platform/platform.ts";
import { HOUR_MS } from "../../platform/values/durations.ts";

/**
 * The moment from which payouts may go to a wallet. Until then, its owner reads the message about the change and can stop it:
 * a thief of the Telegram account does not get money at once.
 */
export const waitEnd = (
  { walletWaitHours }: Pick<Platform["config"], "walletWaitHours">,
  setAt: Date,
): Date => new Date(setAt.getTime() + walletWaitHours * HOUR_MS);

export const isWalletWaiting = (
  { clock, config }: Pick<Platform, "clock" | "config">,
  setAt: Date,
): boolean => waitEnd(config, setAt) > clock.now();
