import type { Transaction } from "../platform/database/database.ts";
import { isOver } from "../platform/values/period.ts";
import type { Platform } from "../platform/platform.ts";
import { managedBy } from "../channels/managed/lock-managed-channel.ts";
import type { Actor } from "../channels/managed/lock-managed-channel.ts";
import type { TierTerms } from "./tier-terms.ts";

/** Why terms cannot be sold as they are; whoever wrote them can change them. */
export type TermsRefusal =
  /** The last day is past. */
  | { readonly kind: "date_over" }
  /** The free trial would go on behind the last day. */
  | { readonly kind: "trial_too_long" }
  /** A channel of the bundle has another owner, or is not the actor's to manage. */
  | { readonly kind: "bundle_not_allowed" }
  /** The bot cannot let people into these channels of the bundle. */
  | { readonly kind: "bundle_broken"; readonly titles: readonly string[] };

/**
 * Asked in the transaction that publishes the terms. The bundled channels are not locked, since two owners' publishing
 * could then wait for each other: that they still are one owner's is asked again at each sale.
 */
export async function checkTerms(
  transaction: Transaction,
  { clock }: Platform,
  { channelId, actorId, terms }: Actor & { readonly terms: TierTerms },
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
      ...managedBy(actorId),
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
