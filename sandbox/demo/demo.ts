import type { TemporaryPostgres } from "../local-postgres.ts";
import type { Sandbox } from "../sandbox.ts";
import { buyWithCrypto, buyWithStars } from "./buy.ts";
import { readLedger, stopEverything } from "./close.ts";
import { replayNotice, strangerStaysOut } from "./misuse.ts";
import { bothRenew, endComesNear, monthPasses } from "./month.ts";
import { connectChannel, publishTier } from "./sell.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import type { Transcript } from "./transcript.ts";

type Chapter = readonly [heading: string, play: (stage: Stage) => Promise<void>];

/** The story. Each chapter goes on where the one before it ended. */
export const chapters: readonly Chapter[] = [
  ["Olga connects her channel", connectChannel],
  ["Olga puts a tier on sale", publishTier],
  ["Alice pays with Stars", buyWithStars],
  ["Bob pays in crypto", buyWithCrypto],
  ["The last payment notice comes 100 times more", replayNotice],
  ["Sam tries Bob's link", strangerStaysOut],
  ["28 days later", endComesNear],
  ["Three days later", monthPasses],
  ["Both can renew, and Alice comes back", bothRenew],
  ["The ledger", readLedger],
  ["Everything stops", stopEverything],
];

/**
 * Plays the story to its end.
 * @throws {NotSeen} that says which of its steps did not come about.
 */
export async function playDemo(
  sandbox: Sandbox,
  postgres: TemporaryPostgres,
  transcript: Transcript,
): Promise<void> {
  const { telegram } = sandbox;
  // Asked before the way in is given, in case somebody waits at the door already; nobody does.
  telegram.expectRefusal(/HIDE_REQUESTER_MISSING/);
  // Two jobs that follow one payment may both bring its message to the same state.
  telegram.expectRefusal(/message is not modified/);
  const stage = setStage(sandbox, postgres, transcript);
  transcript.title(
    "PayGatePrime: a sale, from the channel to the end of the access",
    "People tap and type at a Telegram on this machine; it, the program and a local NOWPayments talk over HTTP, and " +
      "the rows are those of a real Postgres. A ✓ is something that was checked.",
  );
  for (const [heading, play] of chapters) {
    transcript.heading(heading);
    stage.turnPage();
    await play(stage);
  }
}
