import { expect, test } from "vitest";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { askProviderJob } from "../reconcile/lookup.jobs.ts";
import { setRenewing } from "./change-renewal.ts";

test.each(["stars", "gone"])(
  "A change at the provider %s leads to no question, because that provider answers none",
  async (provider) => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    const asked = { provider, externalId: "x", source: "notification" } as const;
    for (const what of ["payment", "subscription"] as const)
      await askProviderJob.run({ ...asked, what }, platform, { number: 1, isLast: true });
    expect(await database.prisma.paymentEvent.count()).toBe(0);
  },
);

test("The charges of a provider that the program no longer has cannot be stopped, which is a fault", async () => {
  await using database = await createTestDatabase();
  const subscription = { provider: "gone", externalId: "x", userId: 1, changedAt: new Date() };
  expect(() => setRenewing(createTestPlatform(database), subscription, false)).toThrow("No provider gone");
});
