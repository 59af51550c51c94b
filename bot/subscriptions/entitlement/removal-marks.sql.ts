import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand } from "../../platform/database/statement.ts";

type Mark = { readonly now: Date; readonly subscriptionId: string };

const examples: readonly Mark[] = [{ now: new Date(), subscriptionId: "" }];

/** Inserts a mark if the time is over in this very statement and no override allows the user. */
export const markExpired = defineCommand({
  examples,
  sql: ({ now, subscriptionId }: Mark) => Prisma.sql`
    insert into open_removal (subject, began_at)
    select id, ${now} from subscription s
     where id = ${subscriptionId} and state = 'ending' and access_until <= ${now}
       and not exists (select 1 from access_override st where st.channel_id = s.channel_id and st.user_id = s.user_id
                                                   and st.kind = 'allow')
       for share of s
    on conflict (subject) do update set began_at = excluded.began_at`,
});

/** Inserts a mark if the subscription is paused in this very statement and no override exists. */
export const markPaused = defineCommand({
  examples,
  sql: ({ now, subscriptionId }: Mark) => Prisma.sql`
    insert into open_removal (subject, began_at)
    select id, ${now} from subscription s
     where id = ${subscriptionId} and state = 'paused'
       and not exists (select 1 from access_override st where st.channel_id = s.channel_id and st.user_id = s.user_id)
       for share of s
    on conflict (subject) do update set began_at = excluded.began_at`,
});
