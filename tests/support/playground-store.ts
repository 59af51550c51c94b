import type { Playground } from "../../sandbox/page/playground.ts";
import { createStore } from "./sale.ts";
import type { Terms } from "./sale.ts";
import type { TestDatabase } from "./test-database.ts";

/**
 * Olga's channel with the tier "Monthly" on sale, as the forms store them: for tests that begin with a buyer. Returns the share
 * link.
 */
export async function offerTier(
  { playground, database }: { readonly playground: Playground; readonly database: TestDatabase },
  terms: Terms = {},
): Promise<string> {
  const { telegram, clock } = playground;
  const [olga] = telegram.people();
  const [channel] = telegram.channels();
  if (olga === undefined || channel === undefined)
    throw new Error("The playground has no owner with a channel");
  await olga.start();
  await olga.sees("I sell access");
  const { channelId } = await createStore(
    { database, clock },
    {
      ownerId: olga.id,
      telegramChatId: channel.id,
      title: "Tea & Talk",
      name: "Monthly",
      periodDays: 30,
      prices: { XTR: 250, USD: 999 },
      ...terms,
    },
  );
  olga.addBot(channel);
  return `https://t.me/${telegram.botUsername}?start=c_${channelId}`;
}
