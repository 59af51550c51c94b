import type { Seconds } from "./objects.ts";

/** Something that the clock alone brings about, with its time, which may be over. */
export type Due = {
  readonly at: Seconds;
  readonly what:
    | "checkout-expires"
    | "renewal-begins"
    | "subscription-ends"
    | "renewal-is-charged"
    | "charge-is-tried-again"
    | "refund-is-decided";
};

export const firstDue = (all: readonly Due[]): Due | undefined =>
  all.reduce<Due | undefined>(
    (first, each) => (first === undefined || each.at < first.at ? each : first),
    undefined,
  );
