import { takesDonations } from "../../payments/index.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Currency } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { findDonation } from "./find-donation.ts";
import type { BegunDonation } from "./find-donation.ts";
import { findCurrencies } from "./find-currencies.ts";

export type Begun =
  | {
      readonly kind: "begun";
      readonly donation: BegunDonation;
      /** What can be given here, one or both. */
      readonly currencies: readonly Currency[];
    }
  /** No such channel, or it takes no donations now. */
  | { readonly kind: "closed" }
  /** Nothing is set up here by which it could be paid. */
  | { readonly kind: "no_way_to_pay" };

/** Begins a donation. What the same person had begun for this channel and not ordered is forgotten, its buttons with it. */
export async function beginDonation(
  platform: Platform,
  { donorId, channelId }: { readonly donorId: number; readonly channelId: string },
): Promise<Begun> {
  if (!(await takesDonations(platform, channelId))) return { kind: "closed" };
  const currencies = await findCurrencies(platform);
  const [first] = currencies;
  if (first === undefined) return { kind: "no_way_to_pay" };
  const { database, clock } = platform;
  const now = clock.now();
  const id = newId(now);
  await database.prisma.$executeRaw`
    insert into donation (id, user_id, channel_id, currency, created_at)
    values (${id}, ${donorId}, ${channelId}, ${first}, ${now})
    on conflict (user_id, channel_id) where order_id is null do update
       set id = excluded.id, currency = excluded.currency, typed = '', amount_minor = null, note = null,
           is_anonymous = false, created_at = excluded.created_at`;
  const donation = await findDonation(database.prisma, { donationId: id, donorId });
  // Begun once more at the same moment: the other message is the one that counts.
  return donation === undefined ? { kind: "closed" } : { kind: "begun", donation, currencies };
}
