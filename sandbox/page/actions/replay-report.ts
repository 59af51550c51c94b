import type { Pool } from "pg";
import type { CopyAnswer } from "../../http/send-copies.ts";
import type { ActionResult } from "../api/actions.ts";
import type { PageState } from "../state/page-state.ts";
import { findNewestReport } from "../state/reporters.ts";
import { ActionError } from "./action-error.ts";

/** More in parallel would exhaust this machine's sockets within the receiver's three seconds. */
const AT_ONCE = 100;

/** Replays the last report of a payment in parallel batches and reports the responses and any change in the database. */
export async function replayReport({ reporters, pool }: PageState, times: number): Promise<ActionResult> {
  const last = findNewestReport(reporters);
  if (last === undefined)
    throw new ActionError("No provider has reported a payment yet: nobody has paid by card or in crypto.");
  const before = await fingerprint(pool);
  const answers: CopyAnswer[] = [];
  while (answers.length < times) {
    const copies = Math.min(AT_ONCE, times - answers.length);
    answers.push(...(await last.replay({ times: copies, parallel: true })));
  }
  const isSame = (await fingerprint(pool)) === before;
  const changed = isSame ? "nothing changed" : "the payment was recorded once";
  return { ok: true, message: `${times} copies: ${countAnswers(answers)}, ${changed}.` };
}

/** "99 × 200, 1 × no answer" */
function countAnswers(answers: readonly CopyAnswer[]): string {
  const counts = new Map<string, number>();
  for (const { status } of answers) {
    const answer = status === null ? "no answer" : String(status);
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return [...counts].map(([answer, count]) => `${count} × ${answer}`).join(", ");
}

/** Everything that a doubly recorded payment would change. */
async function fingerprint(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ text: string }>(
    `select concat_ws(' ', (select count(*) from payment), (select count(granted_at) from payment),
                      (select count(*) from ledger_posting), (select count(*) from invite_link),
                      (select string_agg(id || expires_at::text, ',' order by id) from subscription)) as text`,
  );
  return rows[0]?.text ?? "";
}
