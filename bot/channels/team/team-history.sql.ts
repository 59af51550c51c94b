import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, telegramIdColumn, text, timestamp } from "../../platform/database/statement.ts";

/** The newest changes in an owner's channels by people who are, or were, on the team. */
export const selectTeamHistory = defineStatement({
  columns: { at: timestamp, action: text, actorId: telegramIdColumn, firstName: text },
  examples: [{ ownerId: 1, limit: 1 }],
  sql: ({ ownerId, limit }: { readonly ownerId: number; readonly limit: number }) => Prisma.sql`
    select a.at, a.action, u.id as actor_id, u.first_name
      from audit_entry a join users u on u.id = a.actor_id
     where a.owner_id = ${ownerId} and a.actor_id <> ${ownerId}
       and (exists (select 1 from team_member m where m.owner_id = ${ownerId} and m.user_id = a.actor_id)
            or exists (select 1 from audit_entry joined
                        where joined.owner_id = ${ownerId} and joined.action = 'team.joined'
                          and joined.detail ->> 'userId' = a.actor_id::text))
     order by a.id desc limit ${limit}`,
});
