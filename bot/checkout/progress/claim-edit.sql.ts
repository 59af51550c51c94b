import { Prisma } from "../../../prisma/client/client.ts";
import { boolean, defineCommand, defineStatement } from "../../platform/database/statement.ts";

type Edit = {
  readonly checkoutId: string;
  readonly messageId: number;
  readonly status: string;
  /** The message shows something else although the status is the same. */
  readonly isOverwritten: boolean;
  /** An earlier attempt of the job may have ended during its edit. */
  readonly isRetry: boolean;
};

// An edit with all its repetitions takes at most 25 s.
const EDIT_LASTS = "1 minute";

/** Whether another job edits the message, which does not show the status yet. */
export const findOtherEdit = defineStatement({
  columns: { isEdited: boolean },
  examples: [{ checkoutId: "", messageId: 1, status: "" }],
  sql: ({ checkoutId, messageId, status }: Omit<Edit, "isOverwritten" | "isRetry">) => Prisma.sql`
    select exists (
      select from checkout
       where id = ${checkoutId} and message_id = ${messageId} and shown_status is distinct from ${status}
         and edited_since is not null) as is_edited`,
});

/** Claims the edit of a checkout's message. Affects no row if the message shows the status, or if another job edits it. */
export const claimEdit = defineCommand({
  examples: [{ checkoutId: "", messageId: 1, status: "", isOverwritten: false, isRetry: false }],
  sql: ({ checkoutId, messageId, status, isOverwritten, isRetry }: Edit) => Prisma.sql`
    update checkout set edited_since = now()
     where id = ${checkoutId} and message_id = ${messageId}
       and (shown_status is distinct from ${status} or ${isOverwritten})
       and (edited_since is null or edited_since < now() - ${EDIT_LASTS}::interval or ${isRetry})`,
});
