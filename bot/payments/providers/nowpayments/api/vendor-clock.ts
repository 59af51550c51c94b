import type { Platform } from "../../../../platform/platform.ts";
import { settings } from "./settings.ts";
import type { NowPaymentsSettings } from "./settings.ts";

/*
 * The vendor's clock decides about two-factor codes and unverified payouts. A machine's own clock may be wrong, so the process remembers
 * how the two differed at the last answer.
 */

const differences = new WeakMap<NowPaymentsSettings, number>();

// An answer names whole seconds.
const SECOND_MS = 1_000;

/** Records the `Date` of an answer that came between two moments of the program's clock. Undefined: the answer has none. */
export function noteVendorTime(
  of: NowPaymentsSettings,
  {
    asked,
    date,
    answered,
  }: { readonly asked: Date; readonly date: Date | undefined; readonly answered: Date },
): void {
  if (date === undefined) return;
  const ahead = date.getTime() - answered.getTime();
  const behind = asked.getTime() - (date.getTime() + SECOND_MS);
  differences.set(of, ahead > 0 ? ahead : behind > 0 ? -behind : 0);
}

/** The vendor's time, as far as its answers to this process have told. */
export function vendorNow({ config, clock }: Pick<Platform, "config" | "clock">): Date {
  const of = settings.of(config);
  const difference = of === undefined ? 0 : (differences.get(of) ?? 0);
  return new Date(clock.now().getTime() + difference);
}
