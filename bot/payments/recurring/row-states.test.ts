import { expect, test } from "vitest";
import { renewalRow } from "../../../tests/support/renewal-row.ts";
import { createSale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { cancelRenewalJob, followSubscription } from "./recurring.jobs.ts";
import { cancelRenewal, resumeRenewal } from "./change-renewal.ts";

const DAY = 86_400_000;

/** A subscription in Stars as rows only: each call to Telegram would fail the test. */
async function openRow() {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  const now = platform.clock.now();
  const orderId = await sale.order();
  const userId = BigInt(sale.buyerId);
  const expiresAt = new Date(now.getTime() + 30 * DAY);
  await database.prisma.providerSubscription.create({
    data: renewalRow({ orderId, userId, expiresAt, now }),
  });
  return {
    platform,
    prisma: database.prisma,
    sale,
    orderId,
    resume: () => resumeRenewal(platform, { orderId, userId: sale.buyerId, channelId: sale.channelId }),
    [Symbol.asyncDispose]: () => database.release(),
  };
}

test("A cancellation for a broken channel or bundle does nothing once both work again", async () => {
  await using row = await openRow();
  for (const canceledBy of ["channel", "bundle"] as const)
    await cancelRenewalJob.run({ orderId: row.orderId, canceledBy }, row.platform, {
      number: 1,
      isLast: true,
    });
  expect(await row.prisma.providerSubscription.findMany()).toMatchObject([{ state: "active" }]);
});

test("An order without a subscription has no renewal to cancel", async () => {
  await using row = await openRow();
  expect(await cancelRenewal(row.platform, await row.sale.order())).toEqual({ kind: "unknown" });
});

test("A subscription resumes only if its cancellation can be undone here, and while its channel works", async () => {
  await using row = await openRow();
  const { prisma } = row;
  expect(await row.resume()).toMatchObject({ kind: "resumed" });
  const become = (canceledBy: string) =>
    prisma.providerSubscription.updateMany({ data: { state: "canceled", canceledBy } });
  await become("user");
  expect(await row.resume()).toEqual({ kind: "only_in_settings" });
  await become("provider");
  expect(await row.resume()).toEqual({ kind: "over" });
  await become("channel");
  await prisma.channel.updateMany({ data: { state: "missing_rights" } });
  expect(await row.resume()).toEqual({ kind: "not_now" });
});

test("A change of a subscription without a confirmed payment, or at a provider that reports all, asks nothing", async () => {
  await using row = await openRow();
  for (const provider of ["stripe", "stars", "gone"])
    await followSubscription(row.platform, { provider, externalId: "charge-1" });
  expect(await row.prisma.providerSubscription.findMany()).toMatchObject([{ state: "active" }]);
});
