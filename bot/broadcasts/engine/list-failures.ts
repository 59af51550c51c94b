import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";

export type Failure = {
  readonly userId: number;
  readonly firstName: string;
  readonly username: string | undefined;
  readonly state: "blocked" | "failed" | "unclear";
  /** Telegram's words, or "muted" where the person muted the channel meanwhile. */
  readonly reason: string;
};

type Row = {
  user_id: bigint;
  first_name: string | null;
  username: string | null;
  state: Failure["state"];
  reason: string | null;
};

const PAGE = 1_000;

/** Those whom a broadcast did not reach for sure, by their ids; read a page at a time, however many they are. */
export async function* listFailures(
  { database }: Platform,
  broadcastId: string,
): AsyncGenerator<Failure, void, void> {
  let after = 0n;
  for (;;) {
    const rows = await database.prisma.$queryRaw<Row[]>`
      select r.user_id, u.first_name, u.username, r.state, r.reason
        from broadcast_recipient r left join users u on u.id = r.user_id
       where r.broadcast_id = ${broadcastId} and r.user_id > ${after}
         and r.state in ('blocked', 'failed', 'unclear')
       order by r.user_id limit ${PAGE}`;
    for (const row of rows)
      yield {
        userId: telegramId(row.user_id),
        firstName: row.first_name ?? "",
        username: row.username ?? undefined,
        state: row.state,
        reason: row.reason ?? "",
      };
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.user_id;
  }
}
