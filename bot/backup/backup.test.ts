import { gunzipSync, gzipSync } from "node:zlib";
import { expect, describe, test } from "vitest";
import { createSale } from "../../tests/support/sale.ts";
import { cryptoEvent, starsEvent } from "../../tests/support/payment-events.ts";
import { readContents, readRules } from "../../tests/support/database-contents.ts";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import type { TestDatabase } from "../../tests/support/test-database.ts";
import { createTestPlatform } from "../../tests/support/test-platform.ts";
import { testSample } from "../../tests/support/test-size.ts";
import { until } from "../../tests/support/until.ts";
import { confirmPayment } from "../payments/confirm/confirm-payment.ts";
import { BackupError } from "./backup-format.ts";
import { makeKeyPair } from "./encryption.ts";
import { backupOf, load } from "../../tests/support/backups.ts";

/** Texts that COPY has to escape, among them the mark that ends its rows. */
const AWKWARD = ["two\nlines", "\\.", "a\ttab", "back\\slash", "\\N", "Ünï😀", "\r", ""];

async function fill(database: TestDatabase): Promise<void> {
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  await confirmPayment(platform, cryptoEvent(await sale.order()));
  await confirmPayment(platform, starsEvent(await sale.order(), sale.buyerId));
  await database.prisma.user.createMany({
    data: AWKWARD.map((firstName, index) => ({ id: BigInt(index + 1), firstName, createdAt: new Date() })),
  });
}

const damaged = (bytes: Buffer, position: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8((copy.readUInt8(position) + 1) % 256, position);
  return copy;
};

const edited = (bytes: Buffer, edit: (text: string) => string): Buffer =>
  gzipSync(edit(gunzipSync(bytes).toString()));

const rowsOf = async (database: TestDatabase): Promise<number> =>
  Object.entries(await readContents(database))
    .filter(([name]) => name !== "public.rate_limit")
    .flatMap(([, rows]) => rows).length;

