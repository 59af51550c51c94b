import { describeReason, describeSumOf } from "../payouts/index.ts";
import type { Texts } from "../platform/texts/texts.ts";
import type { PayoutStep } from "./read-payout-steps.ts";

const stepKeys = {
  asked: "notification-payout-asked",
  sent: "notification-payout-sent",
  refused: "notification-payout-refused",
} as const satisfies Readonly<Record<PayoutStep["step"], string>>;

// A month of daily payouts would not fit a message; the older ones stand in the statements.
const SHOWN = 8;

/** A block each step, the newest ones where there are many. HTML. */
export function describePayoutSteps(texts: Texts, steps: readonly PayoutStep[], isDigest: boolean): string[] {
  const blocks = steps.slice(-SHOWN).map((step) =>
    texts.html(stepKeys[step.step], {
      amount: describeSumOf(texts, step.amount),
      network: texts.plain(step.networkKey),
      address: step.address,
      reference: step.reference ?? "",
      reason: describeReason(texts, step.reason),
    }),
  );
  const more = steps.length - blocks.length;
  return [
    ...(isDigest ? [texts.html("notification-payouts-digest")] : []),
    ...(more > 0 ? [texts.html("notification-payouts-more", { count: more })] : []),
    ...blocks,
  ];
}
