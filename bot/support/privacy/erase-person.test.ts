import { describe, expect, test } from "vitest";
import { AccessScene } from "../../../tests/scenes/access-scene.ts";
import { bitcoin, cryptoEvent, starsEvent } from "../../../tests/support/payment-events.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { markRestored } from "../../subscriptions/entitlement/removal-marks.ts";
import { erasePerson } from "./erase-person.ts";
import { readData } from "./read-data.sql.ts";
import { renewalRow } from "../../../tests/support/renewal-row.ts";

const NAME = "Zenobia";
const MESSAGE = "a very private message";

/** Zenobia, who has bought, written, visited, donated and joined. */
async function openScene() {
  const scene = await AccessScene.openFor();
  const { sale, platform, database, olga } = scene;
  const { prisma } = database;
  const person = scene.telegram.person({ firstName: NAME, username: "zenobia_x", id: sale.buyerId });
  await scene.meet(person);
  const userId = BigInt(person.id);
  const now = platform.clock.now();
  const { channelId, tierVersionId } = sale;
  await confirmPayment(platform, starsEvent(await sale.order(), person.id));
  await scene.runJobs();
  olga.addMember(person, scene.channel);
  await scene.handleUpdates();
  await prisma.storefrontVisit.create({ data: { channelId, userId, visitedAt: now } });
  await prisma.trial.create({ data: { channelId, userId, tierVersionId, startedAt: now } });
  await prisma.memberClaim.create({ data: { channelId, userId, claimedAt: now } });
  await markRestored(platform, { channelId, userId: person.id });
  await prisma.donation.create({
    data: { id: "D1", userId, channelId, currency: "XTR", note: "a private note", createdAt: now },
  });
  const thread = { id: "T1", userId, channelId, createdAt: now };
  await prisma.supportThread.create({ data: thread });
  const message = { id: "M1", threadId: "T1", authorId: userId, text: MESSAGE, createdAt: now };
  await prisma.supportMessage.create({ data: message });
  const detail = { network: "tron", address: "TPrivateWallet" };
  const entries = [
    { id: "A1", at: now, actorId: userId, action: "payout.wallet_set", subject: String(person.id), detail },
    {
      id: "A2",
      at: now,
      actorId: BigInt(olga.id),
      action: "member.give",
      subject: channelId,
      detail: { userId: person.id },
    },
  ];
  await prisma.auditEntry.createMany({ data: entries });
  return Object.assign(scene, { person, userId });
}

/** Every row of every table as one text. */
async function dump({ database }: AccessScene): Promise<string> {
  const { rows } = await database.pool.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  const texts: string[] = [];
  for (const { name } of rows) {
    const found = await database.pool.query<{ row: string }>(
      `select to_jsonb(t)::text as row from "${name}" t`,
    );
    texts.push(...found.rows.map(({ row }) => `${name}: ${row}`));
  }
  return texts.join("\n");
}

describe("/privacy", () => {
  test("sends everything that is stored about the person, and nothing about others", async () => {
    await using scene = await openScene();
    const { person, telegram } = scene;
    await scene.say(person, "/privacy");
    expect(scene.lastMessageTo(person)).toContain("visits 365, messages 365, orders that were never paid 90");
    await scene.press(person, /My data as a file/);
    expect(telegram.callsOf("sendDocument")).toHaveLength(1);
    expect(person.chat.at(-1)?.text).toBe("Everything that I store about you.");
    const found = await readData.first(scene.database.prisma, { userId: person.id });
    const data = JSON.stringify(found?.data);
    for (const part of [NAME, MESSAGE, "a private note", "TPrivateWallet", "Tea & Talk"])
      expect(data).toContain(part);
    expect(data).not.toContain("Olga");
  });

  test("erases the person after a confirmation, ends the access, and keeps the payment under another id", async () => {
    await using scene = await openScene();
    const { person, database } = scene;
    const { prisma } = database;
    // The removal of a person whom Telegram does not know is confirmed.
    scene.telegram.expectRefusal("PARTICIPANT_ID_INVALID");
    const ledger = await prisma.ledgerPosting.findMany({ orderBy: { id: "asc" } });
    await scene.say(person, "/privacy");
    await scene.press(person, /Erase my data/);
    expect(scene.lastMessageTo(person)).toContain("This cannot be undone");
    expect(await prisma.user.count({ where: { id: scene.userId } })).toBe(1);
    await scene.press(person, /Yes, erase everything/);
    expect(scene.lastMessageTo(person)).toContain("your data is erased");
    const left = await dump(scene);
    for (const part of [NAME, "zenobia", MESSAGE, "a private note", "TPrivateWallet", String(person.id)])
      expect(left.split("\n").filter((row) => row.includes(part))).toEqual([]);
    const { orderId, payerId } = await prisma.payment.findFirstOrThrow();
    const { userId } = await prisma.order.findUniqueOrThrow({ where: { id: orderId } });
    expect(userId).toBeGreaterThan(900_000_000_000n);
    expect(payerId).toBe(userId);
    expect(await prisma.ledgerPosting.findMany({ orderBy: { id: "asc" } })).toEqual(ledger);
    await scene.runJobs();
    await scene.handleUpdates();
    await scene.retryJobs();
    expect(scene.statusOf(person)).toBe("left");
    expect(await dump(scene)).not.toContain(String(person.id));
    await scene.meet(person);
    expect(await prisma.order.count({ where: { userId: scene.userId } })).toBe(0);
  });
});

