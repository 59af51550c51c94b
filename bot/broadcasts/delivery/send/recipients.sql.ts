import { Prisma } from "../../../../prisma/client/client.ts";
import type { SqlClient } from "../../../platform/database/statement.ts";
import {
  boolean,
  defineCommand,
  defineStatement,
  telegramIdColumn,
  integer,
  list,
} from "../../../platform/database/statement.ts";

/** The result of one attempt. "pending": nothing was sent, and another attempt follows. */
export type Outcome = { readonly userId: number } & (
  | { readonly state: "sent"; readonly messageIds: readonly number[] }
  | { readonly state: "blocked" | "failed" | "unclear"; readonly reason: string }
  | { readonly state: "pending" }
);

/**
 * Takes the next recipients of a broadcast that is being sent and marks them as attempted before anything is sent. After a
 * kill nobody knows whether they have the message, and only a person can send to them again. Concurrent claims take different
 * recipients.
 * `isUnreachable`, `isMuted`: the person blocked the bot or muted the channel since the recipients were stored.
 */
export const claimRecipients = defineStatement({
  columns: { userId: telegramIdColumn, isUnreachable: boolean, isMuted: boolean },
  examples: [{ broadcastId: "", count: 1 }],
  sql: ({ broadcastId, count }: { readonly broadcastId: string; readonly count: number }) => Prisma.sql`
    with claimed as (
      select r.user_id from broadcast_recipient r
       where r.broadcast_id = ${broadcastId} and r.state = 'pending'
         and exists (select from broadcast b where b.id = ${broadcastId} and b.state = 'sending')
       order by r.user_id limit ${count} for update skip locked),
    attempted as (
      update broadcast_recipient r set state = 'attempted', attempted_at = clock_timestamp()
        from claimed where r.broadcast_id = ${broadcastId} and r.user_id = claimed.user_id
      returning r.user_id)
    select a.user_id, u.unreachable_since is not null as is_unreachable,
           exists (select from broadcast_opt_out m
                    where m.user_id = a.user_id and m.channel_id = b.channel_id) as is_muted
      from attempted a join broadcast b on b.id = ${broadcastId} left join users u on u.id = a.user_id`,
});
export type BroadcastRecipient = Awaited<ReturnType<typeof claimRecipients.all>>[number];

/** A statement's `recorded` rows, added to the counts of the broadcast. */
const addCounts = Prisma.sql`
  update broadcast
     set sent = sent + (select count(*) from recorded where state = 'sent'),
         blocked = blocked + (select count(*) from recorded where state = 'blocked'),
         failed = failed + (select count(*) from recorded where state = 'failed'),
         unclear = unclear + (select count(*) from recorded where state = 'unclear')`;

type OutcomesInput = {
  readonly broadcastId: string;
  readonly outcomes: readonly Outcome[];
  readonly rate: number;
};

/** Stores outcomes and adds them up. A recipient that `recordInterrupted` took meanwhile keeps that outcome. */
export const recordOutcomes = defineCommand({
  examples: [{ broadcastId: "", outcomes: [], rate: 0 }],
  sql: ({ broadcastId, outcomes, rate }: OutcomesInput) => Prisma.sql`
    with recorded as (
      update broadcast_recipient r
         set state = o.state, message_ids = o.message_ids, reason = o.reason,
             attempted_at = case when o.state <> 'pending' then r.attempted_at end
        from jsonb_to_recordset(${recordsOf(outcomes)}::jsonb)
               as o(user_id bigint, state text, message_ids int[], reason text)
       where r.broadcast_id = ${broadcastId} and r.user_id = o.user_id and r.state = 'attempted'
      returning r.state)
    ${addCounts}, rate = case when ${rate}::real > 0 then ${rate}::real else rate end where id = ${broadcastId}`,
});

const recordsOf = (outcomes: readonly Outcome[]): string =>
  JSON.stringify(
    outcomes.map((outcome) => ({
      user_id: outcome.userId,
      state: outcome.state,
      message_ids: outcome.state === "sent" ? outcome.messageIds : null,
      reason: "reason" in outcome ? outcome.reason : null,
    })),
  );

