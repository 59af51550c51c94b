import { beforeAll, afterAll, describe, expect, test } from "vitest";
import { newId } from "../../../platform/values/ids.ts";
import { createSale } from "../../../../tests/support/sale.ts";
import type { Sale } from "../../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../../tests/support/test-database.ts";
import type { TestDatabase } from "../../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../../tests/support/test-platform.ts";
import type { Audience } from "../../model/audience.ts";
import { countAudience, readSelection, selectAudience } from "./audience.sql.ts";

const DAY_MS = 86_400_000;

let database: TestDatabase;
let platform: ReturnType<typeof createTestPlatform>;
let sale: Sale;
const people = new Map<string, number>();

/** A new user, whom the tests know by name. */
async function person(
  name: string,
  data: { telegramLanguage?: string; chosenLanguage?: string; unreachableSince?: Date } = {},
): Promise<number> {
  const id = 20_000_000_000 + people.size;
  people.set(name, id);
  await database.prisma.user.create({
    data: { id: BigInt(id), firstName: name, createdAt: platform.clock.now(), ...data },
  });
  return id;
}

type Term = { state?: string; endsIn?: number | null; graceMs?: number; tierVersionId?: string | null };

async function subscriber(
  name: string,
  term: Term = {},
  about: { telegramLanguage?: string; chosenLanguage?: string } = {},
): Promise<number> {
  const { state = "active", endsIn = DAY_MS, graceMs = 0, tierVersionId = sale.tierVersionId } = term;
  const userId = await person(name, about);
  const now = platform.clock.now();
  const expiresAt = endsIn === null ? null : new Date(now.getTime() + endsIn);
  const isEnded = state === "ended";
  const { id } = await database.prisma.subscription.create({
    data: {
      id: newId(now),
      userId: BigInt(userId),
      channelId: sale.channelId,
      tierVersionId,
      startedAt: new Date(now.getTime() - 30 * DAY_MS),
      extendedAt: now,
      expiresAt,
      accessUntil: expiresAt,
      state,
      ...(isEnded ? { endedAt: now, endReason: "removed" } : {}),
      ...(state === "paused" ? { pausedAt: now } : {}),
    },
  });
  if (expiresAt !== null && graceMs > 0)
    await database.prisma.subscription.update({
      where: { id },
      data: { accessUntil: new Date(expiresAt.getTime() + graceMs) },
    });
  return userId;
}

async function visitor(userId: number): Promise<void> {
  const { channelId } = sale;
  await database.prisma.storefrontVisit.create({
    data: { channelId, userId: BigInt(userId), visitedAt: platform.clock.now() },
  });
}

/** The names of the people in the audience. */
async function namesOf(audience: Audience): Promise<string[]> {
  const selection = { channelId: sale.channelId, audience, now: platform.clock.now() };
  const sql = selectAudience(await readSelection(database.prisma, selection));
  const rows = await database.prisma.$queryRaw<{ user_id: bigint }[]>`${sql}`;
  expect(await countAudience(platform, selection)).toBe(rows.length);
  const ids = rows.map((row) => Number(row.user_id));
  return [...people].flatMap(([name, id]) => (ids.includes(id) ? [name] : [])).toSorted();
}

beforeAll(async () => {
  database = await createTestDatabase();
  platform = createTestPlatform(database);
  sale = await createSale(platform);
  await subscriber("active");
  await subscriber("for life", { endsIn: null }, { telegramLanguage: "de-AT" });
  await subscriber("given", { tierVersionId: null }, { telegramLanguage: "en", chosenLanguage: "de" });
  await subscriber("in grace", { endsIn: -DAY_MS, graceMs: 2 * DAY_MS });
  await subscriber("over", { endsIn: -DAY_MS });
  await subscriber("ended", { state: "ended", endsIn: -DAY_MS });
  await subscriber("paused", { state: "paused" });
  const buyer = await person("ordered");
  await sale.order({ buyerId: buyer });
  await visitor(await person("visited", { telegramLanguage: "de", chosenLanguage: "en" }));
  const muted = await person("muted");
  await visitor(muted);
  await database.prisma.broadcastOptOut.create({
    data: { userId: BigInt(muted), channelId: sale.channelId, mutedAt: platform.clock.now() },
  });
  await visitor(await person("blocked the bot", { unreachableSince: platform.clock.now() }));
  const banned = await subscriber("banned");
  await database.prisma.accessOverride.create({
    data: {
      userId: BigInt(banned),
      channelId: sale.channelId,
      kind: "ban",
      actorId: 1n,
      createdAt: platform.clock.now(),
    },
  });
  const paid = await subscriber("paid");
  const orderId = await sale.order({ buyerId: paid });
  const now = platform.clock.now();
  await database.prisma.order.update({ where: { id: orderId }, data: { status: "paid", paidAt: now } });
  await database.prisma.payment.create({
    data: {
      id: newId(now),
      provider: "stars",
      externalId: "charge",
      orderId,
      status: "paid",
      statusRank: 50,
      currency: "XTR",
      amountMinor: 250n,
      grantedAt: now,
      grantId: newId(now),
      grantedSeconds: 60,
      createdAt: now,
      updatedAt: now,
    },
  });
  await person("unknown to the channel");
});

afterAll(() => database.release());

describe("The audience of a broadcast", () => {
  test("includes everybody who bought, ordered or visited, except muted, unreachable and banned people", async () => {
    expect(await namesOf({ kind: "everyone" })).toEqual(
      [
        "active",
        "ended",
        "for life",
        "given",
        "in grace",
        "ordered",
        "over",
        "paid",
        "paused",
        "visited",
      ].toSorted(),
    );
  });

  test("includes subscribers with a running period", async () => {
    expect(await namesOf({ kind: "active" })).toEqual(["active", "for life", "given", "paid"]);
  });

  test("includes subscribers in the grace period", async () => {
    expect(await namesOf({ kind: "in_grace" })).toEqual(["in grace"]);
  });

  test("includes people whose access ended", async () => {
    expect(await namesOf({ kind: "ended" })).toEqual(["ended", "over"]);
  });

  test("includes people who never paid, even with a gift", async () => {
    const never = await namesOf({ kind: "never_paid" });
    expect(never).not.toContain("paid");
    expect(never).toEqual(expect.arrayContaining(["given", "ordered", "visited"]));
  });

  test("includes one tier only, and for never-paid people the tier of an order", async () => {
    const { tierId } = sale;
    expect(await namesOf({ kind: "active", tierId })).toEqual(["active", "for life", "paid"]);
    expect(await namesOf({ kind: "never_paid", tierId })).toContain("ordered");
    expect(await namesOf({ kind: "never_paid", tierId })).not.toContain("visited");
    expect(await namesOf({ kind: "active", tierId: newId(platform.clock.now()) })).toEqual([]);
  });

  test("includes one language only, in all of its regions", async () => {
    expect(await namesOf({ kind: "everyone", languageCode: "de" })).toEqual(["for life", "given"]);
  });
});
