import type { Pool } from "pg";
import { telegramId } from "../../platform/values/domain.ts";

type Queries = Pick<Pool, "query">;

/** Whom one message goes to now. */
export type Recipient = {
  readonly userId: number;
  /** Why nothing is sent to them after all: they blocked the bot, or muted the channel, since they were written down. */
  readonly isOut: "unreachable" | "muted" | undefined;
};

/** What became of one attempt. "pending": nothing was sent, and it is to be tried again. */
export type Outcome = { readonly userId: number } & (
  | { readonly state: "sent"; readonly messageIds: readonly number[] }
  | { readonly state: "blocked" | "failed" | "unclear"; readonly reason: string }
  | { readonly state: "pending" }
);

type Row = { user_id: string; is_unreachable: boolean; is_muted: boolean };

/**
 * Takes the next people of a broadcast that is being sent, and notes that they are attempted before anything is sent: a
 * process that is killed in between has sent to them or has not, and they are not sent to twice. Two at once take different
 * ones.
 */
export async function claimRecipients(
  pool: Queries,
  { broadcastId, count }: { readonly broadcastId: string; readonly count: number },
): Promise<readonly Recipient[]> {
  const { rows } = await pool.query<Row>({
    name: "claim_recipients",
    text: `with claimed as (
             select r.user_id from broadcast_recipient r
              where r.broadcast_id = $1 and r.state = 'pending'
                and exists (select from broadcast b where b.id = $1 and b.state = 'sending')
              order by r.user_id limit $2 for update skip locked),
           attempted as (
             update broadcast_recipient r set state = 'attempted', attempted_at = clock_timestamp()
               from claimed where r.broadcast_id = $1 and r.user_id = claimed.user_id
             returning r.user_id)
           select a.user_id, u.unreachable_since is not null as is_unreachable,
                  exists (select from muted_channel m
                           where m.user_id = a.user_id and m.channel_id = b.channel_id) as is_muted
             from attempted a join broadcast b on b.id = $1 left join users u on u.id = a.user_id`,
    values: [broadcastId, count],
  });
  return rows.map((row) => ({
    userId: telegramId(BigInt(row.user_id)),
    isOut: row.is_unreachable ? "unreachable" : row.is_muted ? "muted" : undefined,
  }));
}

/**
 * Writes down what became of attempts, and adds it up on the broadcast, in one statement. Who was given up meanwhile (see
 * `giveUpLost`) stays so.
 */
export async function noteOutcomes(
  pool: Queries,
  { broadcastId, outcomes, rate }: { broadcastId: string; outcomes: readonly Outcome[]; rate: number },
): Promise<void> {
  const rows = outcomes.map((outcome) => ({
    user_id: outcome.userId,
    state: outcome.state,
    message_ids: outcome.state === "sent" ? outcome.messageIds : null,
    reason: "reason" in outcome ? outcome.reason : null,
  }));
  await pool.query({
    name: "note_outcomes",
    text: `with noted as (
             update broadcast_recipient r
                set state = o.state, message_ids = o.message_ids, reason = o.reason,
                    attempted_at = case when o.state <> 'pending' then r.attempted_at end
               from jsonb_to_recordset($2::jsonb) as o(user_id bigint, state text, message_ids int[], reason text)
              where r.broadcast_id = $1 and r.user_id = o.user_id and r.state = 'attempted'
             returning r.state)
           ${ADD_UP}, rate = case when $3::real > 0 then $3::real else rate end where id = $1`,
    values: [broadcastId, JSON.stringify(rows), rate],
  });
}

// An attempt is answered within the 20 s that a call may take, and written down a moment later.
const ANSWER_SECONDS = 30;

/** What a process that is gone attempted and never wrote down: nobody knows whether it arrived. */
export async function giveUpLost(pool: Queries, broadcastId: string): Promise<void> {
  await pool.query({
    name: "give_up_lost",
    text: `with noted as (
             update broadcast_recipient set state = 'unclear', reason = 'interrupted'
              where broadcast_id = $1 and state = 'attempted'
                and attempted_at < clock_timestamp() - ${ANSWER_SECONDS} * interval '1 s'
             returning state)
           ${ADD_UP} where id = $1 and exists (select from noted)`,
    values: [broadcastId],
  });
}

const ADD_UP = `
  update broadcast
     set sent = sent + (select count(*) from noted where state = 'sent'),
         blocked = blocked + (select count(*) from noted where state = 'blocked'),
         failed = failed + (select count(*) from noted where state = 'failed'),
         unclear = unclear + (select count(*) from noted where state = 'unclear')`;

/**
 * Ends a broadcast that has nobody left to send to.
 * @returns "done"; "waits" while answers to attempts are out; "goes_on" otherwise.
 */
export async function endIfDone(
  pool: Queries,
  { broadcastId, now }: { readonly broadcastId: string; readonly now: Date },
): Promise<"done" | "waits" | "goes_on"> {
  const { rows } = await pool.query<{ pending: boolean; attempted: boolean; ended: boolean }>({
    name: "end_broadcast",
    text: `with seen as (
             select exists (select from broadcast_recipient where broadcast_id = $1 and state = 'pending') as pending,
                    exists (select from broadcast_recipient where broadcast_id = $1 and state = 'attempted') as attempted),
           ended as (
             update broadcast set state = 'done', done_at = $2::timestamptz
               from seen where id = $1 and state = 'sending' and not pending and not attempted
             returning id)
           select pending, attempted, exists (select from ended) as ended from seen`,
    values: [broadcastId, now],
  });
  const { pending, attempted, ended } = rows[0] ?? { pending: false, attempted: false, ended: false };
  if (ended) return "done";
  return attempted && !pending ? "waits" : "goes_on";
}
