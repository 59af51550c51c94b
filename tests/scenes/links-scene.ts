import { openSaleFixture } from "../providers/sale-fixture.ts";
import { newId } from "../../bot/platform/values/ids.ts";
import { createOrder } from "../../bot/checkout/orders/create-order.ts";
import { createTrackedLink } from "../../bot/checkout/links/links.ts";

/** Olga's channel with a tier, a buyer, and one tracked link. */
export async function openLinks(name = "Instagram") {
  const fixture = await openSaleFixture();
  const { scene, sale } = fixture;
  const add = async (called: string): Promise<string> => {
    const linkId = newId(scene.platform.clock.now());
    const { channelId, ownerId: actorId } = sale;
    await createTrackedLink(scene.platform, { linkId, channelId, actorId, name: called });
    return linkId;
  };
  return {
    ...fixture,
    add,
    /** A new order of the buyer. */
    order: async (): Promise<string> => {
      const created = await createOrder(scene.platform, { buyerId: sale.buyerId, tierId: sale.tierId });
      if (created.kind !== "created") throw new Error(created.kind);
      return created.order.id;
    },
    linkId: await add(name),
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  };
}
