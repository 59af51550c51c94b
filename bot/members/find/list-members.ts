import { keepForMinute } from "../../platform/runtime/kept-answers.ts";
import type { Platform } from "../../platform/platform.ts";
import { entitlement } from "../../subscriptions/index.ts";
import { countMembers, listMembersPage } from "./list-members.sql.ts";
import type { MemberFilter, MemberSelection } from "./list-members.sql.ts";

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
