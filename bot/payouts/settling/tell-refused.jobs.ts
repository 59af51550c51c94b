import { z } from "zod";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { tell } from "../../users/index.ts";
import { describeSumOf } from "../describe-sum-of.ts";
import { openPayouts } from "../payouts.keyboards.ts";
import { findPayout } from "./payouts.ts";
import { describeReason } from "./refusal-reasons.ts";

/** A payout was refused: its owner learns why, whatever else they want to hear of. */
export const tellPayoutRefused = defineJob({
  name: "payouts.tell-refused",
  payload: z.object({ payoutId: opaqueId }),
  async run({ payoutId }, platform) {
    const payout = await findPayout(platform, payoutId);
    if (payout === undefined || payout.reason === null) return;
    const { owner, amount, reason } = payout;
    const texts = platform.translations.for(owner.languageCode, owner.timeZone);
    const text = texts.html("payout-refused-notify", {
      amount: describeSumOf(texts, amount),
      reason: describeReason(texts, reason),
    });
    await tell(platform, owner.id, text, openPayouts(texts));
  },
});
