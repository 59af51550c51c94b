import { Client } from "pg";
import { expect, test } from "vitest";
import { openPayeeScene, OPERATOR } from "../../../tests/scenes/payee-scene.ts";

test("The database checks a settled payout without a look at the whole ledger", async () => {
  await using scene = await openPayeeScene();
  await scene.sell("USD", 6);
  await scene.setWallet();
  const asked = await scene.request("USD");
  const payoutId = asked.kind === "requested" ? asked.payoutId : "";
  // The triggers of a used connection keep plans from tests with small tables.
  const client = new Client(scene.database.connection);
  await client.connect();
  try {
    await client.query("begin");
    // A small table is read as a whole unless that is forbidden.
    await client.query("set local enable_seqscan = off");
    await client.query("update payout set claimed_by = $2, claimed_at = now() where id = $1", [
      payoutId,
      OPERATOR,
    ]);
    await client.query(
      `insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, created_at)
       select 'returned', 'payout_reversed', account, owner_id, currency, -amount, now() from ledger_posting where entry_id = $1`,
      [payoutId],
    );
    const { rowCount } = await client.query(
      `update payout set state = 'refused', reason = 'no', settled_by = $2, settled_at = now(), settlement_entry_id = 'returned'
        where id = $1`,
      [payoutId, OPERATOR],
    );
    const { rows } = await client.query<{ scans: string }>(
      "select seq_scan as scans from pg_stat_xact_user_tables where relname = 'ledger_posting'",
    );
    expect({ rowCount, scans: Number(rows[0]?.scans) }).toEqual({ rowCount: 1, scans: 0 });
  } finally {
    await client.query("rollback");
    await client.end();
  }
});
