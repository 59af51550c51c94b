import type { Money } from "../../platform/values/money.ts";
import { findManagedChannel } from "../../channels/index.ts";
import type { ManagedChannel, Permission } from "../../channels/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { keepForMinute } from "../../platform/runtime/kept-answers.ts";
import type { SayCounting } from "../../platform/runtime/kept-answers.ts";
import { entitlement } from "../../subscriptions/index.ts";
import { listTrackedLinks, selectLinkResults } from "./links.sql.ts";

export type TrackedLink = {
  readonly id: string;
  readonly channelId: string;
  readonly name: string;
  readonly isRetired: boolean;
  readonly opens: number;
  /** The distinct users who opened the link. */
  readonly people: number;
  readonly orders: number;
  readonly paidOrders: number;
  /** Sums of granted payments by currency, refunded payments included. */
  readonly earned: readonly Money[];
  readonly refunded: readonly Money[];
};

type Which = { readonly channelId: string } | { readonly linkId: string };

/** Of a large channel, the results of its links may be a minute old. */
const keptResults = keepForMinute({
  keyOf: (which: Which) => JSON.stringify(which),
  isLarge: async (platform, which) => {
    if ("channelId" in which) return entitlement.areLarge(platform, [which.channelId]);
    const link = await platform.database.prisma.trackedLink.findUnique({ where: { id: which.linkId } });
    return link !== null && entitlement.areLarge(platform, [link.channelId]);
  },
  read: ({ database }, which) => selectLinkResults.all(database.prisma, which),
});

/** The links as they are now, with results that may be a minute old. */
async function readLinks(platform: Platform, which: Which, say?: SayCounting): Promise<TrackedLink[]> {
  const [links, results] = await Promise.all([
    listTrackedLinks.all(platform.database.prisma, which),
    keptResults(platform, which, say),
  ]);
  return links.map((link) => ({ ...NO_RESULTS, ...results.find(({ id }) => id === link.id), ...link }));
}

const NO_RESULTS = {
  opens: 0,
  people: 0,
  orders: 0,
  paidOrders: 0,
  earned: [],
  refunded: [],
};

export const listLinks = (platform: Platform, channelId: string, say?: SayCounting): Promise<TrackedLink[]> =>
  readLinks(platform, { channelId }, say);

type LinkReader = {
  readonly linkId: string;
  readonly actorId: number;
  readonly permission: Permission;
  readonly say?: SayCounting;
};

/** Undefined for an unknown link and for a link of a channel in which the person lacks the permission. */
export async function findLink(
  platform: Platform,
  { linkId, actorId, permission, say }: LinkReader,
): Promise<(TrackedLink & Pick<ManagedChannel, "may">) | undefined> {
  const { prisma } = platform.database;
  const found = await prisma.trackedLink.findUnique({ where: { id: linkId }, select: { channelId: true } });
  if (found === null) return undefined;
  const channel = await findManagedChannel(platform, { channelId: found.channelId, actorId, permission });
  const [link] = channel === undefined ? [] : await readLinks(platform, { linkId }, say);
  return channel === undefined || link === undefined ? undefined : { ...link, may: channel.may };
}
