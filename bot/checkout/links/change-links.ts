import { audit } from "../../platform/audit.ts";
import { permissions } from "../../channels/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { MAX_LINKS } from "./links.sql.ts";

export type CreateLinkInput = {
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
    if (
      !(await permissions.lockPermittedChannel(transaction, {
        channelId,
        actorId,
        permission: "links.change",
      }))
    )
      return { kind: "not_allowed" };
    if (await isFull(transaction, channelId, id)) return { kind: "too_many" };
    const { count } = await transaction.trackedLink.createMany({
      data: [{ id, channelId, name, createdAt: platform.clock.now() }],
      skipDuplicates: true,
    });
    if (count > 0) await audit(transaction, platform, { actorId, action: "link.created", subject: id });
    return { kind: "created" };
  });

export type LinkInput = { readonly linkId: string; readonly actorId: number };
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
    if (
      !(await permissions.lockPermittedChannel(transaction, {
        channelId,
        actorId,
        permission: "links.change",
      }))
    )
      return { kind: "not_allowed" };
    const result = await run(transaction, channelId);
    if (result.kind === "changed") await audit(transaction, platform, { actorId, action, subject: linkId });
    return result;
  });

async function isFull(transaction: Transaction, channelId: string, except: string): Promise<boolean> {
  const where = { channelId, retiredAt: null, id: { not: except } };
  return (await transaction.trackedLink.count({ where })) >= MAX_LINKS;
}
