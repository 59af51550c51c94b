import type { TestUser } from "../../sandbox/telegram/index.ts";
import { newestOf } from "./channel-scene.ts";
import type { ChannelScene } from "./channel-scene.ts";
import { openCryptoSaleFixture } from "../providers/crypto-sale-fixture.ts";
import type { CryptoSaleFixture } from "../providers/crypto-sale-fixture.ts";

/** Bob and Olga's "Tea & Talk", which takes Stars and crypto. */
export async function openDonations(
  environment: Readonly<Record<string, string>> = {},
): Promise<CryptoSaleFixture> {
  const fixture = await openCryptoSaleFixture({ environment });
  const { scene, sale } = fixture;
  await scene.database.prisma.channel.updateMany({
    where: { id: sale.channelId },
    data: { ownerId: BigInt(scene.olga.id) },
  });
  return fixture;
}

/** Opens the donation link. */
export async function openDonationLink(
  { scene, sale }: Pick<CryptoSaleFixture, "scene" | "sale">,
  person: TestUser,
): Promise<void> {
  await person.start(`d_${sale.channelId}`);
  await scene.handleUpdates();
}

/** Presses one button after the other, each under the newest message. */
export async function pressAll(
  scene: ChannelScene,
  person: TestUser,
  buttons: readonly (string | RegExp)[],
): Promise<void> {
  for (const button of buttons) await scene.press(person, button);
}

/** Pays the newest invoice in Stars and runs all jobs. @returns the charge's id. */
export async function payStars(scene: ChannelScene, person: TestUser): Promise<string> {
  const message = newestOf(person);
  if (message?.invoice === undefined) throw new Error("The bot sent no invoice");
  const [paid] = await Promise.all([person.pay({ message }), scene.handleNextUpdate()]);
  if (!paid.ok) throw new Error(`The payment was refused: ${paid.error}`);
  await scene.handleUpdates();
  await scene.runJobs();
  return paid.chargeId;
}

/** The balance of each account that is not zero: "owner_balance XTR -97". */
export async function balances({ database }: ChannelScene): Promise<string[]> {
  const { rows } = await database.pool.query<{ line: string }>(
    `select account || ' ' || currency || ' ' || trim_scale(sum(amount)) as line from ledger_posting
      group by account, currency having sum(amount) <> 0 order by line`,
  );
  return rows.map(({ line }) => line);
}
