import { Prisma } from "../../prisma/client/client.ts";

/*
 * When what happened becomes a message: after it was quiet for a while, so that what belongs together comes together, but
 * not later than a minute after the first; and never two messages about a channel within a minute. A single sale is told
 * a quarter of a minute later, and a hundred in a minute are one message.
 */
const QUIET_SECONDS = 15;
const MOST_SECONDS = 60;
const BETWEEN_SECONDS = 60;

/** An aggregate over the events of one owner and channel (null: their payouts), of which `waiting` is the row: the moment of their message. */
export const ripeAt = Prisma.sql`greatest(
  least(max(waiting.at) + make_interval(secs => ${QUIET_SECONDS}), min(waiting.at) + make_interval(secs => ${MOST_SECONDS})),
  (select max(told.created_at) + make_interval(secs => ${BETWEEN_SECONDS}) from owner_notice told
    where told.owner_id = waiting.owner_id and told.channel_id is not distinct from waiting.channel_id and not told.is_digest))`;
