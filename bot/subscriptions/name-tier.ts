import type { Texts } from "../platform/texts/texts.ts";
import type { SubscriptionView } from "./find-subscription.ts";

/** What they have, by its name; time that was given has none. */
export const nameTier = (texts: Texts, { tierName }: Pick<SubscriptionView, "tierName">): string =>
  tierName ?? texts.plain("subscription-given");
