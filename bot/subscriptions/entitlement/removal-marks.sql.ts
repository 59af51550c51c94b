import { Prisma } from "../../../prisma/client/client.ts";
import { boolean, defineCommand, defineStatement, integer } from "../../platform/database/statement.ts";

export const REMOVAL_BEGUN = "subscription.removal_begun";
export const REMOVAL_DONE = "subscription.removal_done";

export const hasOpenMark = defineStatement({
  columns: { isOpen: boolean },
  examples: [{ subject: "" }],
  sql: ({ subject }: { readonly subject: string }) => Prisma.sql`
    select count(*) filter (where action = ${REMOVAL_BEGUN}) > count(*) filter (where action = ${REMOVAL_DONE}) as is_open
      from audit_entry where subject = ${subject}`,
});

export const countOpenMarks = defineStatement({
  columns: { count: integer },
  examples: [{ subject: "" }],
  sql: ({ subject }: { readonly subject: string }) => Prisma.sql`
    select (count(*) filter (where action = ${REMOVAL_BEGUN})
            - count(*) filter (where action = ${REMOVAL_DONE}))::int as count
      from audit_entry where subject = ${subject}`,
});

type Mark = { readonly id: string; readonly now: Date; readonly subscriptionId: string };

const exampleMark: Mark = { id: "", now: new Date(), subscriptionId: "" };

/** Inserts a mark if the time is over in this very statement and no override allows the user. */
export const markExpired = defineCommand({
  examples: [exampleMark],
  sql: ({ id, now, subscriptionId }: Mark) => Prisma.sql`
    insert into audit_entry (id, at, action, subject)
    select ${id}, ${now}, ${REMOVAL_BEGUN}, id from subscription s
     where id = ${subscriptionId} and state = 'ending' and access_until <= ${now}
       and not exists (select 1 from access_override st where st.channel_id = s.channel_id and st.user_id = s.user_id
                                                   and st.kind = 'allow')
       for share of s`,
});

/** Inserts a mark if the subscription is paused in this very statement and no override exists. */
export const markPaused = defineCommand({
  examples: [exampleMark],
  sql: ({ id, now, subscriptionId }: Mark) => Prisma.sql`
    insert into audit_entry (id, at, action, subject)
    select ${id}, ${now}, ${REMOVAL_BEGUN}, id from subscription s
     where id = ${subscriptionId} and state = 'paused'
       and not exists (select 1 from access_override st where st.channel_id = s.channel_id and st.user_id = s.user_id)
       for share of s`,
});
