import { Prisma } from "../../../prisma/client/client.ts";
import type { Database } from "../../platform/database/database.ts";
import { boolean, defineStatement } from "../../platform/database/statement.ts";
import { LARGE_COUNT } from "../../platform/values/large-count.ts";

/** Reads no more index entries than the limit. */
export const selectIsLarge = defineStatement({
  columns: { isLarge: boolean },
  examples: [{ channelIds: [""] }],
  sql: ({ channelIds }: { readonly channelIds: readonly string[] }) => Prisma.sql`
    select count(*) > ${LARGE_COUNT} as is_large
      from (select from subscription where channel_id = any(${channelIds}) limit ${LARGE_COUNT + 1}) counted`,
});

/** Whether channels have so many subscriptions that counts and sums of theirs may be a minute old (`keepForMinute`). */
export async function areLarge(
  { database }: { readonly database: Database },
  channelIds: readonly string[],
): Promise<boolean> {
  return (await selectIsLarge.first(database.prisma, { channelIds }))?.isLarge ?? false;
}