describe("An erasure", () => {
  test("happens once of two at once", async () => {
    await using scene = await openScene();
    const results = await Promise.all(
      [1, 2].map(() => erasePerson(scene.platform, { userId: scene.person.id })),
    );
    expect(results.map(({ kind }) => kind).toSorted()).toEqual(["erased", "unknown"]);
  });

  test("leaves a ban, by the bare id", async () => {
    await using scene = await openScene();
    const { person, sale, platform, database, olga } = scene;
    const row = { channelId: sale.channelId, userId: scene.userId, kind: "ban", actorId: BigInt(olga.id) };
    await database.prisma.accessOverride.create({ data: { ...row, createdAt: platform.clock.now() } });
    expect(await erasePerson(platform, { userId: person.id })).toEqual({ kind: "erased" });
    expect(await database.prisma.accessOverride.findMany()).toMatchObject([{ ...row, seenInside: false }]);
    expect(await database.prisma.user.findUnique({ where: { id: scene.userId } })).toMatchObject({
      firstName: String(person.id),
      username: null,
    });
  });

  test("does not wait for a payment that expired", async () => {
    await using scene = await openScene();
    const { platform, sale, person, database } = scene;
    const pending = cryptoEvent(await sale.order(), { status: "pending", arrived: bitcoin("0") });
    await confirmPayment(platform, pending);
    const { externalId } = pending;
    await database.prisma.payment.updateMany({
      where: { externalId },
      data: { nextCheckAt: platform.clock.now() },
    });
    expect(await erasePerson(platform, { userId: person.id })).toMatchObject({
      obstacle: { kind: "open_payment" },
    });
    await confirmPayment(platform, { ...pending, status: "expired", dedupeKey: "expired" });
    expect(await erasePerson(platform, { userId: person.id })).toEqual({ kind: "erased" });
  });

  test("waits while a channel, earnings, a renewal or an open payment depends on the account", async () => {
    await using scene = await openScene();
    const { olga, platform, database, person, sale } = scene;
    expect(await erasePerson(platform, { userId: olga.id })).toEqual({
      kind: "not_possible",
      obstacle: { kind: "owns_channel", channels: "Tea & Talk" },
    });
    const order = await sale.order();
    await database.prisma.providerSubscription.create({
      data: renewalRow({
        orderId: order,
        userId: scene.userId,
        expiresAt: platform.clock.now(),
        now: platform.clock.now(),
      }),
    });
    await scene.say(person, "/privacy");
    await scene.press(person, /Erase my data/);
    expect(scene.lastMessageTo(person)).toContain("Stop the renewal first");
    await scene.pressForged(person, "privacy-erase-yes");
    expect(await database.prisma.user.count({ where: { id: scene.userId } })).toBe(1);
  });
});

describe("The append-only tables", () => {
  test("accept the replacement of one id within an erasure, and nothing else", async () => {
    await using scene = await openScene();
    const { pool } = scene.database;
    const attempt = async (update: string, erasing?: string): Promise<string> => {
      const client = await pool.connect();
      try {
        await client.query("begin");
        if (erasing !== undefined)
          await client.query("select set_config('paygateprime.erasing', $1, true)", [erasing]);
        const { rowCount } = await client.query(update);
        return `${rowCount ?? 0} changed`;
      } catch (error) {
        return error instanceof Error ? error.message : "";
      } finally {
        await client.query("rollback");
        client.release();
      }
    };
    const id = scene.person.id;
    const erasing = `${id}:900000000001`;
    const refused = expect.stringContaining("never changed or deleted") as string;
    const actor = `update audit_entry set actor_id = 900000000001, subject = '900000000001', detail = '{}' where id = 'A1'`;
    expect(await attempt(actor)).toEqual(refused);
    expect(await attempt(actor, erasing)).toBe("1 changed");
    expect(await attempt(`update audit_entry set action = 'other' where id = 'A1'`, erasing)).toEqual(
      refused,
    );
    expect(await attempt(`update audit_entry set actor_id = 7 where id = 'A1'`, erasing)).toEqual(refused);
    expect(await attempt("delete from audit_entry", erasing)).toEqual(refused);
    expect(await attempt("delete from trial", erasing)).toEqual(refused);
    expect(await attempt("update subscription_adjustment set seconds = 1", erasing)).toMatch(
      /never changed|^0/u,
    );
    expect(await attempt("update payment_event set payload = '{}'")).toBe("1 changed");
    expect(await attempt("update payment_event set payload = '[]'", erasing)).toEqual(refused);
    expect(await attempt("update payment_event set payload = '{}', decision = 'hold'", erasing)).toEqual(
      refused,
    );
    expect(await attempt("delete from payment_event", erasing)).toEqual(refused);
    expect(await attempt(`update orders set user_id = 10000000001 where user_id = ${id}`, erasing)).toContain(
      "frozen",
    );
  });
});
