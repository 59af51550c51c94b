import { keepForMinute } from "../../platform/runtime/kept-answers.ts";
import type { Platform } from "../../platform/platform.ts";
import { entitlement } from "../../subscriptions/index.ts";
import { countMembers, listMembersPage, selectFound } from "./find-members.sql.ts";
import type { MemberFilter, MemberSelection } from "./find-members.sql.ts";
import type { MemberQuery } from "./member-query.ts";

export type ListedMember = {
  readonly userId: number;
  readonly name: string;
  /** "ended" includes a removal in progress. An access override hides the subscription's state. */
  readonly state: "active" | "grace" | "paused" | "ended" | "banned" | "allowed";
  /** The end; for a paused member and for an override, the beginning. Null: for life. */
  readonly date: Date | null;
};

export type MemberList = {
  readonly members: readonly ListedMember[];
  readonly counts: Readonly<Record<MemberFilter, number>>;
  /** The page shown: the last one where the requested page no longer exists. */
  readonly page: number;
  readonly pages: number;
};

/** One button for each member; more do not fit a phone's screen. */
const PAGE = 10;

const countByFilter = keepForMinute({
  keyOf: ({ channelId }: MemberSelection) => channelId,
  isLarge: (platform, { channelId }) => entitlement.areLarge(platform, [channelId]),
  read: async ({ database }, selection): Promise<Readonly<Record<MemberFilter, number>>> =>
    (await countMembers.first(database.prisma, selection)) ?? NOBODY,
});
const NOBODY = { active: 0, soon: 0, paused: 0, ended: 0, special: 0 };

/** A page of a channel's members and the count for each filter. The caller checks who may read this. */
export async function listMembers(
  platform: Platform,
  { channelId, filter, page: asked }: { channelId: string; filter: MemberFilter; page: number },
): Promise<MemberList> {
  const { prisma } = platform.database;
  const selection = { channelId, now: platform.clock.now() };
  const counts = await countByFilter(platform, selection);
  const pages = Math.max(1, Math.ceil(counts[filter] / PAGE));
  const page = Math.min(asked, pages - 1);
  const rows = await listMembersPage.all(prisma, { ...selection, filter, limit: PAGE, offset: page * PAGE });
  const members = rows.map(({ firstName, ...member }) => ({
    ...member,
    name: firstName ?? String(member.userId),
  }));
  return { members, counts, page, pages };
}

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
