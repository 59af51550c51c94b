import { Prisma } from "../../../../prisma/client/client.ts";
import { defineStatement, text } from "../../../platform/database/statement.ts";

// Three rows of buttons.
const MAX_SHOWN = 9;

/** The most frequent languages of a channel's people: the primary part of each tag ("de" of "de-AT"). */
export const listLanguages = defineStatement({
  columns: { code: text },
  examples: [{ channelId: "" }],
  sql: ({ channelId }: { readonly channelId: string }) => Prisma.sql`
    select lower(split_part(u.language_code, '-', 1)) as code
      from (select user_id from subscription where channel_id = ${channelId}
            union select user_id from orders where channel_id = ${channelId}
            union select user_id from storefront_visit where channel_id = ${channelId}) known
      join users u on u.id = known.user_id
     where u.language_code ~* '^[a-z]{2,3}(-|$)'
     group by code order by count(*) desc, code limit ${MAX_SHOWN}`,
});
