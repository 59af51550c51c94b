import type { Transaction } from "../../platform/database/database.ts";
import { isOver } from "../../platform/values/period.ts";
import type { Platform } from "../../platform/platform.ts";
import { permissions } from "../../channels/index.ts";
import type { TierTerms } from "./tier-terms.ts";

/** A reason why terms cannot be published. The actor can change them and try again. */
export type TermsRefusal =
  /** The last day is past. */
  | { readonly kind: "date_over" }
  /** The free trial would outlast the last day. */
  | { readonly kind: "trial_too_long" }
  /** A channel of the bundle has another owner, or the actor may not manage it. */
  | { readonly kind: "bundle_not_allowed" }
  /** The bot cannot work in these channels of the bundle. */
  | { readonly kind: "bundle_broken"; readonly titles: readonly string[] };

/**
 * Runs in the transaction that publishes the terms. It does not lock the bundled channels, since two publications could
 * deadlock; each sale checks again that the channels have one owner.
 */
export async function checkTerms(
  transaction: Transaction,
  { clock }: Platform,
  {
    channelId,
    actorId,
    terms,
  }: { readonly channelId: string; readonly actorId: number; readonly terms: TierTerms },
): Promise<TermsRefusal | undefined> {
  const { period, trialDays, bundle } = terms;
  const now = clock.now();
  if (isOver(period, now)) return { kind: "date_over" };
  if (trialDays !== null && isOver(period, addDays(now, trialDays))) return { kind: "trial_too_long" };
  if (bundle.length === 0) return undefined;
  const channels = await transaction.channel.findMany({
    where: {
      id: { in: [...bundle], not: channelId },
      owner: { channels: { some: { id: channelId } } },
      ...permissions.permittedTo(actorId, "tiers.change"),
    },
    orderBy: { id: "asc" },
    select: { title: true, state: true },
  });
  if (channels.length < bundle.length) return { kind: "bundle_not_allowed" };
  const broken = channels.filter(({ state }) => state !== "connected");
  return broken.length === 0
    ? undefined
    : { kind: "bundle_broken", titles: broken.map(({ title }) => title) };
}

const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000);
