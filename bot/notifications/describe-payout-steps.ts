import { describeTotal } from "../ledger/index.ts";
import { describeRefusal } from "../payouts/index.ts";
import type { Texts } from "../platform/texts/texts.ts";
import type { PayoutStep } from "./read-notification.ts";

const stepKeys = {
  requested: "notification-payout-requested",
  sent: "notification-payout-sent",
  refused: "notification-payout-refused",
} as const satisfies Readonly<Record<PayoutStep["step"], string>>;

// A month of daily payouts would not fit a message. The statements show all.
const MAX_SHOWN = 8;

/** One block of HTML for each step; of many, the newest. */
export function describePayoutSteps(texts: Texts, steps: readonly PayoutStep[], isDigest: boolean): string[] {
  const blocks = steps.slice(-MAX_SHOWN).map((step) =>
    texts.html(stepKeys[step.step], {
      amount: describeTotal(texts, step.amount),
      network: texts.plain(step.networkKey),
      address: step.address,
      reference: step.reference ?? "",
      reason: describeRefusal(texts, step.reason),
    }),
  );
  const more = steps.length - blocks.length;
  return [
    ...(isDigest ? [texts.html("notification-payouts-digest")] : []),
    ...(more > 0 ? [texts.html("notification-payouts-more", { count: more })] : []),
    ...blocks,
  ];
}
