import type { Transaction } from "../../platform/database/database.ts";

export type UnknownRule = "leave" | "tell" | "remove";

/** What a channel wants done with members whom nobody here let in; a discussion group has the rule of its channel. */
export async function findUnknownRule(transaction: Transaction, channelId: string): Promise<UnknownRule> {
  const { unknownMembers, discussionOf } = await transaction.channel.findUniqueOrThrow({
    where: { id: channelId },
    select: { unknownMembers: true, discussionOf: { select: { unknownMembers: true } } },
  });
  const rule = discussionOf?.unknownMembers ?? unknownMembers;
  // A CHECK keeps the column to the three.
  return rule === "tell" || rule === "remove" ? rule : "leave";
}
