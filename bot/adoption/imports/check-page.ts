import { whereConnected } from "../../invites/index.ts";
import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { isFinalRefusal, migratedTo } from "../../platform/telegram/telegram.ts";
import { lookUp } from "./telegram-listed.ts";
import type { Looked } from "./telegram-listed.ts";

// Five seconds of a fifth of what Telegram lets a bot ask; then whoever sent the list sees how far it is.
export const CHECKED_AT_ONCE = 100;

type Row = {
  user_id: bigint;
  channel_id: string;
  chat_id: bigint;
  is_over: boolean;
  standing: "whitelisted" | "banned" | null;
  has_time: boolean;
};

/**
 * Finds out about the next people of a list, the tables first and Telegram where these say nothing. What is found out is
 * kept at once: whatever stops it, the next run goes on behind it.
 *
 * @returns how many there were; fewer than `CHECKED_AT_ONCE`: all are done.
 * @throws whatever is no answer of Telegram's; {NotNow} where the bot cannot work in the channel.
 */
export async function checkPage(platform: Platform, importId: string): Promise<number> {
  const { prisma } = platform.database;
  const rows = await nextRows(platform, importId);
  for (const row of rows) {
    const checkedAt = platform.clock.now();
    const known = verdictHere(row);
    const looked: Looked = known === undefined ? await look(platform, row) : { verdict: known };
    const { verdict, firstName, username } = looked;
    await prisma.importRow.updateMany({
      where: { importId, userId: row.user_id },
      data: { verdict, firstName: firstName ?? null, username: username ?? null, checkedAt },
    });
  }
  return rows.length;
}

/** One person that Telegram has no word for must not stand in the way of the others: it shows the bot nobody there. */
async function look(platform: Platform, row: Row): Promise<Looked> {
  const seat = { chatId: telegramId(row.chat_id), userId: telegramId(row.user_id) };
  try {
    return await whereConnected(platform, row.channel_id, () => lookUp(platform, seat));
  } catch (error) {
    if (isFinalRefusal(error) && migratedTo(error) === undefined) return { verdict: "outside" };
    throw error;
  }
}

function verdictHere({ is_over: isOver, standing, has_time: hasTime }: Row): Looked["verdict"] | undefined {
  if (standing !== null) return standing;
  if (hasTime) return "has_time";
  return isOver ? "over" : undefined;
}

const nextRows = ({ database, clock }: Platform, importId: string): Promise<Row[]> =>
  database.prisma.$queryRaw<Row[]>`
    select r.user_id, c.id as channel_id, c.telegram_id as chat_id, coalesce(r.until <= ${clock.now()}, false) as is_over,
           st.kind as standing,
           coalesce(s.state = 'paused'
                    or s.state = 'active' and (s.expires_at is null or s.expires_at > ${clock.now()}), false) as has_time
      from member_import i join channel c on c.id = i.channel_id
      join import_row r on r.import_id = i.id
      left join standing st on st.channel_id = c.id and st.user_id = r.user_id
      left join subscription s on s.channel_id = c.id and s.user_id = r.user_id
     where i.id = ${importId} and i.state = 'checking' and r.verdict is null
     order by r.line limit ${CHECKED_AT_ONCE}`;
