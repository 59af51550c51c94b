import type { Transaction } from "../../platform/database/database.ts";
import type { Moved } from "./granted-time.ts";

/** What moved the end of somebody's time in a channel besides payments, in no order. */
export async function givenMoves(
  transaction: Transaction,
  { userId, channelId }: { readonly userId: number; readonly channelId: string },
): Promise<Moved[]> {
  const rows = await transaction.givenTime.findMany({
    where: { userId: BigInt(userId), channelId },
    select: { kind: true, at: true, seconds: true },
  });
  return rows.map(({ kind, at, seconds }) => {
    if (kind === "end") return { kind: "ended", at };
    if (kind === "pause") return { kind: "paused", at, seconds: seconds ?? 0 };
    return { kind: "added", at, seconds, months: null, until: null };
  });
}
