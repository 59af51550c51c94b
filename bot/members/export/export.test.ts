import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../../tests/support/parse-csv.ts";
import { createSale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { newId } from "../../platform/values/ids.ts";
import { AccessScene } from "../../../tests/scenes/access-scene.ts";
import { readMembersInBatches } from "./write-members.ts";
import { memberColumns, writeMembers } from "./write-members.ts";

async function exportScene() {
  // Connections of its own: the plans of other tests' connections are made for few rows.
  const database = await createTestDatabase({ max: 3 });
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  const folder = await mkdtemp(join(tmpdir(), "members-test-"));
  const now = platform.clock.now();
  return {
    platform,
    sale,
    now,
    prisma: database.prisma,
    /** Creates `count` people with a subscription. */
    async crowd(count: number): Promise<void> {
      // One statement each: Prisma's `createMany` takes seconds for thousands of rows.
      await database.pool.query(
        `insert into users (id, first_name, created_at)
         select 5000 + place, '=cmd|"' || 5000 + place || '"', $1 from generate_series(0, $2 - 1) place`,
        [now, count],
      );
      await database.pool.query(
        `insert into subscription (id, user_id, channel_id, tier_version_id, started_at, extended_at, expires_at, access_until, state)
         select 'subscription-' || place, 5000 + place, $1, $2, $3, $3, $4, $4, 'active' from generate_series(0, $5 - 1) place`,
        [sale.channelId, sale.tierVersionId, now, new Date(now.getTime() + 86_400_000), count],
      );
    },
    /** The files, each as its rows. */
    async write(maxBytes?: number): Promise<string[][][]> {
      const texts = platform.translations.for("en");
      const paths = await writeMembers(platform, {
        channelId: sale.channelId,
        texts,
        folder,
        ...(maxBytes === undefined ? {} : { maxBytes }),
      });
      return Promise.all(
        paths.map(async (path) => parseCsv((await readFile(path, "utf8")).replace("\uFEFF", ""))),
      );
    },
    async [Symbol.asyncDispose]() {
      await rm(folder, { recursive: true, force: true });
      await platform.http.close();
      await database.release();
    },
  };
}

const cell = (
  row: readonly string[] | undefined,
  column: (typeof memberColumns)[number],
): string | undefined => row?.[memberColumns.indexOf(column)];

describe("The export of a channel's members", () => {
  test("has a row for each subscription and each access override, with payments and UTC times", async () => {
    await using scene = await exportScene();
    const { prisma, sale, now } = scene;
    await scene.crowd(1);
    const orderId = await sale.order({ buyerId: 5_000 });
    const payment = {
      orderId,
      statusRank: 5,
      status: "paid",
      grantedAt: now,
      createdAt: now,
      updatedAt: now,
    };
    await prisma.payment.createMany({
      data: [
        {
          ...payment,
          id: newId(now),
          provider: "stars",
          externalId: "a",
          currency: "XTR",
          amountMinor: 250n,
          grantId: newId(now),
          grantedSeconds: 1,
        },
        {
          ...payment,
          id: newId(now),
          provider: "nowpayments",
          externalId: "b",
          currency: "USD",
          amountMinor: 1005n,
          grantId: newId(now),
          grantedSeconds: 1,
        },
        {
          ...payment,
          id: newId(now),
          provider: "stars",
          externalId: "c",
          currency: "XTR",
          amountMinor: 999n,
          grantId: newId(now),
          grantedSeconds: 1,
          refundRequestedAt: now,
          refundedAt: now,
          accessAfterRefund: "kept",
        },
      ],
    });
    await prisma.accessOverride.create({
      data: {
        userId: BigInt(sale.buyerId),
        channelId: sale.channelId,
        kind: "ban",
        actorId: 1n,
        createdAt: now,
      },
    });
    const [file = []] = await scene.write();
    expect(file).toHaveLength(3);
    const [, first, second] = file;
    expect(cell(first, "id")).toBe("5000");
    // Escaped, so that no spreadsheet runs it as a formula.
    expect(cell(first, "name")).toBe(`'=cmd|"5000"`);
    expect(cell(first, "state")).toBe("active");
    expect(cell(first, "tier")).toBe("Monthly");
    expect(cell(first, "until")).toBe(new Date(now.getTime() + 86_400_000).toISOString());
    expect([cell(first, "payments"), cell(first, "XTR"), cell(first, "USD")]).toEqual(["2", "250", "10.05"]);
    expect([cell(second, "override"), cell(second, "state")]).toEqual(["banned", "never had access"]);
  });

  test("does not depend on the page size", async () => {
    await using scene = await exportScene();
    await scene.crowd(11);
    const read = async (size: number): Promise<bigint[]> => {
      const ids: bigint[] = [];
      for await (const page of readMembersInBatches(scene.platform, scene.sale.channelId, size))
        ids.push(...page.map(({ userId }) => userId));
      return ids;
    };
    const all = await read(5_000);
    expect(all).toHaveLength(11);
    for (const size of [1, 2, 5, 11]) expect(await read(size)).toEqual(all);
  });

  test("continues in a second file above the size limit", async () => {
    await using scene = await exportScene();
    await scene.crowd(550);
    const files = await scene.write(1);
    expect(files.map((rows) => rows.length)).toEqual([501, 51]);
    const [whole = []] = await scene.write();
    expect(files.flatMap((rows) => rows.slice(1))).toEqual(whole.slice(1));
  });

  test("arrives as a document", async () => {
    await using scene = await AccessScene.openFor();
    await scene.subscriber();
    await scene.say(scene.olga, "/members");
    await scene.press(scene.olga, /All as a file/);
    expect(scene.olga.chat.at(-1)).toMatchObject({ text: "All members of Tea & Talk. Times are in UTC." });
    expect(scene.telegram.callsOf("sendDocument")).toHaveLength(1);
  });
});