// A call of the Bot API takes 20 s at most, and its outcome is stored a moment later.
const ANSWER_SECONDS = 30;

/** Records the attempts of a killed process as unclear. */
export const recordInterrupted = defineCommand({
  examples: [{ broadcastId: "" }],
  sql: ({ broadcastId }: { readonly broadcastId: string }) => Prisma.sql`
    with recorded as (
      update broadcast_recipient set state = 'unclear', reason = 'interrupted'
       where broadcast_id = ${broadcastId} and state = 'attempted'
         and attempted_at < clock_timestamp() - make_interval(secs => ${ANSWER_SECONDS})
      returning state)
    ${addCounts} where id = ${broadcastId} and exists (select from recorded)`,
});

export const endIfNoneLeft = defineStatement({
  columns: { hasPending: boolean, hasAttempted: boolean, isEnded: boolean },
  examples: [{ broadcastId: "", now: new Date() }],
  sql: ({ broadcastId, now }: { readonly broadcastId: string; readonly now: Date }) => Prisma.sql`
    with seen as (
      select exists (select from broadcast_recipient where broadcast_id = ${broadcastId} and state = 'pending') as pending,
             exists (select from broadcast_recipient where broadcast_id = ${broadcastId} and state = 'attempted') as attempted),
    ended as (
      update broadcast set state = 'done', done_at = ${now}::timestamptz
        from seen where id = ${broadcastId} and state = 'sending' and not pending and not attempted
      returning id)
    select pending as has_pending, attempted as has_attempted, exists (select from ended) as is_ended from seen`,
});

/**
 * Ends a broadcast without recipients left.
 *
 * @returns "done"; "waits" where only unanswered attempts are left; "goes_on" otherwise.
 */
export async function endIfDone(
  client: SqlClient,
  input: { readonly broadcastId: string; readonly now: Date },
): Promise<"done" | "waits" | "goes_on"> {
  const row = await endIfNoneLeft.first(client, input);
  if (row?.isEnded === true) return "done";
  return row?.hasAttempted === true && !row.hasPending ? "waits" : "goes_on";
}

type Position = { readonly broadcastId: string; readonly after: bigint };

/** The next copies to change, by user id. */
export const nextCopies = defineStatement({
  columns: { userId: telegramIdColumn, messageIds: list(integer) },
  examples: [{ broadcastId: "", after: 0n, most: 1 }],
  sql: ({ broadcastId, after, most }: Position & { readonly most: number }) => Prisma.sql`
    select user_id, message_ids from broadcast_recipient
     where broadcast_id = ${broadcastId} and user_id > ${after} and state = 'sent' order by user_id limit ${most}`,
});
export type Copies = Awaited<ReturnType<typeof nextCopies.all>>[number];

/** Moves the position and adds the counts in one conditional update, so that work repeated after a kill counts once. */
export const recordRevised = defineCommand({
  examples: [{ broadcastId: "", after: 0n, upTo: 1, done: 0, failed: 0 }],
  sql: ({
    broadcastId,
    after,
    upTo,
    done,
    failed,
  }: Position & { readonly upTo: number; readonly done: number; readonly failed: number }) => Prisma.sql`
    update broadcast
       set revision_cursor = ${upTo}, revised = revised + ${done}::int, revise_failed = revise_failed + ${failed}::int
     where id = ${broadcastId} and revision is not null and revision_cursor = ${after}`,
});

export const endRevision = defineCommand({
  examples: [{ broadcastId: "", after: 0n, now: new Date() }],
  sql: ({ broadcastId, after, now }: Position & { readonly now: Date }) => Prisma.sql`
    update broadcast set revision = null, revised_content = null,
                         deleted_at = case when revision = 'delete' then ${now}::timestamptz end
     where id = ${broadcastId} and revision is not null and revision_cursor = ${after}`,
});
