import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, text } from "../../platform/database/statement.ts";
import type { MemberKey } from "../member/find-member.ts";

/** Payments and removals lock this row too: what is read after the lock stays true until the transaction ends. */
export const lockMemberSubscription = defineStatement({
  columns: { id: text },
  examples: [{ userId: 1, channelId: "" }],
  sql: ({ userId, channelId }: MemberKey) =>
    Prisma.sql`select id from subscription where user_id = ${userId} and channel_id = ${channelId} for update`,
});
