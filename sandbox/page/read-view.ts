import { describeChannel } from "./seeing/describe-channel.ts";
import { describeInvoices } from "./seeing/describe-invoices.ts";
import { describeLine } from "./seeing/describe-log.ts";
import { describePerson } from "./seeing/describe-person.ts";
import { readLedger } from "./seeing/read-ledger.ts";
import { readTour } from "./seeing/read-tour.ts";
import type { Stage } from "./stage.ts";
import type { View } from "./view.ts";

/** Everything that the page shows, at this moment. */
export async function readView(stage: Stage): Promise<View> {
  const { changes, clock, faults, log, nowpayments, pool, program, telegram } = stage;
  // First, so that a change in between brings another look.
  const { version } = changes;
  const [ledger, tour] = await Promise.all([readLedger(pool), readTour(pool)]);
  return {
    version,
    now: clock.now().toISOString(),
    bot: { name: telegram.botName(), username: telegram.botUsername, state: program.state },
    people: telegram.people().map((person) => describePerson(stage, person)),
    channels: telegram.channels().map((channel) => describeChannel(telegram, channel)),
    faults: faults.list(),
    log: log.lines.map(describeLine),
    ledger,
    invoices: describeInvoices(nowpayments),
    tour,
  };
}
