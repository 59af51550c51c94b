import type { TestUser } from "../telegram/index.ts";
import { addSale, lastOf, PATIENCE_MS, payInvoice } from "./market.ts";
import type { Market } from "./market.ts";
import { DONATION_STARS } from "./shop.ts";
import type { Shop } from "./shop.ts";

/** A person gives Stars by the link of a channel, and is thanked. */
export async function donate(market: Market, person: TestUser, shop: Shop): Promise<void> {
  const begun = { ...lastOf(person), timeoutMs: PATIENCE_MS * 4 };
  const externalId = await payInvoice(market, person, async () => {
    const before = { ...lastOf(person), timeoutMs: PATIENCE_MS };
    await person.start(shop.donationPayload);
    const page = await person.sees(/How much would you like to give/, before);
    await person.press(`⭐ ${DONATION_STARS} Stars`, { message: page });
    const review = await person.sees(/You give/, before);
    await person.press(/Give/, { message: review });
  });
  addSale(market, { person, shop, kind: "donation", provider: "stars", externalId, stars: DONATION_STARS });
  await person.sees(/Thank you! Your donation/, begun);
}
