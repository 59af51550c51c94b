import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describeTier } from "../../tiers/index.ts";
import type { ManagedTier } from "../../tiers/index.ts";

type Offers = {
  /** The channel whose further tiers a button shows. */
  readonly all?: string | undefined;
  /** The tiers of which the reader may start a free trial. */
  readonly trials?: ReadonlySet<string> | undefined;
};

export function storefrontButtons(
  texts: Texts,
  tiers: readonly ManagedTier[],
  { all, trials }: Offers,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const tier of tiers) {
    keyboard.text(describeTier(texts, tier), buttonData("buy", tier.tierId)).row();
    if (tier.trialDays !== null && trials?.has(tier.tierId) === true) {
      const label = texts.plain("trial-try", { tier: tier.name, days: tier.trialDays });
      keyboard.text(label, buttonData("try", tier.tierId)).row();
    }
  }
  if (all !== undefined) keyboard.text(texts.plain("storefront-all-tiers"), buttonData("storefront", all));
  return keyboard;
}
