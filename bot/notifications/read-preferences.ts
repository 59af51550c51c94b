import type { Platform } from "../platform/platform.ts";
import { defaultModes, eventKinds, modes } from "./event-kinds.ts";
import type { EventKind, Mode } from "./event-kinds.ts";
import { oneOf } from "../platform/database/statement.ts";

/** The time of the digest in the owner's zone, in minutes from midnight. */
export const DIGEST_MINUTE = 9 * 60;

/** How an owner is notified of the events of a channel. */
export type Preferences = {
  readonly channelId: string;
  readonly channelTitle: string;
  readonly timeZone: string | null;
  /** Without "payout" where the bot makes no payouts. */
  readonly kinds: readonly EventKind[];
  readonly modeOf: (kind: EventKind) => Mode;
};

const storedMode = oneOf(modes);

/** Undefined where the channel does not exist, or has another owner. */
export async function readPreferences(
  { database, config }: Platform,
  { channelId, ownerId }: { readonly channelId: string; readonly ownerId: number },
): Promise<Preferences | undefined> {
  const channel = await database.prisma.channel.findFirst({
    where: { id: channelId, ownerId: BigInt(ownerId) },
    select: {
      title: true,
      owner: { select: { timeZone: true, ownerNotificationSettings: true } },
      notificationSettings: { where: { ownerId: BigInt(ownerId) } },
    },
  });
  if (channel === null) return undefined;
  const choices = [...channel.notificationSettings, ...channel.owner.ownerNotificationSettings];
  const chosen = new Map(choices.map(({ kind, mode }) => [kind, storedMode.read(mode)]));
  return {
    channelId,
    channelTitle: channel.title,
    timeZone: channel.owner.timeZone,
    kinds: eventKinds.filter((kind) => kind !== "payout" || config.payouts),
    modeOf: (kind) => chosen.get(kind) ?? defaultModes[kind],
  };
}

export type OwnedChannel = { readonly id: string; readonly title: string };

// Telegram takes 100 buttons in a message.
const MAX_CHANNELS = 90;

/** Without discussion groups, which belong to their channels. Managers get no notifications about money. */
export const listOwnedChannels = ({ database }: Platform, ownerId: number): Promise<OwnedChannel[]> =>
  database.prisma.channel.findMany({
    where: { ownerId: BigInt(ownerId), discussionOfId: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MAX_CHANNELS,
    select: { id: true, title: true },
  });
