import { Prisma } from "../../../../prisma/client/client.ts";
import { defineCommand, defineStatement, integer, text } from "../../../platform/database/statement.ts";

type Stars = {
  readonly broadcastId: string;
  readonly ownerId: number;
  readonly stars: number;
  readonly entryId: string;
  readonly now: Date;
};

/** Moves Stars from the owner's balance to the account of the broadcasts. The caller has locked and checked the balance. */
export const reserve = defineCommand({
  examples: [{ broadcastId: "", ownerId: 1, stars: 1, entryId: "", now: new Date() }],
  sql: ({ broadcastId, ownerId, stars, entryId, now }: Stars) => Prisma.sql`
    with reserved as (
      update broadcast set stars_owner_id = ${ownerId}, stars_reserved = stars_reserved + ${stars}::int
       where id = ${broadcastId} and stars_spent is null returning id)
    insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, created_at)
    select ${entryId}, 'broadcast', line.account, line.owner_id, 'XTR', line.amount, ${now}
      from reserved cross join lateral (
           values ('owner_balance', ${ownerId}::bigint, ${stars}::numeric),
                  ('broadcasts', null, -${stars}::numeric)) line (account, owner_id, amount)`,
});

/**
 * Locks one ended broadcast whose Stars are not settled. Results of calls that were under way at a stop come within
 * seconds, so a stopped broadcast waits until `stoppedBefore`.
 *
 * @returns the messages that were or may have been sent. An attempt without a result counts.
 */
export const claimUnsettled = defineStatement({
  columns: { broadcastId: text, reserved: integer, messages: integer },
  examples: [{ stoppedBefore: new Date() }],
  sql: ({ stoppedBefore }: { readonly stoppedBefore: Date }) => Prisma.sql`
    select b.id as broadcast_id, b.stars_reserved as reserved,
           b.sent + b.unclear + (select count(*)::int from broadcast_recipient r
                                  where r.broadcast_id = b.id and r.state = 'attempted') as messages
      from broadcast b
     where b.stars_reserved > 0 and b.stars_spent is null
       and (b.state = 'done' or b.state = 'stopped' and b.done_at <= ${stoppedBefore})
     order by b.done_at limit 1 for update skip locked`,
});

type Settlement = {
  readonly broadcastId: string;
  readonly spent: number;
  readonly spentEntryId: string;
  readonly returnedEntryId: string;
  readonly now: Date;
};

/** Posts the spent Stars as gone from the bot's balance at Telegram, and the others back to the owner who paid. Idempotent. */
export const settle = defineCommand({
  examples: [{ broadcastId: "", spent: 0, spentEntryId: "a", returnedEntryId: "b", now: new Date() }],
  sql: ({ broadcastId, spent, spentEntryId, returnedEntryId, now }: Settlement) => Prisma.sql`
    with settled as (
      update broadcast set stars_spent = ${spent}::int where id = ${broadcastId} and stars_spent is null
      returning stars_owner_id, stars_reserved - stars_spent as rest)
    insert into ledger_posting (entry_id, kind, account, owner_id, provider, currency, amount, created_at)
    select line.entry_id, line.kind, line.account, line.owner_id, case line.account when 'provider_clearing' then 'stars' end, 'XTR', line.amount, ${now}
      from settled cross join lateral (
           values (${spentEntryId}, 'broadcast_spent', 'broadcasts', null::bigint, ${spent}::numeric),
                  (${spentEntryId}, 'broadcast_spent', 'provider_clearing', null, -${spent}::numeric),
                  (${returnedEntryId}, 'broadcast_returned', 'broadcasts', null, rest::numeric),
                  (${returnedEntryId}, 'broadcast_returned', 'owner_balance', stars_owner_id, -rest::numeric))
           line (entry_id, kind, account, owner_id, amount)
     where line.amount <> 0`,
});
