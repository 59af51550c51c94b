import { Html } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { SubscriptionView } from "./find-subscription.ts";

/** The name of the tier; granted time has no tier. */
export const nameTier = (texts: Texts, { tierName }: Pick<SubscriptionView, "tierName">): string =>
  tierName ?? texts.plain("subscription-given");

/** "Tea, Talk and Chat", each in bold. */
export const nameChannels = (texts: Texts, titles: readonly string[]): Html =>
  new Html(texts.list(titles.map((channel) => texts.html("invites-channel", { channel }))));
