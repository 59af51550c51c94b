import type { Transaction } from "../../platform/database/database.ts";
import { oneOf } from "../../platform/database/statement.ts";

/** The column `channel.unknown_members`. */
const unknownMemberRule = oneOf(["ignore", "notify", "remove"]);
export type UnknownMemberRule = ReturnType<typeof unknownMemberRule.read>;

/** The channel's rule for members whom the bot did not admit. A discussion group has the rule of its channel. */
export async function findUnknownMemberRule(
  transaction: Transaction,
  channelId: string,
): Promise<UnknownMemberRule> {
  const { unknownMembers, discussionOf } = await transaction.channel.findUniqueOrThrow({
    where: { id: channelId },
    select: { unknownMembers: true, discussionOf: { select: { unknownMembers: true } } },
  });
  return unknownMemberRule.read(discussionOf?.unknownMembers ?? unknownMembers);
}
