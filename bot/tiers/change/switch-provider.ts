import type { Platform } from "../../platform/platform.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { audit } from "../../platform/audit.ts";
import { lockManagedTier } from "../terms/managed-tiers.ts";
import type { TierActor } from "../terms/managed-tiers.ts";

export type SwitchProviderInput = TierActor & {
  readonly provider: PaymentProviderName;
  readonly isOn: boolean;
};

/**
 * Switches a way to pay of a tier on or off. Offers from now on have the ways that are on; payments under way go on. Idempotent.
 * @returns "not_allowed": the actor may not manage the tier.
 */
export async function switchProvider(
  platform: Platform,
  { tierId, actorId, provider, isOn }: SwitchProviderInput,
): Promise<"switched" | "unchanged" | "not_allowed"> {
  return platform.database.prisma.$transaction(async (transaction) => {
    if ((await lockManagedTier(transaction, { tierId, actorId })) === undefined) return "not_allowed";
    const { providersOff } = await transaction.tier.findUniqueOrThrow({ where: { id: tierId } });
    if (providersOff.includes(provider) !== isOn) return "unchanged";
    const others = providersOff.filter((name) => name !== provider);
    await transaction.tier.update({
      where: { id: tierId },
      data: { providersOff: isOn ? others : [...others, provider] },
    });
    const action = isOn ? "tier.provider_on" : "tier.provider_off";
    await audit(transaction, platform, { actorId, action, subject: tierId, detail: { provider } });
    return "switched";
  });
}
