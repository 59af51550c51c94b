import { describe, expect, test } from "vitest";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { markUnreachable, storeUser } from "./store-user.ts";

const ada = { id: 12_345_678_901, firstName: "Ada", username: "ada", languageCode: "en" };

describe("A user", () => {
  test("is stored with the first update, and keeps the current name", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    await storeUser(platform, ada);
    await storeUser(platform, { ...ada, firstName: "Ada L.", username: undefined });
    expect(await database.prisma.user.findMany()).toMatchObject([
      { id: 12_345_678_901n, firstName: "Ada L.", username: null, languageCode: "en" },
    ]);
  });

  test("is reachable again after the next update", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    await storeUser(platform, ada);
    await markUnreachable(platform, ada.id);
    expect(await database.prisma.user.count({ where: { unreachableSince: null } })).toBe(0);
    await storeUser(platform, ada);
    expect(await database.prisma.user.count({ where: { unreachableSince: null } })).toBe(1);
  });

  test("gets one job for any number of concurrent updates after unblocking the bot", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    await storeUser(platform, ada);
    await markUnreachable(platform, ada.id);
    const { unreachableSince } = await database.prisma.user.findUniqueOrThrow({
      where: { id: BigInt(ada.id) },
    });
    await Promise.all(Array.from({ length: 20 }, () => storeUser(platform, ada)));
    await storeUser(platform, ada);
    type Row = { key: string; payload: { userId: number; since: string; jobKey: string } };
    const { rows } = await database.pool.query<Row>("select key, payload from graphile_worker._private_jobs");
    expect(rows.map(({ payload }) => [payload.userId, new Date(payload.since)])).toEqual([
      [ada.id, unreachableSince],
    ]);
    expect(rows.map(({ payload }) => payload.jobKey)).toEqual(rows.map(({ key }) => key));
  });

  test("stays unreachable after an update of a group or channel", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    await storeUser(platform, ada);
    await markUnreachable(platform, ada.id);
    await storeUser(platform, { ...ada, firstName: "Ada L." }, "elsewhere");
    expect(await database.prisma.user.findMany()).toMatchObject([
      { firstName: "Ada L.", unreachableSince: expect.any(Date) as Date },
    ]);
    expect((await database.pool.query("select 1 from graphile_worker._private_jobs")).rows).toEqual([]);
  });

  test("is not stored for an update of a group, whose members need not know the bot", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    await storeUser(platform, ada, "elsewhere");
    expect(await database.prisma.user.count()).toBe(0);
  });

  test("is not written again without a change", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    const version = async (): Promise<unknown> =>
      (await database.pool.query("select xmin::text, ctid::text from users")).rows;
    await storeUser(platform, ada);
    const first = await version();
    await storeUser(platform, ada);
    expect(await version()).toEqual(first);
  });

  test("is one row after a hundred concurrent updates", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    await Promise.all(Array.from({ length: 100 }, () => storeUser(platform, ada)));
    expect(await database.prisma.user.count()).toBe(1);
  });
});
