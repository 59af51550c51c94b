import { queryOn } from "../../platform/database/statement.ts";
import type { Platform } from "../../platform/platform.ts";
import { upsertUser } from "./users.sql.ts";

/** The sender of an update. */
export type Person = {
  readonly id: number;
  readonly firstName: string;
  readonly username?: string | undefined;
  readonly languageCode?: string | undefined;
};

export type UserSettings = {
  /** The language that the person chose, or else the language of their Telegram. */
  readonly languageCode: string | null;
  readonly timeZone: string | null;
};

/**
 * Stores the sender of an update and returns their language and time zone. An update from the private chat proves that the
 * person can be reached again; an update from another chat does not. The statement goes through the pool, because every
 * update runs it.
 */
export async function storeUser(
  { database, clock }: Platform,
  { id, firstName, username, languageCode }: Person,
  where: "privately" | "elsewhere" = "privately",
): Promise<UserSettings> {
  const user = {
    id,
    firstName,
    username: username ?? null,
    languageCode: languageCode ?? null,
    now: clock.now(),
    isPrivate: where === "privately",
  };
  const [settings] = await queryOn(database.pool, upsertUser, user, "prepared");
  return settings ?? { languageCode: null, timeZone: null };
}

/** Records that Telegram delivers no message to this person. Their next private message clears it. */
export async function markUnreachable({ database, clock }: Platform, userId: number): Promise<void> {
  await database.prisma.user.updateMany({
    where: { id: BigInt(userId), unreachableSince: null },
    data: { unreachableSince: clock.now() },
  });
}
