import type { TemporaryPostgres } from "../runtime/local-postgres.ts";
import type { Sandbox } from "../runtime/sandbox.ts";
import { buyByCard } from "./card-payment.ts";
import { buyFromWallet } from "./wallet-payment.ts";
import { buyWithCrypto, buyWithStars } from "./buy.ts";
import { readLedger, stopEverything } from "./finish.ts";
import { replayLastIpn, rejectSharedLink } from "./misuse.ts";
import { renewAccess, remindBeforeEnd, endAccess } from "./expire-and-renew.ts";
import { payOut, setWallet } from "./payout.ts";
import { refundParts } from "./part-refund.ts";
import { chargeAgain, subscribeByCard } from "./renewals.ts";
import { connectChannel, publishRenewingTier, publishTier } from "./sell.ts";
import { createDemoContext } from "./demo-context.ts";
import type { DemoContext } from "./demo-context.ts";
import type { Transcript } from "./transcript.ts";

type Chapter = readonly [heading: string, play: (context: DemoContext) => Promise<void>];

/** The demo in order. Each chapter starts from the state that the one before it left. */
export const chapters: readonly Chapter[] = [
  ["Olga connects her channel", connectChannel],
  ["Olga puts a tier on sale", publishTier],
  ["Alice pays with Stars", buyWithStars],
  ["Bob pays in crypto", buyWithCrypto],
  ["The last IPN comes 100 times more", replayLastIpn],
  ["Sam tries Bob's link", rejectSharedLink],
  ["Olga sets a wallet for her payouts", setWallet],
  ["28 days later", remindBeforeEnd],
  ["Three days later", endAccess],
  ["Both can renew, and Alice comes back", renewAccess],
  ["Cora pays from her wallet in @CryptoBot", buyFromWallet],
  ["Dana pays by card", buyByCard],
  ["Dana and Cora get a part back", refundParts],
  ["Olga adds a tier that renews by card", publishRenewingTier],
  ["Erin subscribes by card", subscribeByCard],
  ["A month later Alice and Erin are charged again", chargeAgain],
  ["Olga is paid", payOut],
  ["The ledger", readLedger],
  ["Everything stops", stopEverything],
];

/** @throws {ExpectationFailed} that names the failed step. */
export async function playDemo(
  sandbox: Sandbox,
  postgres: TemporaryPostgres,
  transcript: Transcript,
): Promise<void> {
  const context = createDemoContext(sandbox, postgres, transcript);
  transcript.title(
    "PayGatePrime: a sale, from the channel to the end of access and the payout",
    "Test users act in a local Telegram. It talks over HTTP to the program, as do a local Stripe, a local NOWPayments and a local Crypto Pay, and the rows " +
      "come from a real Postgres. A ✓ marks a checked fact.",
  );
  for (const [heading, play] of chapters) {
    transcript.heading(heading);
    context.startChapter();
    await play(context);
  }
}
