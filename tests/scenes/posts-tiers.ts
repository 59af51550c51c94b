import type { AccessScene } from "./access-scene.ts";
import {
  publishTier as publish,
  retireTier as retire,
  reviseTier as revise,
} from "../../bot/tiers/change/change-tier.ts";
import { newId } from "../../bot/platform/values/ids.ts";
import type { Period } from "../../bot/platform/values/period.ts";

const THIRTY_DAYS: Period = { kind: "days", days: 30 };

const termsOf = (name: string, stars: number, period: Period = THIRTY_DAYS) => ({
  name,
  period,
  prices: { XTR: stars },
  trialDays: null,
  bundle: [],
});

/** A further tier of Olga's channel. @returns its id. */
export async function publishTier({ platform, olga, sale }: AccessScene, name: string): Promise<string> {
  const tierId = newId(platform.clock.now());
  const { channelId } = sale;
  await publish(platform, { channelId, actorId: olga.id, tierId, terms: termsOf(name, 500) });
  return tierId;
}

export async function reviseTier(
  { platform, olga, database }: AccessScene,
  tierId: string,
  priceStars: number,
  period?: Period,
): Promise<void> {
  const { version: baseVersion } = await database.prisma.tierVersion.findFirstOrThrow({
    where: { tierId },
    orderBy: { version: "desc" },
  });
  const terms = termsOf("Monthly", priceStars, period);
  await revise(platform, { tierId, actorId: olga.id, baseVersion, terms });
}

export async function retireTier({ platform, olga }: AccessScene, tierId: string): Promise<void> {
  await retire(platform, { tierId, actorId: olga.id });
}
