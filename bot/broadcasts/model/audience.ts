import { z } from "zod";
import { opaqueId } from "../../platform/values/domain.ts";
import { kebabCase } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";

export const audienceKinds = ["everyone", "active", "in_grace", "ended", "never_paid"] as const;

/** The people that a broadcast goes to: one kind, narrowed to a tier, to a language, or to both. */
export const audience = z.object({
  kind: z.enum(audienceKinds),
  /** The tier of the subscription; for "everyone" and "never_paid" also the tier of an order. */
  tierId: opaqueId.optional(),
  /** The primary part of a language tag: "de" matches "de-AT". The language chosen with /language goes before Telegram's. */
  languageCode: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
});
export type Audience = z.infer<typeof audience>;

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
