import { findManagedChannel } from "../../channels/index.ts";
import type { ManagedChannel, Permission } from "../../channels/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { listLinkResults } from "./links.sql.ts";
import type { TrackedLink } from "./links.ts";

export const listLinks = ({ database }: Platform, channelId: string): Promise<TrackedLink[]> =>
  listLinkResults.all(database.prisma, { channelId });

type LinkReader = { readonly linkId: string; readonly actorId: number; readonly permission: Permission };

/** Undefined for an unknown link and for a link of a channel in which the person lacks the permission. */
export async function findLink(
  platform: Platform,
  { linkId, actorId, permission }: LinkReader,
): Promise<(TrackedLink & Pick<ManagedChannel, "may">) | undefined> {
  const { prisma } = platform.database;
  const found = await prisma.trackedLink.findUnique({ where: { id: linkId }, select: { channelId: true } });
  if (found === null) return undefined;
  const channel = await findManagedChannel(platform, { channelId: found.channelId, actorId, permission });
  const link = channel === undefined ? undefined : await listLinkResults.first(prisma, { linkId });
  return channel === undefined || link === undefined ? undefined : { ...link, may: channel.may };
}
