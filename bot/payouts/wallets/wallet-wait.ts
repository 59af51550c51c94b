import type { Platform } from "../../platform/platform.ts";

const HOUR = 3_600_000;

/**
 * The moment from which payouts may go to a wallet. Until then, its owner reads the message about the change and can stop it:
 * a thief of the Telegram account does not get money at once.
 */
export const waitEnd = (
  { walletWaitHours }: Pick<Platform["config"], "walletWaitHours">,
  setAt: Date,
): Date => new Date(setAt.getTime() + walletWaitHours * HOUR);

export const isWalletWaiting = (
  { clock, config }: Pick<Platform, "clock" | "config">,
  setAt: Date,
): boolean => waitEnd(config, setAt) > clock.now();
