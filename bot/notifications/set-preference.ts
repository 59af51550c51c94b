import { lockOwnedChannel } from "../channels/index.ts";
import type { Platform } from "../platform/platform.ts";
import { hasOwnMessage, isOwnerWide, modesOf } from "./event-kinds.ts";
import type { EventKind, Mode } from "./event-kinds.ts";

export type SetPreferenceInput = {
  readonly channelId: string;
  readonly ownerId: number;
  readonly kind: EventKind;
  readonly mode: Mode;
};
/** "not_allowed": another user owns the channel, or the kind does not have this mode. */
export type SetPreferenceResult = "set" | "not_allowed";

/** Sets the mode for new events of a kind and for those that wait. */
export function setPreference(
  { database }: Platform,
  { channelId, ownerId, kind, mode }: SetPreferenceInput,
): Promise<SetPreferenceResult> {
  return database.prisma.$transaction(async (transaction) => {
    const isOwned = await lockOwnedChannel(transaction, { channelId, actorId: ownerId });
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
