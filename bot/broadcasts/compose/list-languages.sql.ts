import { Prisma } from "../../../prisma/client/client.ts";
import { keepForMinute } from "../../platform/runtime/kept-answers.ts";
import { definePlannedStatement, text } from "../../platform/database/statement.ts";
import { entitlement } from "../../subscriptions/index.ts";

// Three rows of buttons.
const MAX_SHOWN = 9;

export const selectLanguages = definePlannedStatement({
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

/** The most frequent languages of a channel's people: the primary part of each tag ("de" of "de-AT"). */
export const listLanguages = keepForMinute({
  keyOf: (channelId: string) => channelId,
  isLarge: (platform, channelId) => entitlement.areLarge(platform, [channelId]),
  read: async ({ database }, channelId) =>
    (await selectLanguages.all(database.prisma, { channelId })).map(({ code }) => code),
});
