import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { countLockWaits } from "../../../tests/support/count-lock-waits.ts";
import { addChannel, addOffer } from "../../../tests/support/offers.ts";
import { until } from "../../../tests/support/until.ts";
import { storeUser } from "../../users/people/store-user.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { startTrial } from "./start-trial.ts";

const weekFree = { trialDays: 7 };

describe("A free trial", () => {
  test("is offered to a new user, starts with one press and brings an invite", async () => {
    await using scene = await AccessScene.openFor();
    const gold = await addOffer(scene.platform, scene.sale, weekFree);
    const person = scene.newUser();
    await scene.say(person, `/start t_${gold.tierId}`);
    await scene.press(person, "🎁 Try Gold for 7 days, free");
    expect(scene.lastMessageTo(person)).toContain(
      "Your free trial of <b>Gold</b> in Tea &amp; Talk has begun",
    );
    await scene.runJobs();
    const [url = ""] = dataOf(newestOf(person));
    await scene.join(person, url);
    expect(scene.statusOf(person)).toBe("member");
    const { startedAt, expiresAt, tierVersionId } =
      await scene.database.prisma.subscription.findFirstOrThrow();
    expect((expiresAt?.getTime() ?? 0) - startedAt.getTime()).toBe(7 * DAY);
    expect(tierVersionId).toBe(gold.tierVersionId);
  });

  test("starts once for concurrent presses", async () => {
    await using scene = await AccessScene.openFor();
    const { tierId } = await addOffer(scene.platform, scene.sale, weekFree);
    const person = { id: 77, firstName: "Fast" };
    await storeUser(scene.platform, person);
    const input = { userId: person.id, tierId };
    const results = await Promise.all(Array.from({ length: 8 }, () => startTrial(scene.platform, input)));
    expect(new Set(results.map((result) => result.kind === "started" && result.end.getTime())).size).toBe(1);
    expect(results[0]?.kind).toBe("started");
    expect(await scene.database.prisma.subscriptionAdjustment.count()).toBe(1);
    const jobs = await scene.database.pool.query(
      "select 1 from graphile_worker.jobs where task_identifier = 'subscriptions.send-invite'",
    );
    expect(jobs.rowCount).toBe(1);
  });

  test("opens all channels of a bundle until the same moment", async () => {
    await using scene = await AccessScene.openFor();
    const news = await addChannel(scene.platform, { title: "News", ownerId: scene.sale.ownerId });
    const { tierId } = await addOffer(scene.platform, scene.sale, { ...weekFree, bundle: [news] });
    await storeUser(scene.platform, { id: 77, firstName: "Ada" });
    expect(await startTrial(scene.platform, { userId: 77, tierId })).toMatchObject({ kind: "started" });
    const given = await scene.database.prisma.subscriptionAdjustment.findMany({
      select: { seconds: true, kind: true },
    });
    expect(given).toEqual([
      { kind: "trial", seconds: 7 * 86_400 },
      { kind: "trial", seconds: 7 * 86_400 },
    ]);
  });

  test("starts for one of two tiers that share a channel", async () => {
    await using scene = await AccessScene.openFor();
    const { platform, sale } = scene;
    const [news, club] = [
      await addChannel(platform, { title: "News", ownerId: sale.ownerId }),
      await addChannel(platform, { title: "Club", ownerId: sale.ownerId }),
    ];
    const one = await addOffer(platform, sale, { ...weekFree, bundle: [news] });
    const other = await addOffer(platform, { ...sale, channelId: club }, { ...weekFree, bundle: [news] });
    await storeUser(platform, { id: 77, firstName: "Ada" });
    const results = await Promise.all(
      [one, other].map(({ tierId }) => startTrial(platform, { userId: 77, tierId })),
    );
    expect(results.map(({ kind }) => kind).toSorted()).toEqual(["not_eligible", "started"]);
    expect(await scene.database.prisma.subscription.count()).toBe(2);
  });

  test.each([
    ["tried one of its channels", "trial"],
    ["had time in one of its channels", "subscription"],
    ["is banned in one of its channels", "access_override"],
  ])("is neither offered nor started for a user who %s", async (_what, table) => {
    await using scene = await AccessScene.openFor();
    const { platform, sale, database } = scene;
    const news = await addChannel(platform, { title: "News", ownerId: sale.ownerId });
    const both = await addOffer(platform, sale, { ...weekFree, bundle: [news] });
    const person = scene.newUser();
    await scene.meet(person);
    const now = platform.clock.now();
    const row = { userId: BigInt(person.id), channelId: news };
    if (table === "trial")
      await database.prisma.trial.create({
        data: { ...row, tierVersionId: sale.tierVersionId, startedAt: now },
      });
    else if (table === "access_override")
      await database.prisma.accessOverride.create({
        data: { ...row, kind: "ban", actorId: 1n, createdAt: now },
      });
    else
      await database.prisma.subscription.create({
        data: {
          ...row,
          id: "ended",
          startedAt: new Date(now.getTime() - 2 * DAY),
          extendedAt: new Date(now.getTime() - 2 * DAY),
          expiresAt: new Date(now.getTime() - DAY),
          accessUntil: new Date(now.getTime() - DAY),
          state: "ended",
          endReason: "removed",
          endedAt: now,
        },
      });
    await scene.say(person, `/start c_${sale.channelId}`);
    expect(buttonsOf(person).join()).not.toContain("Try");
    await scene.pressForged(person, `try:${both.tierId}`);
    expect(scene.lastMessageTo(person)).toContain("for newcomers, and once only");
    expect(await database.prisma.subscriptionAdjustment.count()).toBe(0);
    expect(await database.prisma.trial.count()).toBe(table === "trial" ? 1 : 0);
  });

  test("is not offered without trial days, and does not start for a tier that is not on sale", async () => {
    await using scene = await AccessScene.openFor();
    const person = scene.newUser();
    await scene.say(person, `/start c_${scene.sale.channelId}`);
    expect(buttonsOf(person)).toHaveLength(1);
    await scene.pressForged(person, `try:${scene.sale.tierId}`);
    expect(scene.lastMessageTo(person)).toContain("for newcomers");
    await scene.database.prisma.tier.updateMany({ data: { retiredAt: scene.platform.clock.now() } });
    await scene.pressForged(person, `try:${scene.sale.tierId}`);
    expect(scene.lastMessageTo(person)).toContain("no longer on sale");
  });

  test("ends no later than its tier", async () => {
    await using scene = await AccessScene.openFor();
    const date = new Date(scene.platform.clock.now().getTime() + 10 * DAY);
    const { tierId } = await addOffer(scene.platform, scene.sale, {
      ...weekFree,
      period: { kind: "until", until: date },
    });
    scene.platform.clock.advance(8 * DAY);
    await storeUser(scene.platform, { id: 77, firstName: "Ada" });
    const result = await startTrial(scene.platform, { userId: 77, tierId });
    expect(result.kind === "started" && result.end <= date).toBe(true);
  });

  test("does not start beside a concurrent payment", async () => {
    await using scene = await AccessScene.openFor();
    const { tierId } = await addOffer(scene.platform, scene.sale, weekFree);
    const person = scene.newUser();
    await scene.meet(person);
    // A payment has inserted its row and not committed when the trial checks for one.
    const { database } = scene;
    const client = await database.pool.connect();
    try {
      await client.query("begin");
      await client.query(
        `insert into subscription (id, user_id, channel_id, tier_version_id, started_at, expires_at, access_until, extended_at, state)
         select 'paid', $1, $2, $3, now(), now() + interval '30 days', now() + interval '30 days', now(), 'active'`,
        [person.id, scene.sale.channelId, scene.sale.tierVersionId],
      );
      const trying = startTrial(scene.platform, { userId: person.id, tierId });
      await waitingFor(scene, "insert into subscription");
      await client.query("commit");
      expect((await trying).kind).toBe("not_eligible");
    } finally {
      client.release();
    }
    expect(await database.prisma.subscriptionAdjustment.count()).toBe(0);
    expect(await database.prisma.trial.count()).toBe(0);
  });
});

/** Waits until a statement waits for a lock. */
const waitingFor = ({ database }: AccessScene, statement: string): Promise<void> =>
  until(() => countLockWaits(database.pool, statement), 1);
