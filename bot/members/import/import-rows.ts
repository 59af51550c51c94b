import { whereConnected } from "../../channels/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { isFinalRefusal, migratedTo } from "../../platform/telegram/telegram.ts";
import { listUnchecked, listUnapplied, storeObstacle } from "./import.sql.ts";
import type { ImportResult } from "./import.sql.ts";
import { isNotParticipant, membershipOf } from "../../invites/index.ts";
import type { Membership } from "../../invites/index.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { overrides } from "../../subscriptions/index.ts";
import { addExistingMember } from "../member/add-existing-member.ts";
import { offerAccess } from "../pending/offer-access.jobs.ts";

// Five seconds at 20 requests a second; then the owner sees the progress.
export const CHECK_BATCH = 100;

type UncheckedRow = Awaited<ReturnType<typeof listUnchecked.all>>[number];

/**
 * Finds the results for the next rows, from the database and, where the database has none, from Telegram. Each result is
 * stored at once, so that a stopped run continues after it.
 *
 * @returns how many rows were checked; fewer than `CHECK_BATCH`: all are checked.
 * @throws errors that are no answer of Telegram's; {DeferJob} where the bot cannot work in the channel.
 */
export async function checkRows(platform: Platform, importId: string): Promise<number> {
  const { prisma } = platform.database;
  const batch = { importId, limit: CHECK_BATCH, now: platform.clock.now() };
  const rows = await listUnchecked.all(prisma, batch);
  for (const row of rows) {
    const checkedAt = platform.clock.now();
    const known = resultFromTables(row);
    const found: LookedUp = known === undefined ? await askTelegram(platform, row) : { result: known };
    const { result } = found;
    // Names are stored for people in the chat only.
    const { firstName, username } = result === "inside" ? found : {};
    await prisma.memberImportRow.updateMany({
      where: { importId, userId: BigInt(row.userId) },
      data: { checkResult: result, firstName: firstName ?? null, username: username ?? null, checkedAt },
    });
  }
  return rows.length;
}

/** A permanent refusal for one person counts as "outside", so that the other rows are still checked. */
async function askTelegram(
  platform: Platform,
  { telegramChatId, userId, channelId }: UncheckedRow,
): Promise<LookedUp> {
  try {
    return await whereConnected(platform, channelId, () => lookUp(platform, { telegramChatId, userId }));
  } catch (error) {
    if (isFinalRefusal(error) && migratedTo(error) === undefined) return { result: "outside" };
    throw error;
  }
}

function resultFromTables({ isOver, override, hasTime }: UncheckedRow): ImportResult | undefined {
  if (override !== null) return override;
  if (hasTime) return "has_time";
  return isOver ? "over" : undefined;
}

type LookedUp = {
  readonly result: ImportResult;
  /** Undefined where Telegram shows the bot no user with this id. */
  readonly firstName?: string;
  readonly username?: string | undefined;
};

/** getChatMember for one person of a list. */
async function lookUp(
  { telegram }: Platform,
  { telegramChatId, userId }: { readonly telegramChatId: number; readonly userId: number },
): Promise<LookedUp> {
  try {
    const member = await telegram.getChatMember(telegramChatId, userId);
    const { first_name: firstName, username, is_bot: isBot } = member.user;
    return { result: isBot ? "bot" : resultOf(membershipOf(member)), firstName, username };
  } catch (error) {
    if (isNotParticipant(error)) return { result: "outside" };
    throw error;
  }
}

const resultOf = (membership: Membership): ImportResult => {
  if (membership === "member") return "inside";
  return membership === "creator" ? "administrator" : membership;
};

// About two seconds of work; then the owner sees the progress.
export const APPLY_BATCH = 200;
// A third of Telegram's limit of 30 messages a second: the rest is for messages about payments.
const NOTIFY_EVERY_MS = 100;

type UnappliedRow = Awaited<ReturnType<typeof listUnapplied.all>>[number];