describe("A backup", () => {
  test("restores every row of every table, the sequences, the foreign keys and the triggers", async () => {
    await using source = await createTestDatabase();
    await using target = await createTestDatabase();
    await fill(source);
    const before = await readContents(source);
    expect(before["public.ledger_posting"]?.length).toBeGreaterThan(3);
    expect(before["graphile_worker._private_jobs"]?.length).toBeGreaterThan(1);
    const rules = await readRules(target);
    const summary = await load(target, await backupOf(source));
    expect(await readContents(target)).toEqual(before);
    expect(await readRules(target)).toEqual(rules);
    expect(summary.rows["public.users"]).toBe(AWKWARD.length + 2);
    // The next id continues after the restored ones.
    const platform = createTestPlatform(target);
    const { channelId, tierVersionId } = await target.prisma.order.findFirstOrThrow();
    await target.prisma.order.create({
      data: {
        id: "next",
        userId: 1n,
        channelId,
        tierVersionId,
        periodDays: 30,
        prices: { XTR: 250, USD: 999 },
        createdAt: new Date(),
        staleAt: new Date(),
      },
    });
    await confirmPayment(platform, starsEvent("next", 1));
    expect(await target.prisma.payment.count({ where: { grantedAt: { not: null } } })).toBe(3);
  });

  test("puts the jobs of running processes back into the queue, with an attempt left", async () => {
    await using source = await createTestDatabase();
    await using target = await createTestDatabase();
    await fill(source);
    await source.pool.query(
      "update graphile_worker._private_jobs set locked_by = 'gone', locked_at = now(), attempts = max_attempts",
    );
    await load(target, await backupOf(source));
    const { rows } = await target.pool.query(
      "select count(*)::int as jobs, count(locked_at)::int as locked, bool_and(attempts < max_attempts) as can_run from graphile_worker.jobs",
    );
    expect(rows).toEqual([{ jobs: 2, locked: 0, can_run: true }]);
  });

  test("is the state of one moment while the program writes", async () => {
    await using source = await createTestDatabase();
    const blocker = await source.pool.connect();
    await blocker.query("begin");
    // A backup begins with this table, and waits for the lock after it has taken its snapshot.
    await blocker.query("lock table audit_entry in access exclusive mode");
    const writing = backupOf(source);
    const waiting = async (): Promise<number> =>
      (
        await source.pool.query(
          "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
        )
      ).rowCount ?? 0;
    await until(waiting, 1);
    await source.prisma.user.create({ data: { id: 1n, firstName: "Late", createdAt: new Date() } });
    await blocker.query("commit");
    blocker.release();
    expect(gunzipSync(await writing).toString()).not.toContain("Late");
  });

  test("that is encrypted for a public key is readable with its secret key alone", async () => {
    await using source = await createTestDatabase();
    await using target = await createTestDatabase();
    await fill(source);
    const [keys, others] = [await makeKeyPair(), await makeKeyPair()];
    const bytes = await backupOf(source, [keys.publicKey]);
    // The format of age: its own tools can decrypt the file.
    expect(bytes.toString("latin1")).toMatch(/^age-encryption\.org\/v1\n-> X25519 /);
    await expect(load(target, bytes)).rejects.toThrow("Set its secret key as BACKUP_SECRET_KEY");
    await expect(load(target, bytes, others.secretKey)).rejects.toThrow("is encrypted for another key");
    expect(await rowsOf(target)).toBe(0);
    await load(target, bytes, keys.secretKey);
    expect(await readContents(target)).toEqual(await readContents(source));
  });

  test.each([["plain"], ["encrypted"]])(
    "that is damaged or cut off anywhere restores nothing: %s",
    { tags: ["sized"] },
    async (kind) => {
      await using source = await createTestDatabase();
      await using target = await createTestDatabase();
      await fill(source);
      const { publicKey, secretKey } = await makeKeyPair();
      const bytes = await backupOf(source, kind === "plain" ? [] : [publicKey]);
      const parts = testSample([0.5, 0.1, 0.999, 0.3, 0.7, 0.9], 2);
      const places = parts.map((part) => Math.floor(bytes.length * part));
      const versions = places.flatMap((place) => [damaged(bytes, place), bytes.subarray(0, place)]);
      for (const version of [...versions, bytes.subarray(0, -1)])
        // Damage in the header can look like another version of the program.
        await expect(load(target, version, secretKey)).rejects.toThrow(BackupError);
      expect(await rowsOf(target)).toBe(0);
      await load(target, bytes, secretKey);
    },
  );

  test("that lacks a row, a posting or its end restores nothing", async () => {
    await using source = await createTestDatabase();
    await using target = await createTestDatabase();
    await fill(source);
    const bytes = await backupOf(source);
    const versions = [
      edited(bytes, (text) => text.replace(/\n3\ta\\t.*/, "")),
      edited(bytes, (text) => text.replace(/(COPY public\.ledger_posting .*\n).*\n/, "$1")),
      edited(bytes, (text) => text.replace("-- End of the backup\n", "")),
      edited(bytes, (text) => text.replace(/-- \{"sequences.*\n/, "")),
      // A subscription whose channel is missing.
      edited(bytes, (text) =>
        text
          .replace(/(COPY public\.channel \(.*\n).*\n/, "$1")
          .replace('"public.channel":1', '"public.channel":0'),
      ),
    ];
    for (const version of versions) {
      expect(version.equals(bytes)).toBe(false);
      await expect(load(target, version)).rejects.toThrow("damaged or incomplete");
    }
    expect(await rowsOf(target)).toBe(0);
  });

  test.each([
    ["a picture", Buffer.from("\u0089PNG\r\n", "latin1")],
    ["nothing", Buffer.alloc(0)],
    ["another compressed file", gzipSync("CREATE TABLE users ();\n")],
  ])("is not confused with %s", async (_name, bytes) => {
    await using target = await createTestDatabase();
    await expect(load(target, bytes)).rejects.toThrow("This is not a backup of PayGatePrime.");
  });

  test("is never loaded over rows", async () => {
    await using source = await createTestDatabase();
    await fill(source);
    const bytes = await backupOf(source);
    await expect(load(source, bytes)).rejects.toThrow("The database is not empty: public.");
    await using target = await createTestDatabase();
    await target.prisma.user.create({ data: { id: 5n, firstName: "Other", createdAt: new Date() } });
    await expect(load(target, bytes)).rejects.toThrow("The database is not empty: public.users has rows.");
    expect(await target.prisma.user.count()).toBe(1);
  });

  test("of other tables is refused, and the refusal names the version that fits", async () => {
    await using source = await createTestDatabase();
    await using target = await createTestDatabase();
    const bytes = await backupOf(source);
    const other = edited(bytes, (text) => text.replace(/"checksum":"./, '"checksum":"x'));
    await expect(load(target, other)).rejects.toThrow("Restore it with version 0.1.0 of the program");
    const queue = edited(bytes, (text) => text.replace(/"queueVersion":\d+/, '"queueVersion":3'));
    await expect(load(target, queue)).rejects.toThrow("The job queue of the backup has version 3");
    const format = edited(bytes, (text) => text.replace('"format":1', '"format":2'));
    await expect(load(target, format)).rejects.toThrow("the format 2, which this program does not know");
  });
});
