import { stat } from "node:fs/promises";
import { connect } from "node:net";
import type { Stage } from "./stage.ts";
import { check, NotSeen } from "./until.ts";

type Posting = {
  payment_id: string;
  first_name: string;
  provider: string;
  account: string;
  currency: string;
  amount: string;
};

/** Every posting there is, and what the database makes of their sum. */
export async function readLedger(stage: Stage): Promise<void> {
  const { transcript, sandbox } = stage;
  const { pool } = sandbox.program.platform.database;
  const { rows } = await pool.query<Posting>(
    `select l.payment_id, first_name, provider, account, l.currency, trim_scale(l.amount)::text as amount
     from ledger_posting l join payment p on p.id = l.payment_id
     join orders o on o.id = p.order_id join users u on u.id = o.user_id order by l.id`,
  );
  check("postings of three payments", new Set(rows.map((row) => row.payment_id)).size === 3);
  transcript.table([
    ["payer", "by", "account", "currency", "amount"],
    ...rows.map(({ first_name: payer, provider, account, currency, amount }) => [
      payer,
      provider,
      account,
      currency,
      spellAmount(amount, currency),
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
  const currencies = new Set(sums.map(({ currency }) => currency));
  check("a ledger in Stars and in dollars", currencies.has("XTR") && currencies.has("USD"));
}

/** Dollars with two digits at least; what has more shows them. */
function spellAmount(amount: string, currency: string): string {
  const [whole = "", fraction = ""] = amount.split(".");
  return currency === "USD" ? `${whole}.${fraction.padEnd(2, "0")}` : amount;
}

/** The same way that SIGTERM goes. */
export async function stopEverything(stage: Stage): Promise<void> {
  const { sandbox, postgres, transcript } = stage;
  const { telegram, nowpayments } = sandbox;
  const health = `${sandbox.url}/healthz`;
  const answer = await fetch(health);
  check("a program that is well to the end", answer.ok);
  transcript.seen(`GET /healthz: ${answer.status} ${await answer.text()}`);
  const unexpected = [...telegram.refusals, ...nowpayments.refusals];
  check(`calls that are not refused: ${JSON.stringify(unexpected[0])}`, unexpected.length === 0);
  const refused = telegram.calls.flatMap(({ response }) =>
    response?.ok === false ? [response.description] : [],
  );
  const reasons = [...new Set(refused)].join(", ");
  const andThese = refused.length === 0 ? "" : `; refused, as expected: ${refused.length} (${reasons})`;
  transcript.seen(`${telegram.calls.length} calls of the Bot API${andThese}`);
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

export function isListening(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    const end = (isOpen: boolean): void => {
      socket.destroy();
      done(isOpen);
    };
    socket.once("connect", () => end(true)).once("error", () => end(false));
  });
}
