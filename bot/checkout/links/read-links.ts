import { permissions } from "../../channels/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { listLinkResults } from "./links.sql.ts";
import type { TrackedLink } from "./links.ts";

export const listLinks = ({ database }: Platform, channelId: string): Promise<TrackedLink[]> =>
  listLinkResults.all(database.prisma, { channelId });

/** Undefined for an unknown link and for a link of a channel that the user does not manage. */
export async function findLink(
  { database: { prisma } }: Platform,
  { linkId, actorId }: { readonly linkId: string; readonly actorId: number },
): Promise<TrackedLink | undefined> {
  const where = { id: linkId, channel: permissions.permittedTo(actorId, "links.change") };
  if ((await prisma.trackedLink.count({ where })) === 0) return undefined;
  return listLinkResults.first(prisma, { linkId });
}
