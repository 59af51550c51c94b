import { addToTeam } from "../../../tests/support/team.ts";
import { describe, expect, test } from "vitest";
import { bitcoin, cryptoEvent, starsEvent } from "../../../tests/support/payment-events.ts";
import { openRefundScene } from "../../../tests/scenes/refund-scene.ts";
import { postRemainderJob } from "../decisions/post-remainder.jobs.ts";
import { acceptPayment } from "../decisions/accept-payment.ts";
import { rejectPayment } from "../decisions/reject-payment.ts";
import { requestRefund } from "./request-refund.ts";
import { confirmRefundSent, decideRefundAccess, withdrawRefund } from "./settle-refund.ts";

const BOB = { userId: 20_000_000_001 };
const MIA = { userId: 20_000_000_002 };
const OPERATOR = { userId: 7_777_777_777 };

type Scene = Awaited<ReturnType<typeof openRefundScene>>;

/** The channel gets Bob as its owner, and Mia for his finances. */
async function sellChannel({ platform, sale }: Scene): Promise<void> {
  const { prisma } = platform.database;
  const createdAt = platform.clock.now();
  await prisma.user.createMany({
    data: [BOB, MIA].map(({ userId }) => ({ id: BigInt(userId), firstName: "New", createdAt })),
    skipDuplicates: true,
  });
  await prisma.channel.updateMany({ data: { ownerId: BigInt(BOB.userId) } });
  await addToTeam(prisma, { channelId: sale.channelId, userId: MIA.userId, role: "finance" });
}

/** All rows that a decision about money may change. */
async function moneyOf({ platform: { database } }: Scene): Promise<unknown> {
  const { rows } = await database.pool.query(
    `select (select json_agg(p order by p.id) from payment p) as payments,
            (select json_agg(l order by l.id) from ledger_posting l) as postings,
            (select json_agg(s order by s.id) from subscription s) as subscriptions,
            (select count(*) from audit_entry) as audits,
            (select count(*) from graphile_worker.jobs) as jobs`,
  );
  return rows;
}

const decisionsOf = ({ platform }: Scene, paymentId: string, actor: { userId: number }) =>
  [
    () => requestRefund(platform, { paymentId, actor, access: "ended" }),
    () => confirmRefundSent(platform, { paymentId, actor }),
    () => withdrawRefund(platform, { paymentId, actor }),
    () => decideRefundAccess(platform, { paymentId, actor, access: "ended" }),
    () => acceptPayment(platform, { paymentId, actor }),
    () => rejectPayment(platform, { paymentId, actor }),
  ] as const;

describe("After a channel changed its owner, a sale from before", () => {
  test.each([
    ["granted", async () => undefined],
    [
      "with a refund to send by hand",
      async ({ platform, owner }: Scene, paymentId: string) => {
        await requestRefund(platform, { paymentId, actor: owner, access: "kept" });
      },
    ],
  ] as const)("(%s) is not decided about by the new owner or the new managers", async (_state, prepare) => {
    await using scene = await openRefundScene();
    const paymentId = await scene.report(cryptoEvent(await scene.sale.order()));
    await prepare(scene, paymentId);
    await sellChannel(scene);
    const before = await moneyOf(scene);
    for (const actor of [BOB, MIA])
      for (const decide of decisionsOf(scene, paymentId, actor))
        expect(await decide()).toEqual({ kind: "forbidden" });
    expect(await moneyOf(scene)).toEqual(before);
  });

  test("is refunded by the former owner, who was credited", async () => {
    await using scene = await openRefundScene();
    const paymentId = await scene.report(starsEvent(await scene.sale.order(), scene.sale.buyerId));
    await sellChannel(scene);
    const input = { paymentId, actor: scene.owner, access: "ended" } as const;
    expect(await requestRefund(scene.platform, input)).toEqual({ kind: "under_way" });
  });

  test("is refunded once by presses of both owners at the moment of the change", async () => {
    await using scene = await openRefundScene();
    const { platform, sale, owner } = scene;
    for (let round = 0; round < 5; round += 1) {
      await platform.database.prisma.teamMember.deleteMany();
      await platform.database.prisma.channel.updateMany({ data: { ownerId: BigInt(owner.userId) } });
      const paymentId = await scene.report(starsEvent(await sale.order(), sale.buyerId));
      const press = (actor: { userId: number }) =>
        requestRefund(platform, { paymentId, actor, access: "kept" });
      const [, ...answers] = await Promise.all([
        sellChannel(scene),
        ...[BOB, MIA, BOB, MIA].map(press),
        press(owner),
        press(owner),
      ]);
      const kinds = answers.map((answer) => answer.kind);
      expect(kinds.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => "forbidden"));
      expect(kinds.slice(4).toSorted()).toEqual(["not_possible", "under_way"]);
    }
  });

  test("credits a late remainder to the former owner", async () => {
    await using scene = await openRefundScene();
    const { platform, sale, owner } = scene;
    const first = cryptoEvent(await sale.order(), {
      status: "partially_paid",
      arrived: bitcoin("0.00005"),
    });
    const paymentId = await scene.report(first);
    await acceptPayment(platform, { paymentId, actor: owner });
    await sellChannel(scene);
    await scene.report({ ...cryptoEvent(first.orderRef), externalId: first.externalId });
    const key = { provider: "nowpayments", externalId: first.externalId } as const;
    await postRemainderJob.run(key, platform, { number: 1, isLast: false });
    const owners = await platform.database.prisma.ledgerPosting.groupBy({
      by: ["ownerId"],
      where: { paymentId, ownerId: { not: null } },
      _count: true,
    });
    expect(owners).toEqual([{ ownerId: BigInt(owner.userId), _count: 2 }]);
  });
});

describe("A payment that nobody was credited for", () => {
  test("belongs to the present owner of the channel, who is credited with it", async () => {
    await using scene = await openRefundScene();
    const { platform, sale, owner } = scene;
    const wrongPrice = { price: { amount: "1", currency: "USD" } };
    const paymentId = await scene.report(cryptoEvent(await sale.order(), wrongPrice));
    await sellChannel(scene);
    expect(await acceptPayment(platform, { paymentId, actor: owner })).toEqual({ kind: "forbidden" });
    expect(await rejectPayment(platform, { paymentId, actor: owner })).toEqual({ kind: "forbidden" });
    expect(await acceptPayment(platform, { paymentId, actor: BOB })).toEqual({ kind: "granted" });
    const credited = await platform.database.prisma.ledgerPosting.findFirst({
      where: { paymentId, account: "owner_balance" },
    });
    expect(credited?.ownerId).toBe(BigInt(BOB.userId));
    // The sale is Bob's from here on.
    const refund = { paymentId, access: "kept" } as const;
    expect(await requestRefund(platform, { ...refund, actor: owner })).toEqual({ kind: "forbidden" });
    expect(await requestRefund(platform, { ...refund, actor: BOB })).toEqual({ kind: "by_hand" });
  });
});

test("An operator decides about every sale, also after the owner changed", async () => {
  await using scene = await openRefundScene({}, { OPERATOR_IDS: String(OPERATOR.userId) });
  const paymentId = await scene.report(starsEvent(await scene.sale.order(), scene.sale.buyerId));
  await sellChannel(scene);
  const input = { paymentId, actor: OPERATOR, access: "kept" } as const;
  expect(await requestRefund(scene.platform, input)).toEqual({ kind: "under_way" });
});
