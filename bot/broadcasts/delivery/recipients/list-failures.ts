import type { Platform } from "../../../platform/platform.ts";
import { failuresAfter } from "./recipients.sql.ts";

export type Failure = {
  /** Undefined for a recipient who bought nothing in the channel: the owner does not learn the name of such a person. */
  readonly buyer:
    | { readonly userId: number; readonly firstName: string; readonly username: string }
    | undefined;
  /** "unclear": Telegram's answer was lost, so the message may have arrived. */
  readonly state: "blocked" | "failed" | "unclear";
  /** Telegram's description; or "unreachable", "muted", "interrupted". */
  readonly reason: string;
};

const PAGE = 1_000;

/** The recipients that a broadcast did not reach for certain, by user id. Reads page by page. */
export async function* listFailures(
  { database }: Platform,
  broadcastId: string,
): AsyncGenerator<Failure, void, void> {
  let after = 0;
  for (;;) {
    const rows = await failuresAfter.all(database.prisma, { broadcastId, after, most: PAGE });
    for (const { userId, hasBought, firstName, username, state, reason } of rows)
      yield {
        state,
        reason: reason ?? "",
        buyer: hasBought ? { userId, firstName: firstName ?? "", username: username ?? "" } : undefined,
      };
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.userId;
  }
}
