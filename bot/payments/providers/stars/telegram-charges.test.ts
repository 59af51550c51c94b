import { describe, expect, test } from "vitest";
import { BroadcastScene } from "../../../../tests/scenes/broadcast-scene.ts";
import { changeDraft } from "../../../broadcasts/model/draft-broadcast.ts";
import { startBroadcast } from "../../../broadcasts/delivery/control/start-broadcast.ts";
import { fillRecipients } from "../../../broadcasts/delivery/recipients/recipients.jobs.ts";
import { settleStars } from "../../../broadcasts/delivery/stars/stars.jobs.ts";
import { describeAnomalies } from "../../../operator/anomalies/describe-anomalies.ts";
import { listAnomalies } from "../../../operator/anomalies/list-anomalies.ts";
import { reconcileStars } from "./reconcile-stars.ts";
import { confirmLookup } from "../../confirm/confirm-payment.ts";
import type { Platform } from "../../../platform/platform.ts";

const readList = (platform: Platform): Promise<void> =>
  reconcileStars(platform, (event) => confirmLookup(platform, event));

const HOUR = 3_600_000;

type Scene = BroadcastScene & {
  /** The tenths of a Star that Telegram charges for so many messages. */
  charged: (requests: number) => number;
};

async function open(people = 12): Promise<Scene> {
  const scene = await BroadcastScene.open({ people, environment: { PAID_BROADCASTS: "on" } });
  await scene.earn(50);
  const changed = Object.assign(scene, { charged: (requests: number) => requests });
  scene.platform.telegram.config.use(async (previous, method, payload, signal) => {
    const answer = await previous(method, payload, signal);
    if (method !== "getStarTransactions" || !answer.ok) return answer;
    const { transactions } = answer.result as { transactions: { receiver?: { request_count?: number } }[] };
    const listed = transactions.map((line) => {
      const tenths = changed.charged(line.receiver?.request_count ?? 0);
      const nanostar_amount = (tenths % 10) * 100_000_000;
      return { ...line, amount: Math.floor(tenths / 10), nanostar_amount };
    });
    return { ok: true, result: { transactions: listed } as never };
  });
  return changed;
}

/** Sends to all people, for Stars. */
async function sendPaid(scene: BroadcastScene): Promise<void> {
  const actor = { broadcastId: await scene.draft(), actorId: scene.sale.ownerId };
  await changeDraft(scene.platform, { ...actor, isPaid: true });
  expect(await startBroadcast(scene.platform, actor)).toEqual({ kind: "started" });
  await fillRecipients(scene.platform, actor.broadcastId);
  await scene.run();
}

/** Reads the list, as long after the last broadcast as the list may lag. */
async function reconcile(scene: BroadcastScene): Promise<void> {
  scene.platform.clock.advance(2 * HOUR);
  await readList(scene.platform);
}

async function anomaliesOf({ platform }: BroadcastScene): Promise<string> {
  return describeAnomalies(platform.translations.for("en"), await listAnomalies(platform, 0));
}

const recordedBy = ({ database }: BroadcastScene) =>
  database.prisma.telegramCharge.findMany({ orderBy: { chargedAt: "asc" } });

describe("Telegram's charges for paid broadcasts", () => {
  test("are recorded once, and agree with the ledger but for a part of a Star", async () => {
    await using scene = await open();
    await sendPaid(scene);
    await settleStars(scene.platform);
    await Promise.all([readList(scene.platform), readList(scene.platform)]);
    await reconcile(scene);
    const [charge, ...more] = await recordedBy(scene);
    expect(charge).toMatchObject({ isReturned: false, requestCount: 12 });
    expect([charge?.amount.toString(), more]).toEqual(["1.2", []]);
    expect(await anomaliesOf(scene)).toContain("All is well");
  });

  test("that exceed the ledger are shown to operators at once", async () => {
    await using scene = await open();
    await sendPaid(scene);
    await settleStars(scene.platform);
    scene.charged = (requests) => requests + 9;
    await readList(scene.platform);
    const shown = await anomaliesOf(scene);
    expect(shown).toContain("<b>Stars that Telegram charged for paid broadcasts</b> (1)");
    expect(shown).toContain("Telegram charged 2.1, the ledger has 2 as spent and 0 as set aside.");
  });

  test("that are below the ledger are shown when the list must know the broadcast", async () => {
    await using scene = await open(25);
    await sendPaid(scene);
    await settleStars(scene.platform);
    scene.charged = (requests) => requests - 5;
    await readList(scene.platform);
    expect(await anomaliesOf(scene)).toContain("All is well");
    await reconcile(scene);
    expect(await anomaliesOf(scene)).toContain("Telegram charged 2, the ledger has 3 as spent");
  });

  test("that are missing in the list are shown", async () => {
    await using scene = await open();
    await sendPaid(scene);
    await settleStars(scene.platform);
    scene.charged = () => 0;
    await reconcile(scene);
    expect(await anomaliesOf(scene)).toContain("Telegram charged 0, the ledger has 2 as spent");
  });

  test("of a broadcast that is not settled count against the Stars that are set aside", async () => {
    await using scene = await open();
    await sendPaid(scene);
    await reconcile(scene);
    expect(await recordedBy(scene)).toHaveLength(1);
    expect(await anomaliesOf(scene)).toContain("All is well");
  });

  test("are never changed", async () => {
    await using scene = await open();
    await sendPaid(scene);
    await reconcile(scene);
    await expect(scene.database.prisma.telegramCharge.deleteMany()).rejects.toThrow(
      "are never changed or deleted",
    );
  });
});
