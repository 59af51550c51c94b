import { z } from "zod";
import { opaqueId } from "../../platform/values/domain.ts";

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
