import type { Pool } from "pg";
import { broadcastContent, broadcastEdit } from "./content.ts";
import type { BroadcastContent, BroadcastEdit } from "./content.ts";

/** A broadcast that has something to send, or copies to change. */
export type Task = {
  readonly broadcastId: string;
  readonly channelId: string;
  readonly content: BroadcastContent;
  /** Goes faster than the free pace. Albums never do: `copyMessages` has no `allow_paid_broadcast`. */
  readonly isPaid: boolean;
  /** People a second, as of its last few seconds. */
  readonly rate: number;
  readonly revision:
    | { readonly kind: "delete"; readonly after: bigint }
    | { readonly kind: "edit"; readonly after: bigint; readonly edit: BroadcastEdit }
    | undefined;
};

type Row = {
  id: string;
  channel_id: string;
  content: unknown;
  is_paid: boolean;
  rate: number;
  revising: string | null;
  revised_content: unknown;
  revised_up_to: string;
};

// They take turns a quarter of a second each: more at once would be served too seldom to look alive.
const AT_ONCE = 20;

export async function listTasks(pool: Pick<Pool, "query">): Promise<readonly Task[]> {
  const { rows } = await pool.query<Row>({
    name: "list_broadcast_tasks",
    text: `select id, channel_id, content, is_paid, rate, revising, revised_content, revised_up_to
             from broadcast where state = 'sending' or revising is not null order by id limit ${AT_ONCE}`,
  });
  return rows.map(readTask);
}

function readTask(row: Row): Task {
  const content = broadcastContent.parse(row.content);
  const after = BigInt(row.revised_up_to);
  return {
    broadcastId: row.id,
    channelId: row.channel_id,
    content,
    isPaid: row.is_paid && content.messageIds.length === 1,
    rate: row.rate,
    revision:
      row.revising === "delete"
        ? { kind: "delete", after }
        : row.revising === "edit"
          ? { kind: "edit", after, edit: broadcastEdit.parse(row.revised_content) }
          : undefined,
  };
}
