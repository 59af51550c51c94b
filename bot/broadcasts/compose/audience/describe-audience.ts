import { kebabCase } from "../../../platform/texts/texts.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import type { Audience } from "../../model/audience.ts";

type Tiers = readonly { readonly tierId: string; readonly name: string }[];

/** "Active · Monthly · German", as plain text. */
export function describeAudience(
  texts: Texts,
  { kind, tierId, languageCode }: Audience,
  tiers: Tiers,
): string {
  const parts = [texts.plain(`broadcast-who-${kebabCase(kind)}`)];
  if (tierId !== undefined) parts.push(nameOfTier(tiers, tierId));
  if (languageCode !== undefined) parts.push(nameOfLanguage(texts, languageCode));
  return parts.join(" · ");
}

const nameOfTier = (tiers: Tiers, tierId: string): string =>
  tiers.find((tier) => tier.tierId === tierId)?.name ?? "–";

/** "German", in the language of the texts; the code itself where `Intl` has no name for it. */
export const nameOfLanguage = (texts: Texts, code: string): string =>
  new Intl.DisplayNames(texts.locale, { type: "language" }).of(code) ?? code;
