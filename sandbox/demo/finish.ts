import { stat } from "node:fs/promises";
import { connect } from "node:net";
import type { DemoContext } from "./demo-context.ts";
import { expectThat, ExpectationFailed } from "./expectations.ts";

type Posting = {
  payment_id: string | null;
  payer: string;
  by: string;
  account: string;
  currency: string;
  amount: string;
};

/** Prints every ledger posting and checks that the postings of each currency add up to zero. */
export async function readLedger(context: DemoContext): Promise<void> {
  const { transcript, sandbox } = context;
  const { pool } = sandbox.program.platform.database;
  const { rows } = await pool.query<Posting>(
    `select l.payment_id, coalesce(first_name, '–') as payer, coalesce(p.provider, replace(l.kind, '_', ' ')) as by,
            account, l.currency, trim_scale(l.amount)::text as amount
     from ledger_posting l left join payment p on p.id = l.payment_id
     left join orders o on o.id = p.order_id left join users u on u.id = o.user_id order by l.id`,
  );
  const payments = new Set(rows.flatMap(({ payment_id: id }) => (id === null ? [] : [id])));
  expectThat("postings of eight payments", payments.size === 8);
  transcript.table([
    ["payer", "by", "account", "currency", "amount"],
    ...rows.map(({ payer, by, account, currency, amount }) => [
      payer,
      by,
      account,
      currency,
      formatAmount(amount, currency),
    ]),
  ]);
  const { rows: sums } = await pool.query<{ currency: string; sum: string; entries: string }>(
    `select currency, trim_scale(sum(amount))::text as sum, count(distinct entry_id) as entries
     from ledger_posting group by currency order by currency`,
  );
  for (const { currency, entries, sum } of sums) {
    transcript.checked(
      `${currency}: ${entries} ${entries === "1" ? "entry adds" : "entries add"} up to ${sum}`,
    );
    expectThat(`a ledger in ${currency} that adds up to zero`, sum === "0");
  }
  const currencies = new Set(sums.map(({ currency }) => currency));
  expectThat(
    "a ledger in Stars, in dollars, in the coins of the payout and in Cora's",
    ["XTR", "USD", "USDTTRC20", "TON"].every((currency) => currencies.has(currency)),
  );
}

/** Dollars with at least two decimals. */
function formatAmount(amount: string, currency: string): string {
  const [whole = "", fraction = ""] = amount.split(".");
  return currency === "USD" ? `${whole}.${fraction.padEnd(2, "0")}` : amount;
}

/** Stops everything as SIGTERM does and checks that no listener and no file is left. */
export async function stopEverything(context: DemoContext): Promise<void> {
  const { sandbox, postgres, transcript } = context;
  const { telegram, nowpayments, cryptopay, stripe } = sandbox;
  const health = `${sandbox.url}/healthz`;
  const answer = await fetch(health);
  expectThat("a healthy program", answer.ok);
  transcript.checked(`GET /healthz: ${answer.status} ${await answer.text()}`);
  const unexpected = [
    ...telegram.refusals,
    ...nowpayments.refusals,
    ...cryptopay.refusals,
    ...stripe.refusals,
  ];
  expectThat(`no unexpected refusals: ${JSON.stringify(unexpected[0])}`, unexpected.length === 0);
  const refused = telegram.calls.flatMap(({ response }) =>
    response?.ok === false ? [response.description] : [],
  );
  const reasons = [...new Set(refused)].join(", ");
  const refusals = refused.length === 0 ? "" : `; refused, as expected: ${refused.length} (${reasons})`;
  transcript.checked(`${telegram.calls.length} calls of the Bot API${refusals}`);
  await sandbox.stop();
  await postgres.stop();
  for (const [name, url] of [
    ["the program", sandbox.url],
    ["Telegram", telegram.url],
    ["NOWPayments", nowpayments.url],
    ["Crypto Pay", cryptopay.url],
    ["Stripe", stripe.url],
    ["Postgres", `http://127.0.0.1:${postgres.connection.port}`],
  ] as const) {
    if (await isListening(Number(new URL(url).port))) throw new ExpectationFailed(`the end of ${name}`);
  }
  transcript.checked("the program, Telegram, NOWPayments, Crypto Pay, Stripe and Postgres have stopped");
  const isLeft = await stat(postgres.folder).then(
    () => true,
    () => false,
  );
  expectThat("the removal of the temporary folder", !isLeft);
  transcript.checked("the temporary folder is removed");
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
