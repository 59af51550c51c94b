import { z } from "zod";
import { describeTotal } from "../../ledger/index.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import { openPayouts } from "../accounts/accounts.keyboards.ts";
import { findPayout } from "../payout/find-payouts.ts";
import { describePayoutRefusal } from "../payout/refusal-reasons.ts";

/** Notifies an owner of a refused payout and its reason, whatever the owner's notification settings are. */
export const notifyPayoutRefused = defineNotice({
  name: "payouts.notify-refused",
  payload: z.object({ payoutId: opaqueId }),
  async prepare({ payoutId }, platform) {
    const payout = await findPayout(platform, payoutId);
    if (payout === undefined || payout.reason === null) return undefined;
    const { owner, amount, reason } = payout;
    return {
      to: owner.id,
      write: (texts) => ({
        html: texts.html("payout-refused-notify", {
          amount: describeTotal(texts, amount),
          reason: describePayoutRefusal(texts, reason),
        }),
        keyboard: openPayouts(texts),
      }),
    };
  },
});
