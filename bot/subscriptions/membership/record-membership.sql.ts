import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, nullable, text } from "../../platform/database/statement.ts";

type Input = {
  readonly telegramChatId: number;
  readonly userId: number;
  readonly membership: string;
  readonly at: Date;
  /** Whether a former subscriber is inside by a fresh update, and is checked at once. */
  readonly checkFormer: boolean;
  /** A subscriber with a running subscription is checked then at the latest; null: as planned. */
  readonly checkAt: Date | null;
};

/** Stores a membership unless a later one is stored; returns the one before. */
export const storeMembership = defineStatement({
  columns: { id: text, former: nullable(text) },
  examples: [
    { telegramChatId: 1, userId: 1, membership: "", at: new Date(), checkFormer: true, checkAt: null },
    { telegramChatId: 1, userId: 1, membership: "", at: new Date(), checkFormer: false, checkAt: new Date() },
  ],
  sql: ({ telegramChatId, userId, membership, at, checkFormer, checkAt }: Input) => Prisma.sql`
    with former as materialized (
      select s.id, s.membership from subscription s join channel c on c.id = s.channel_id
       where c.telegram_chat_id = ${telegramChatId} and s.user_id = ${userId} for no key update of s)
    update subscription s
       set membership = ${membership}, membership_at = ${at},
           check_membership_at = case when s.state = 'ended' and ${checkFormer}::boolean
                                      then ${at}::timestamptz
                                    when s.state in ('active', 'paused')
                                      then least(s.check_membership_at, ${checkAt}::timestamptz)
                                    else s.check_membership_at end
      from former
     where s.id = former.id and (s.membership_at is null or s.membership_at <= ${at})
    returning s.id, former.membership as former`,
});
