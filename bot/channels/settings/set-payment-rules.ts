import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";
import type { PaymentRules } from "../managed/channel-settings.ts";
import { lockOwnedChannel } from "../managed/permissions.ts";

export type SetPaymentRulesInput = {
  readonly channelId: string;
  readonly actorId: number;
  /** A rule that is absent stays as it is. */
  readonly rules: Partial<PaymentRules>;
};
export type SetPaymentRulesResult =
  | { readonly kind: "set" }
  | { readonly kind: "unchanged" }
  /** The actor is not the owner: managers may not change what counts as paid. */
  | { readonly kind: "not_allowed" };

/** Sets the accepted shortfall and the access after a refund, for future payments and refunds only. */
export async function setPaymentRules(
  platform: Platform,
  { channelId, actorId, rules }: SetPaymentRulesInput,
): Promise<SetPaymentRulesResult> {
  return platform.database.prisma.$transaction(async (tx): Promise<SetPaymentRulesResult> => {
    if (!(await lockOwnedChannel(tx, { channelId, actorId }))) return { kind: "not_allowed" };
    const { count } = await tx.channel.updateMany({
      where: { id: channelId, NOT: rules },
      data: rules,
    });
    if (count === 0) return { kind: "unchanged" };
    await audit(tx, platform, {
      actorId,
      action: "channel.payment_rules",
      subject: channelId,
      detail: rules,
    });
    return { kind: "set" };
  });
}
