import type { Config } from "../../../../platform/runtime/config.ts";
import { settings } from "../api/settings.ts";

/** The settings that payouts need and that are missing. */
export function listMissing(config: Config): readonly string[] {
  const set = settings.of(config);
  return Object.entries({
    "the settings of crypto payments": set,
    "NOWPAYMENTS_EMAIL and NOWPAYMENTS_PASSWORD": set?.account,
    NOWPAYMENTS_TOTP_SECRET: set?.totpSecret,
  }).flatMap(([name, value]) => (value === undefined ? [name] : []));
}
