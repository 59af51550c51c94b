import type { Platform } from "../../platform/platform.ts";
import type { MemberQuery } from "./member-query.ts";
import { selectFound } from "./search-members.sql.ts";

export type FoundMember = {
  readonly channelId: string;
  readonly channelTitle: string;
  readonly userId: number;
  readonly name: string;
};

// One button for each result; a longer name narrows the search.
const MAX_FOUND = 10;

/** The members who match the query, in one channel or in all channels that the actor manages, by name. */
export async function searchMembers(
  { database }: Platform,
  { actorId, channelId, query }: { actorId: number; channelId?: string | undefined; query: MemberQuery },
): Promise<{ readonly found: readonly FoundMember[]; readonly hasMore: boolean }> {
  const rows = await selectFound.all(database.prisma, {
    actorId,
    channelId: channelId ?? null,
    query,
    limit: MAX_FOUND + 1,
  });
  const found = rows.slice(0, MAX_FOUND).map(({ title: channelTitle, firstName, ...key }) => ({
    ...key,
    channelTitle,
    name: firstName ?? String(key.userId),
  }));
  return { found, hasMore: rows.length > MAX_FOUND };
}
