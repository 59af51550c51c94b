import type { Pool } from "pg";
import type { IpnAnswer } from "../../nowpayments/index.ts";
import type { Done } from "../deeds.ts";
import type { Stage } from "../stage.ts";
import { Problem } from "./problem.ts";

/** More at once would measure this machine's sockets: a receiver has three seconds, and each copy takes a connection. */
const AT_ONCE = 100;

/** Sends the last IPN again, as often as asked and many at a time, and tells what came of it. */
export async function replayIpn({ nowpayments, pool }: Stage, times: number): Promise<Done> {
  const last = nowpayments.deliveries.findLast(({ origin }) => origin === "payment");
  if (last === undefined) throw new Problem("There was no IPN yet: nobody has begun to pay in crypto.");
  const before = await fingerprint(pool);
  const answers: IpnAnswer[] = [];
  while (answers.length < times) {
    const copies = Math.min(AT_ONCE, times - answers.length);
    answers.push(...(await nowpayments.replay(last, { times: copies, parallel: true })));
  }
  const isSame = (await fingerprint(pool)) === before;
  const changed = isSame ? "nothing changed" : "what it reports was not booked before, and is now, once";
  return { ok: true, says: `${times} copies: ${countAnswers(answers)}, ${changed}.` };
}

/** "99 × 200, 1 × no answer" */
function countAnswers(answers: readonly IpnAnswer[]): string {
  const counts = new Map<string, number>();
  for (const { status } of answers) {
    const answer = status === null ? "no answer" : String(status);
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return [...counts].map(([answer, count]) => `${count} × ${answer}`).join(", ");
}

/** Whatever a payment that is booked twice would change. */
async function fingerprint(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ text: string }>(
    `select concat_ws(' ', (select count(*) from payment), (select count(granted_at) from payment),
                      (select count(*) from ledger_posting), (select count(*) from access_link),
                      (select string_agg(id || expires_at::text, ',' order by id) from subscription)) as text`,
  );
  return rows[0]?.text ?? "";
}
