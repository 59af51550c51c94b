import { Prisma } from "../../../../prisma/client/client.ts";
import type { SqlClient } from "../../../platform/database/statement.ts";
import { bigint, boolean, defineStatement, float, json, text } from "../../../platform/database/statement.ts";
import { revisionKind } from "../../model/broadcast.sql.ts";
import { broadcastContent, broadcastEdit } from "../../model/content.ts";
import type { BroadcastContent, BroadcastEdit } from "../../model/content.ts";

/** A broadcast with messages to send or copies to change. */
export type ActiveBroadcast = {
  readonly broadcastId: string;
  readonly channelId: string;
  readonly content: BroadcastContent;
  /**
   * Sent faster than the free rate. Never an album: `copyMessages` has no `allow_paid_broadcast`. Never a resend: the Stars may be
   * settled already.
   */
  readonly isPaid: boolean;
  /** Recipients a second, as of the last few seconds. */
  readonly rate: number;
  /** `after`: the last user whose copies were changed. */
  readonly revision:
    | { readonly kind: "delete"; readonly after: bigint }
    | { readonly kind: "edit"; readonly after: bigint; readonly edit: BroadcastEdit }
    | undefined;
};

// The broadcasts take turns of about a quarter of a second. With more of them each would seem to stand still.
const MAX_ACTIVE = 20;

export const selectActive = defineStatement({
  columns: {
    broadcastId: text,
    channelId: text,
    content: json,
    isPaid: boolean,
    rate: float,
    revision: revisionKind,
    revisedContent: json,
    revisionCursor: bigint,
  },
  examples: [{}],
  sql: () => Prisma.sql`
    select id as broadcast_id, channel_id, content, is_paid and resent_at is null as is_paid, rate, revision,
           revised_content, revision_cursor
      from broadcast where state = 'sending' or revision is not null order by id limit ${MAX_ACTIVE}`,
});

export async function listActiveBroadcasts(client: SqlClient): Promise<readonly ActiveBroadcast[]> {
  const rows = await selectActive.all(client, {});
  return rows.map(({ broadcastId, channelId, rate, ...row }) => {
    const content = broadcastContent.parse(row.content);
    const isPaid = row.isPaid && content.messageIds.length === 1;
    return { broadcastId, channelId, content, isPaid, rate, revision: readRevision(row) };
  });
}

function readRevision({
  revision,
  revisedContent,
  revisionCursor: after,
}: {
  readonly revision: "delete" | "edit" | null;
  readonly revisedContent: unknown;
  readonly revisionCursor: bigint;
}): ActiveBroadcast["revision"] {
  if (revision === null) return undefined;
  return revision === "delete"
    ? { kind: "delete", after }
    : { kind: "edit", after, edit: broadcastEdit.parse(revisedContent) };
}
