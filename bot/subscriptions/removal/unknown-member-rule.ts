import { unknownMemberRule } from "../../channels/index.ts";
import type { Transaction } from "../../platform/database/database.ts";

/** The channel's rule for members whom the bot did not admit. A discussion group has the rule of its channel. */
export async function findUnknownMemberRule(
  transaction: Transaction,
  channelId: string,
): Promise<ReturnType<typeof unknownMemberRule.read>> {
  const { unknownMembers, discussionOf } = await transaction.channel.findUniqueOrThrow({
    where: { id: channelId },
    select: { unknownMembers: true, discussionOf: { select: { unknownMembers: true } } },
  });
  return unknownMemberRule.read(discussionOf?.unknownMembers ?? unknownMembers);
}
