import { attempt, say } from "../../platform/forms/ask.ts";
import type { Asking } from "../../platform/forms/ask.ts";
import { findPayout } from "../payout/find-payouts.ts";
import { describeSettledPayout } from "../payout/describe-payout.ts";
import { settlePayout } from "./settle-payout.ts";
import type { SettlePayoutInput, SettlePayoutResult } from "./settle-payout.ts";
import { toPendingPayouts } from "./settlement.keyboards.ts";

/** Of both forms for operators. Stored as JSON while they wait. */
export type SettleFormRequest = { readonly operatorId: number; readonly payoutId: string };

const resultKeys = {
  settled_already: "payout-settled-already",
  forbidden: "payout-settling-forbidden",
} as const satisfies Partial<Record<SettlePayoutResult["kind"], string>>;

/** Settles a payout at the end of a form, and shows the result. @returns false after an internal error. */
export async function settleInForm(
  { form, texts }: Pick<Asking, "form" | "texts">,
  { operatorId, payoutId }: SettleFormRequest,
  settlement: SettlePayoutInput["settlement"],
): Promise<boolean> {
  const attempted = await attempt(form, async ({ platform }) => {
    const { kind } = await settlePayout(platform, { payoutId, operatorId, settlement });
    const payout = kind === "forbidden" ? undefined : await findPayout(platform, payoutId);
    return [
      ...(kind === "done" ? [] : [texts.html(resultKeys[kind])]),
      ...(payout === undefined ? [] : [describeSettledPayout(texts, payout)]),
    ].join("\n\n");
  });
  if (attempted.kind === "done") await say(form, attempted.value, toPendingPayouts(texts));
  else await say(form, texts.html("payout-form-failed", { id: attempted.errorId }));
  return attempted.kind === "done";
}
