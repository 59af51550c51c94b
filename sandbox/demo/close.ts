import { stat } from "node:fs/promises";
import { connect } from "node:net";
import type { Stage } from "./stage.ts";
import { check, NotSeen } from "./until.ts";

type Posting = { provider: string; external_id: string; account: string; currency: string; amount: string };

/** Every posting there is, and what the database makes of their sum. */
export async function readLedger(stage: Stage): Promise<void> {
  const { transcript, sandbox } = stage;
  const { pool } = sandbox.program.platform.database;
  const { rows } = await pool.query<Posting>(
    `select provider, external_id, account, l.currency, trim_scale(l.amount)::text as amount
     from ledger_posting l join payment p on p.id = l.payment_id order by l.id`,
  );
  check("nine postings of three payments", rows.length === 9);
  transcript.table([
    ["payment", "", "account", "currency", "amount"],
    ...rows.map((row) => [
      row.provider,
      shorten(row.external_id),
      row.account,
      row.currency,
      row.amount,
    ]),
  ]);
  const { rows: sums } = await pool.query<{ currency: string; sum: string; entries: string }>(
    `select currency, trim_scale(sum(amount))::text as sum, count(distinct entry_id) as entries
     from ledger_posting group by currency order by currency`,
  );
  for (const { currency, entries, sum } of sums) {
    transcript.seen(`${currency}: ${entries} ${entries === "1" ? "entry adds" : "entries add"} up to ${sum}`);
    check(`a ledger in ${currency} that adds up to zero`, sum === "0");
  }
  check("a ledger in two currencies", sums.length === 2);
}

const shorten = (id: string): string => (id.length > 16 ? `${id.slice(0, 15)}…` : id);

/** The same way that SIGTERM goes. */
export async function stopEverything(stage: Stage): Promise<void> {
  const { sandbox, postgres, transcript } = stage;
  const { telegram, nowpayments } = sandbox;
  const health = `${sandbox.url}/healthz`;
  const answer = await fetch(health);
  check("a program that is well to the end", answer.ok);
  transcript.seen(`GET /healthz: ${answer.status} ${await answer.text()}`);
  const refusals = [...telegram.refusals, ...nowpayments.refusals];
  check(
    `calls without a refusal: ${JSON.stringify(refusals[0])}`,
    refusals.length === 0 && telegram.calls.length > 0,
  );
  transcript.seen(`${telegram.calls.length} calls of the Bot API, none of them refused`);
  await sandbox.stop();
  await postgres.stop();
  for (const [name, url] of [
    ["the program", sandbox.url],
    ["Telegram", telegram.url],
    ["NOWPayments", nowpayments.url],
    ["Postgres", `http://127.0.0.1:${postgres.connection.port}`],
  ] as const) {
    if (await isListening(Number(new URL(url).port))) throw new NotSeen(`the end of ${name}`);
  }
  transcript.seen("the program, Telegram, NOWPayments and Postgres do not listen any more");
  const isLeft = await stat(postgres.folder).then(
    () => true,
    () => false,
  );
  check("the end of the temporary folder", !isLeft);
  transcript.seen("the temporary folder is gone");
}

function isListening(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => done(true)).once("error", () => done(false));
    socket.unref();
  });
}
