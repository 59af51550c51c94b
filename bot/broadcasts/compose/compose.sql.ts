import { Prisma } from "../../../prisma/client/client.ts";
import {
  boolean,
  defineStatement,
  text,
  defineCustomPlanStatement,
} from "../../platform/database/statement.ts";
import { keepForMinute } from "../../platform/runtime/kept-answers.ts";
import { entitlement } from "../../subscriptions/index.ts";

// Three rows of buttons.
const MAX_SHOWN = 9;

export const selectLanguages = defineCustomPlanStatement({
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

// Telegram takes 100 buttons in a message.
const MAX_CHANNELS = 90;

/** The channels whose broadcasts a user gets, or muted. */
export const listMuteChoices = defineStatement({
  columns: { id: text, title: text, isMuted: boolean },
  examples: [{ userId: 0 }],
  sql: ({ userId }: { readonly userId: number }) => Prisma.sql`
    select c.id, c.title, m.user_id is not null as is_muted
      from (select channel_id from subscription where user_id = ${userId}
            union select channel_id from orders where user_id = ${userId}
            union select channel_id from storefront_visit where user_id = ${userId}
            union select channel_id from broadcast_opt_out where user_id = ${userId}) known
      join channel c on c.id = known.channel_id
      left join broadcast_opt_out m on m.channel_id = c.id and m.user_id = ${userId}
     where c.discussion_of_id is null
     order by c.title, c.id limit ${MAX_CHANNELS}`,
});
export type MuteChoice = Awaited<ReturnType<typeof listMuteChoices.all>>[number];
