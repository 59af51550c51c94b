import type { Money } from "../../platform/values/money.ts";
import { findManagedChannel, permissions } from "../../channels/index.ts";
import type { ManagedChannel, Permission } from "../../channels/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { keepForMinute } from "../../platform/runtime/kept-answers.ts";
import type { SayCounting } from "../../platform/runtime/kept-answers.ts";
import { entitlement } from "../../subscriptions/index.ts";
import { listTrackedLinks, selectLinkResults, MAX_LINKS } from "./links.sql.ts";
import { audit } from "../../platform/audit.ts";
import type { Transaction } from "../../platform/database/database.ts";

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

/** Reads the results of links. Those of a large channel may be a minute old. */
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

type CreateLinkInput = {
  /** Chosen by the caller, which makes the creation idempotent. */
  readonly linkId: string;
  readonly channelId: string;
  readonly actorId: number;
  readonly name: string;
};
export type CreateLinkResult = { readonly kind: "created" | "too_many" | "not_allowed" };

export const createTrackedLink = (platform: Platform, input: CreateLinkInput): Promise<CreateLinkResult> =>
  platform.database.prisma.$transaction(async (transaction): Promise<CreateLinkResult> => {
    const { linkId: id, channelId, actorId, name } = input;
    if (!(await lockChannel(transaction, channelId, actorId))) return { kind: "not_allowed" };
    if (await isFull(transaction, channelId, id)) return { kind: "too_many" };
    const { count } = await transaction.trackedLink.createMany({
      data: [{ id, channelId, name, createdAt: platform.clock.now() }],
      skipDuplicates: true,
    });
    if (count > 0) await audit(transaction, platform, { actorId, action: "link.created", subject: id });
    return { kind: "created" };
  });

type LinkInput = { readonly linkId: string; readonly actorId: number };
export type ChangeLinkResult = { readonly kind: "changed" | "unchanged" | "too_many" | "not_allowed" };

export const renameLink = (
  platform: Platform,
  { name, ...input }: LinkInput & { readonly name: string },
): Promise<ChangeLinkResult> =>
  change(platform, input, "link.renamed", async (transaction) => {
    const { count } = await transaction.trackedLink.updateMany({
      where: { id: input.linkId, name: { not: name } },
      data: { name },
    });
    return { kind: count > 0 ? "changed" : "unchanged" };
  });

/** A retired link counts no further openings and keeps its results. */
export const retireLink = (platform: Platform, input: LinkInput): Promise<ChangeLinkResult> =>
  change(platform, input, "link.retired", async (transaction) => {
    const { count } = await transaction.trackedLink.updateMany({
      where: { id: input.linkId, retiredAt: null },
      data: { retiredAt: platform.clock.now() },
    });
    return { kind: count > 0 ? "changed" : "unchanged" };
  });

export const restoreLink = (platform: Platform, input: LinkInput): Promise<ChangeLinkResult> =>
  change(platform, input, "link.restored", async (transaction, channelId) => {
    if (await isFull(transaction, channelId, input.linkId)) return { kind: "too_many" };
    const { count } = await transaction.trackedLink.updateMany({
      where: { id: input.linkId, retiredAt: { not: null } },
      data: { retiredAt: null },
    });
    return { kind: count > 0 ? "changed" : "unchanged" };
  });

/** Runs with the link's channel locked, so that changes by two managers follow each other. */
const change = (
  platform: Platform,
  { linkId, actorId }: LinkInput,
  action: string,
  run: (transaction: Transaction, channelId: string) => Promise<ChangeLinkResult>,
): Promise<ChangeLinkResult> =>
  platform.database.prisma.$transaction(async (transaction): Promise<ChangeLinkResult> => {
    const link = await transaction.trackedLink.findUnique({ where: { id: linkId } });
    if (link === null) return { kind: "not_allowed" };
    const { channelId } = link;
    if (!(await lockChannel(transaction, channelId, actorId))) return { kind: "not_allowed" };
    const result = await run(transaction, channelId);
    if (result.kind === "changed") await audit(transaction, platform, { actorId, action, subject: linkId });
    return result;
  });

/** @returns whether the person may change the links of the channel. */
const lockChannel = (transaction: Transaction, channelId: string, actorId: number): Promise<boolean> =>
  permissions.lockPermittedChannel(transaction, { channelId, actorId, permission: "links.change" });

async function isFull(transaction: Transaction, channelId: string, except: string): Promise<boolean> {
  const where = { channelId, retiredAt: null, id: { not: except } };
  return (await transaction.trackedLink.count({ where })) >= MAX_LINKS;
}
