import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { overrides } from "../../subscriptions/index.ts";
import { addExistingMember } from "../member/add-existing-member.ts";
import { offerAccess } from "../pending/offer-access.ts";
import { listUnapplied, storeObstacle } from "./import.sql.ts";

// About two seconds of work; then the owner sees the progress.
export const APPLY_BATCH = 200;
// A third of Telegram's limit of 30 messages a second: the rest is for messages about payments.
const NOTIFY_EVERY_MS = 100;

type Row = Awaited<ReturnType<typeof listUnapplied.all>>[number];

/**
 * Gives access to the next people of a confirmed import, and offers it to people outside of the chat. The subscription and the row's `imported_at` are written in one
 * transaction for each person, so that a repeated or stopped run gives nobody access twice. A person who got a
 * subscription or an access override since the check is left alone.
 *
 * @returns how many rows were due; fewer than `APPLY_BATCH`: all are applied.
 */
export async function applyRows(platform: Platform, importId: string): Promise<number> {
  const rows = await listUnapplied.all(platform.database.prisma, { importId, limit: APPLY_BATCH });
  for (const [index, row] of rows.entries()) await applyRow(platform, importId, row, index);
  return rows.length;
}

async function applyRow(platform: Platform, importId: string, row: Row, index: number): Promise<void> {
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
function secondsOf({ forLife, until, days, defaultDays }: Row, now: Date): number | null {
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
  { userId, channelId, firstName, username }: Row,
  { now, notifyAt }: { readonly now: Date; readonly notifyAt: Date },
): Promise<void> {
  // Without a name from Telegram, the id stands in for it.
  const names = { firstName: firstName ?? String(userId), username };
  const { count } = await transaction.user.createMany({
    data: { id: BigInt(userId), ...names, unreachableSince: now, createdAt: now },
    skipDuplicates: true,
  });
  if (count === 1) return;
  await enqueue(transaction, [overrides.changeNotice({ channelId, userId }, "gift", notifyAt)]);
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
