import type { Platform } from "../../../../platform/platform.ts";
import { createServerClock } from "../../../../platform/time/server-clock.ts";
import { settings } from "./settings.ts";
import type { NowPaymentsSettings } from "./settings.ts";

export const vendorClock = createServerClock<NowPaymentsSettings>();

/** NOWPayments' time, which decides about two-factor codes and unverified payouts. */
export const vendorNow = ({ config, clock }: Pick<Platform, "config" | "clock">): Date =>
  vendorClock.at(settings.of(config), clock.now());
