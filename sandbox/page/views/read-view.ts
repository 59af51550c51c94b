import { describeChannel } from "./describe-channel.ts";
import { describeInvoices } from "./describe-invoices.ts";
import { describeLogLine } from "./describe-log.ts";
import { describePerson } from "./describe-person.ts";
import { readLedger } from "./read-ledger.ts";
import { readRefunds } from "./read-refunds.ts";
import { readTour } from "./read-tour.ts";
import type { PageState } from "../state/page-state.ts";
import type { View } from "../api/view.ts";

export async function readView(state: PageState): Promise<View> {
  const { changes, clock, cryptopay, faults, log, nowpayments, pool, program, stripe, telegram } = state;
  // Read first: a change during the queries then causes another read.
  const { version } = changes;
  const [ledger, tour, refunds] = await Promise.all([readLedger(pool), readTour(pool), readRefunds(pool)]);
  return {
    version,
    now: clock.now().toISOString(),
    bot: { name: telegram.botName(), username: telegram.botUsername, state: program.state },
    people: telegram.people().map((person) => describePerson(state, person)),
    channels: telegram.channels().map((channel) => describeChannel(telegram, channel)),
    faults: faults.list(),
    log: log.lines.map(describeLogLine),
    ledger,
    invoices: describeInvoices({ nowpayments, cryptopay, stripe }, refunds),
    accounts: [
      {
        provider: "Stripe",
        url: `${stripe.url}/dashboard/`,
        text: "balance, subscriptions, charges and refunds",
      },
      { provider: "Crypto Pay", url: `${cryptopay.url}/app/`, text: "balances and transfers" },
      {
        provider: "NOWPayments",
        url: `${nowpayments.url}/custody/`,
        text: "custody: balances, conversions and payouts",
      },
    ],
    ...tour,
  };
}
