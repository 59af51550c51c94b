import type { Config } from "../../platform/runtime/config.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import type { Platform } from "../../platform/platform.ts";

export type BalanceReader = {
  /** False: the settings do not allow it, or nobody promises that the money stays at the provider. */
  isCompared(config: Config): boolean;
  /**
   * @returns undefined if the provider refuses to tell.
   * @throws {ProviderError} without an answer: the same call may succeed later.
   */
  read(platform: Platform): Promise<HeldMoney | undefined>;
};

export type HeldMoney = {
  /** The platform's money, also what is not available yet, by currency or coin in upper case. */
  readonly held: readonly ExactAmount[];
  /** The provider's ids of payments that `held` leaves out. */
  readonly uncounted: readonly string[];
};
