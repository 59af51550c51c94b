import { whereConnected } from "../../channels/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { isFinalRefusal, migratedTo } from "../../platform/telegram/telegram.ts";
import { resultOf } from "./import-results.ts";
import type { ImportResult } from "./import-results.ts";
import { listUnchecked } from "./import.sql.ts";
import { isNotParticipant, membershipOf } from "../../invites/index.ts";

// Five seconds at 20 requests a second; then the owner sees the progress.
export const CHECK_BATCH = 100;

type Row = Awaited<ReturnType<typeof listUnchecked.all>>[number];

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
  { telegramChatId, userId, channelId }: Row,
): Promise<LookedUp> {
  try {
    return await whereConnected(platform, channelId, () => lookUp(platform, { telegramChatId, userId }));
  } catch (error) {
    if (isFinalRefusal(error) && migratedTo(error) === undefined) return { result: "outside" };
    throw error;
  }
}

function resultFromTables({ isOver, override, hasTime }: Row): ImportResult | undefined {
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
