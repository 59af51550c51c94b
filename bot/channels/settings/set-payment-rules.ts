import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";
import type { PaymentRules } from "../managed/list-channels.ts";
import { lockOwnedChannel } from "../managed/lock-managed-channel.ts";

export type SetPaymentRulesInput = {
  readonly channelId: string;
  readonly actorId: number;
  /** What is left out stays as it is. */
  readonly rules: Partial<PaymentRules>;
};
export type SetPaymentRulesResult =
  | { readonly kind: "set" }
  | { readonly kind: "unchanged" }
  /** What a sale is worth is the owner's business: managers may not change it. */
  | { readonly kind: "not_allowed" };

/** Chooses what counts as paid and what a refund does. Holds for what happens from now on; nothing is decided anew. */
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
