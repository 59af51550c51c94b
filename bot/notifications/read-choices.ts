import type { Platform } from "../platform/platform.ts";
import { defaultModes, eventKinds, modes } from "./kinds.ts";
import type { EventKind, Mode } from "./kinds.ts";

/** How an owner wants to hear of each kind of event in a channel. */
export type Choices = {
  readonly channelId: string;
  readonly channelTitle: string;
  readonly timeZone: string | null;
  /** Those that there can be: without payouts there is nothing to tell of them. */
  readonly kinds: readonly EventKind[];
  readonly modeOf: (kind: EventKind) => Mode;
};

/** For the channel's owner; undefined for everybody else, as for a channel that does not exist. */
export async function readChoices(
  { database, config }: Platform,
  { channelId, ownerId }: { readonly channelId: string; readonly ownerId: number },
): Promise<Choices | undefined> {
  const channel = await database.prisma.channel.findFirst({
    where: { id: channelId, ownerId: BigInt(ownerId) },
    select: {
      title: true,
      owner: { select: { timeZone: true, ownerChoices: true } },
      notificationChoices: { where: { ownerId: BigInt(ownerId) } },
    },
  });
  if (channel === null) return undefined;
  const choices = [...channel.notificationChoices, ...channel.owner.ownerChoices];
  const chosen = new Map(choices.map(({ kind, mode }) => [kind, mode]));
  return {
    channelId,
    channelTitle: channel.title,
    timeZone: channel.owner.timeZone,
    kinds: eventKinds.filter((kind) => kind !== "payout" || config.payouts),
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