/**
 * Gives access to the next people of a confirmed import, and offers it to people outside of the chat. The subscription and the
 * row's `imported_at` are written in one transaction for each person, so that a repeated or stopped run gives nobody access twice.
 * A person who got a subscription or an access override since the check is left alone.
 *
 * @returns how many rows were due; fewer than `APPLY_BATCH`: all are applied.
 */
export async function applyRows(platform: Platform, importId: string): Promise<number> {
  const rows = await listUnapplied.all(platform.database.prisma, { importId, limit: APPLY_BATCH });
  for (const [index, row] of rows.entries()) await applyRow(platform, importId, row, index);
  return rows.length;
}

async function applyRow(
  platform: Platform,
  importId: string,
  row: UnappliedRow,
  index: number,
): Promise<void> {
  const { userId, channelId, actorId, checkResult: result, until } = row;
  const { prisma } = platform.database;
  const now = platform.clock.now();
  const where = { importId, userId: BigInt(userId), importedAt: null };
  if (until !== null && until <= now) {
    await prisma.memberImportRow.updateMany({ where, data: { checkResult: "over" } });
    return;
  }
  if (result === "outside") {
    await prisma.$transaction(async (transaction) => {
      const { count } = await transaction.memberImportRow.updateMany({ where, data: { importedAt: now } });
      if (count === 0) return;
      const seconds = until === null ? secondsOf(row, now) : null;
      const offered = { kind: "import" as const, channelId, userId, seconds, until, actorId };
      await offerAccess(transaction, platform, offered, notifyAtOf(index));
    });
    return;
  }
  const added = await addExistingMember(
    platform,
    {
      kind: "import",
      userId,
      channelId,
      seconds: secondsOf(row, now),
      actorId,
      seenInsideAt: row.checkedAt,
    },
    async (transaction) => {
      const { count } = await transaction.memberImportRow.updateMany({ where, data: { importedAt: now } });
      if (count === 0) return false;
      await storeUser(transaction, row, { now, notifyAt: notifyAtOf(index) });
      return true;
    },
  );
  if (added === "has_time" || added === "has_override")
    await storeObstacle.run(prisma, { importId, userId, channelId });
}

const notifyAtOf = (index: number): Date => new Date(Date.now() + index * NOTIFY_EVERY_MS);

/** Rounded up to the second, so that no day of the list ends early. */
function secondsOf({ forLife, until, days, defaultDays }: UnappliedRow, now: Date): number | null {
  if (forLife) return null;
  if (until !== null) return Math.ceil((until.getTime() - now.getTime()) / 1_000);
  const given = days ?? defaultDays;
  return given === null ? null : given * 86_400;
}

/**
 * Creates the user, or notifies a user whom the bot knows. Bot API: a bot cannot start a chat, so a new user counts as
 * unreachable until the first message.
 */
async function storeUser(
  transaction: Transaction,
  { userId, channelId, firstName, username }: UnappliedRow,
  { now, notifyAt }: { readonly now: Date; readonly notifyAt: Date },
): Promise<void> {
  // Without a name from Telegram, the id stands in for it.
  const names = { firstName: firstName ?? String(userId), username };
  const { count } = await transaction.user.createMany({
    data: { id: BigInt(userId), ...names, unreachableSince: now, createdAt: now },
    skipDuplicates: true,
  });
  if (count === 1) return;
  await enqueue(transaction, [overrides.notifyChangeRequest({ channelId, userId }, "gift", notifyAt)]);
}

/** Ends an import whose rows are applied, and deletes the names that Telegram showed. Idempotent. */
export async function finishImport({ database, clock }: Platform, importId: string): Promise<void> {
  await database.prisma.$transaction(async (transaction) => {
    const { count } = await transaction.memberImport.updateMany({
      where: { id: importId, state: "importing" },
      data: { state: "done", doneAt: clock.now() },
    });
    if (count === 1)
      await transaction.memberImportRow.updateMany({
        where: { importId },
        data: { firstName: null, username: null },
      });
  });
}
