import { attempt, say } from "../../platform/forms/ask.ts";
import type { Asking } from "../../platform/forms/ask.ts";
import { describeSettled } from "./describe-open.ts";
import { findPayout } from "./payouts.ts";
import { settlePayout } from "./settle-payout.ts";
import type { SettlePayoutInput, SettlePayoutResult } from "./settle-payout.ts";
import { toOpen } from "./settling.keyboards.ts";

/** What the forms of operators are opened for. Kept as JSON while they wait. */
export type SettleRequest = { readonly operatorId: number; readonly payoutId: string };

const outcomeKeys = {
  settled_already: "payout-settled-already",
  forbidden: "payout-settling-forbidden",
} as const satisfies Partial<Record<SettlePayoutResult["kind"], string>>;

/** What these forms end with: how the payout stands now. False: it failed by a fault of ours, and they ask again. */
export async function settleIn(
  { form, texts }: Pick<Asking, "form" | "texts">,
  { operatorId, payoutId }: SettleRequest,
  settlement: SettlePayoutInput["settlement"],
): Promise<boolean> {
  const attempted = await attempt(form, async ({ platform }) => {
    const { kind } = await settlePayout(platform, { payoutId, operatorId, settlement });
    const payout = kind === "forbidden" ? undefined : await findPayout(platform, payoutId);
    return [
      ...(kind === "done" ? [] : [texts.html(outcomeKeys[kind])]),
      ...(payout === undefined ? [] : [describeSettled(texts, payout)]),
    ].join("\n\n");
  });
  if (attempted.kind === "done") await say(form, attempted.value, toOpen(texts));
  else await say(form, texts.html("payout-form-failed", { id: attempted.errorId }));
  return attempted.kind === "done";
}
