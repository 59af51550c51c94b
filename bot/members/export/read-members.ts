import type { Platform } from "../../platform/platform.ts";
import { readMembersPage } from "./read-members.sql.ts";

export type MemberRecord = Awaited<ReturnType<typeof readMembersPage.all>>[number];

/** About 1 MB of rows. */
const PAGE = 5_000;

/** Everybody with a subscription or an access override in a channel, by user id, page by page. */
export async function* readMembers(
  { database }: Platform,
  channelId: string,
  pageSize = PAGE,
): AsyncGenerator<readonly MemberRecord[]> {
  let after = 0n;
  for (;;) {
    const page = await readMembersPage.all(database.prisma, { channelId, after, limit: pageSize });
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    after = last.userId;
  }
}
