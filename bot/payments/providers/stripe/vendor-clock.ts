import type { Platform } from "../../../platform/platform.ts";
import { createServerClock } from "../../../platform/time/server-clock.ts";
import { settings } from "./settings.ts";
import type { StripeSettings } from "./settings.ts";

export const vendorClock = createServerClock<StripeSettings>();

/** Stripe's time, by which its lists are read, at a moment of the program's clock. */
export const vendorTimeAt = ({ config }: Pick<Platform, "config">, moment: Date): Date =>
  vendorClock.at(settings.of(config), moment);
