import { takesDonations } from "../../orders/index.ts";
import { claimEffect } from "../../platform/effects/claim-effect.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Currency } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { insertDraft } from "./donate.sql.ts";
import { findDraft } from "./find-donation.ts";
import type { DonationDraft } from "./find-donation.ts";
import { findCurrencies } from "./find-currencies.ts";

export type StartDonationResult =
  | {
      readonly kind: "started";
      readonly donation: DonationDraft;
      /** The currencies that can be paid now: one or both. */
      readonly currencies: readonly Currency[];
    }
  /** The channel does not exist, or takes no donations. */
  | { readonly kind: "closed" }
  /** No payment provider is configured. */
  | { readonly kind: "no_way_to_pay" }
  /** The donor ordered or discarded the draft, and this is another run of the same update. */
  | { readonly kind: "left" };

/** Starts a draft of a donation, in place of an earlier draft of the same person for this channel. */
export async function startDonation(
  platform: Platform,
  { donorId, channelId }: { readonly donorId: number; readonly channelId: string },
): Promise<StartDonationResult> {
  if (!(await takesDonations(platform, channelId))) return { kind: "closed" };
  const currencies = await findCurrencies(platform);
  const [currency] = currencies;
  if (currency === undefined) return { kind: "no_way_to_pay" };
  const { database, clock } = platform;
  const now = clock.now();
  const donation = await database.prisma.$transaction(async (transaction) => {
    if (await claimEffect(transaction, "donation.started"))
      await insertDraft.run(transaction, { id: newId(now), donorId, channelId, currency, now });
    return findDraft(transaction, { donorId, channelId });
  });
  return donation === undefined ? { kind: "left" } : { kind: "started", donation, currencies };
}
