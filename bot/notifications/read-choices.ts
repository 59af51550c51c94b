import type { Platform } from "../platform/platform.ts";
import { defaultModes, modes } from "./kinds.ts";
import type { EventKind, Mode } from "./kinds.ts";

/** How an owner wants to hear of each kind of event in a channel. */
export type Choices = {
  readonly channelId: string;
  readonly channelTitle: string;
  readonly timeZone: string | null;
  readonly modeOf: (kind: EventKind) => Mode;
};

/** For the channel's owner; undefined for everybody else, as for a channel that does not exist. */
export async function readChoices(
  { database }: Platform,
  { channelId, ownerId }: { readonly channelId: string; readonly ownerId: number },
): Promise<Choices | undefined> {
  const channel = await database.prisma.channel.findFirst({
    where: { id: channelId, ownerId: BigInt(ownerId) },
    select: {
      title: true,
      owner: { select: { timeZone: true } },
      notificationChoices: { where: { ownerId: BigInt(ownerId) } },
    },
  });
  if (channel === null) return undefined;
  const chosen = new Map(channel.notificationChoices.map(({ kind, mode }) => [kind, mode]));
  return {
    channelId,
    channelTitle: channel.title,
    timeZone: channel.owner.timeZone,
    modeOf: (kind) => modes.find((mode) => mode === chosen.get(kind)) ?? defaultModes[kind],
  };
}

export type OwnedChannel = { readonly id: string; readonly title: string };

// A message takes 100 buttons; nobody has come near.
const MAX_CHANNELS = 90;

/** The channels that somebody owns: their managers hear of no money. A discussion group goes with its channel. */
export const listOwnedChannels = ({ database }: Platform, ownerId: number): Promise<OwnedChannel[]> =>
  database.prisma.channel.findMany({
    where: { ownerId: BigInt(ownerId), discussionOfId: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MAX_CHANNELS,
    select: { id: true, title: true },
  });
