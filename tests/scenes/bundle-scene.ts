import { addToTeam } from "../support/team.ts";
import { ownersScene } from "./owners-scene.ts";
import { newId } from "../../bot/platform/values/ids.ts";
import { publishTier } from "../../bot/tiers/change/change-tier.ts";
import type { TierTerms } from "../../bot/tiers/terms/tier-terms.ts";

export const month: TierTerms = {
  name: "Month",
  period: { kind: "months", months: 1 },
  prices: { XTR: 250 },
  trialDays: null,
  bundle: [],
};

/** Olga has three channels, and Ben has one. */
export async function bundleScene() {
  const world = await ownersScene();
  const { scene, addChannel } = world;
  const ben = scene.telegram.person({ firstName: "Ben" });
  await scene.meet(ben);
  const news = await addChannel("News");
  // Channels are listed by their ids, which begin with the time.
  scene.platform.clock.advance(1);
  const chat = await addChannel("Chat");
  const foreign = await addChannel("Ben's", { ownerId: ben.id });
  const publish = (
    bundle: readonly string[],
    { actorId = world.olga.id, channelId = world.channelId } = {},
  ) =>
    publishTier(scene.platform, {
      channelId,
      actorId,
      tierId: newId(scene.platform.clock.now()),
      terms: { ...month, bundle: [...bundle].toSorted() },
    });
  const allow = (userId: number, channelIds: readonly string[]) =>
    Promise.all(channelIds.map((channelId) => addToTeam(scene.database.prisma, { channelId, userId })));
  return { ...world, ben, news, chat, foreign, publish, allow };
}
