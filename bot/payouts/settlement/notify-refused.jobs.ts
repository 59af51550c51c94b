import { z } from "zod";
import { describeTotal } from "../../ledger/index.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { notifyUser } from "../../users/index.ts";
import { openPayouts } from "../accounts/accounts.keyboards.ts";
import { findPayout } from "../payout/find-payouts.ts";
import { describeRefusal } from "../payout/refusal-reasons.ts";

/** Notifies an owner of a refused payout and its reason, whatever the owner's notification settings are. */
export const notifyPayoutRefused = defineJob({
  name: "payouts.notify-refused",
  payload: z.object({ payoutId: opaqueId }),
  async run({ payoutId }, platform) {
    const payout = await findPayout(platform, payoutId);
    if (payout === undefined || payout.reason === null) return;
    const { owner, amount, reason } = payout;
    const texts = platform.translations.for(owner.languageCode, owner.timeZone);
    const text = texts.html("payout-refused-notify", {
      amount: describeTotal(texts, amount),
      reason: describeRefusal(texts, reason),
    });
    await notifyUser(platform, owner.id, text, openPayouts(texts));
  },
});
