import type { Platform } from "../platform/platform.ts";
import { oneOf } from "../platform/database/statement.ts";
import { permissions } from "../channels/index.ts";
import { defaultModes, eventKinds, modes, hasOwnMessage, isOwnerWide, modesOf } from "./event-kinds.ts";
import type { EventKind, Mode } from "./event-kinds.ts";

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

type SetPreferenceInput = {
  readonly channelId: string;
  readonly ownerId: number;
  readonly kind: EventKind;
  readonly mode: Mode;
};
/** "not_allowed": another user owns the channel, or the kind does not have this mode. */
type SetPreferenceResult = "set" | "not_allowed";

/** Sets the mode for new events of a kind and for those that wait. */
export function setPreference(
  { database }: Platform,
  { channelId, ownerId, kind, mode }: SetPreferenceInput,
): Promise<SetPreferenceResult> {
  return database.prisma.$transaction(async (transaction) => {
    const isOwned = await permissions.lockPermittedChannel(transaction, {
      channelId,
      actorId: ownerId,
      permission: "notifications.change",
    });
    if (!isOwned || !modesOf(kind).includes(mode)) return "not_allowed";
    const key = { ownerId: BigInt(ownerId), kind };
    if (isOwnerWide(kind))
      await transaction.ownerNotificationSetting.upsert({
        where: { ownerId_kind: key },
        create: { ...key, mode },
        update: { mode },
      });
    else
      await transaction.notificationSetting.upsert({
        where: { ownerId_channelId_kind: { ...key, channelId } },
        create: { ...key, channelId, mode },
        update: { mode },
      });
    const waiting = { ...key, channelId: isOwnerWide(kind) ? null : channelId, notificationId: null };
    const isSilent = mode === "off" || (mode === "on" && hasOwnMessage(kind));
    if (isSilent) await transaction.notificationEvent.deleteMany({ where: waiting });
    else
      await transaction.notificationEvent.updateMany({
        where: waiting,
        data: { delivery: mode === "on" ? "now" : "digest" },
      });
    return "set";
  });
}
