import { openCardSaleFixture } from "../providers/card-sale-fixture.ts";
import { partsOf } from "./part-scene.ts";

/** The buyer has paid $9.99 by card; the platform's share is 3 %. */
export async function openPaidByCard(environment: Readonly<Record<string, string>> = {}) {
  const fixture = await openCardSaleFixture(environment);
  const { page } = await fixture.openPage();
  await page.pay();
  await fixture.scene.runJobs();
  return {
    ...(await partsOf(fixture.scene)),
    fixture,
    page,
    [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
  };
}
