import { z } from "zod";
import { BULK_PRIORITY, defineJob } from "../../platform/jobs/jobs.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { closeSubscriptions, lockGroup } from "./discussion.sql.ts";

// One page holds its row locks for about 20 ms, the longest that a renewal waits.
const PAGE = 500;

/**
 * Turns the subscriptions of an unlinked discussion group into granted access, page by page. Convergent. Ends where the group
 * is linked again: the copy of the channel's subscriptions then sets them anew.
 */
export const closeDiscussion = defineJob({
  name: "subscriptions.close-discussion",
  priority: BULK_PRIORITY,
  payload: z.object({ channelId: opaqueId }),
  async run({ channelId: groupId }, { database: { prisma } }) {
    let after = 0;
    for (;;) {
      const from = after;
      const page = await prisma.$transaction(async (transaction) => {
        const group = await lockGroup.first(transaction, { groupId });
        if (group === undefined || group.discussionOfId !== null) return undefined;
        return closeSubscriptions.first(transaction, { groupId, after: from, most: PAGE });
      });
      if (page === undefined || page.last === null || page.read < PAGE) return;
      after = page.last;
    }
  },
});
