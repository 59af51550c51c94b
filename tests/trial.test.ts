import { expect, test } from "vitest";
import { afterNewest } from "./support/recurring-world.ts";
import { until } from "./support/until.ts";
import { createWorld, findInviteLink, payWithStars, sharePayload, openStore } from "./support/world.ts";

const DAY = 86_400_000;

test("A new user starts a trial, is removed after it, and pays the price of the trial's tier to come back", async () => {
  await using world = await createWorld();
  const { alice, clock, database, telegram } = world;
  const channel = await openStore(world);
  const version = (name: string, stars: number, trialDays: number | null) =>
    database.pool.query(
      `insert into tier_version (id, tier_id, version, name, period_days, prices, trial_days, created_at)
       select $1, tier_id, max(version) + 1, 'Monthly', 30, json_build_object('XTR', $2::int), $3, now() from tier_version group by tier_id`,
      [name, stars, trialDays],
    );
  await version("with-a-trial", 200, 7);

  await alice.start(await sharePayload(world));
  const storefront = await alice.sees("Choose what suits you");
  await alice.press("🎁 Try Monthly for 7 days, free", { message: storefront });
  const invitation = await alice.sees(/Your free trial of Monthly has begun: /);
  const { url = "" } = await alice.press(/Come in/, { message: invitation });
  await alice.join(url);
  await until(() => telegram.memberStatus(channel, alice), "member");

  // The price rises, and the trial ends.
  await version("dearer", 400, null);
  clock.advance(7 * DAY);
  await world.sweep();
  await until(() => telegram.memberStatus(channel, alice), "left");
  const goodbye = await alice.sees("has ended", { after: invitation });
  await alice.press(/Renew/, { message: goodbye });
  await alice.sees(/If you pay now, your access lasts until/, { after: goodbye });
  await payWithStars(alice);
  const again = await findInviteLink(alice, goodbye);
  await alice.join(again);
  await until(() => telegram.memberStatus(channel, alice), "member");
  expect(await database.prisma.payment.findMany({ select: { amountMinor: true } })).toEqual([
    { amountMinor: 200n },
  ]);

  // There is no second trial.
  await world.sweep();
  const before = afterNewest(alice);
  await alice.start(await sharePayload(world));
  const { buttons } = await alice.sees("Choose what suits you", before);
  expect(buttons.flat().join()).not.toContain("Try");
});
