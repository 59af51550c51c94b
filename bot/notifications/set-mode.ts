import { lockOwnedChannel } from "../channels/index.ts";
import type { Platform } from "../platform/platform.ts";
import { hasMessage, isOfNoChannel, modesOf } from "./kinds.ts";
import type { EventKind, Mode } from "./kinds.ts";

export type SetModeInput = {
  readonly channelId: string;
  readonly ownerId: number;
  readonly kind: EventKind;
  readonly mode: Mode;
};
export type SetModeResult = {
  readonly kind:
    | "set"
    /** Not the owner, or not a choice of this kind. */
    | "not_allowed";
};

/** Chooses how the owner hears of a kind of event: from now on, and of what waits to be told. */
export function setMode(
  { database }: Platform,
  { channelId, ownerId, kind, mode }: SetModeInput,
): Promise<SetModeResult> {
  return database.prisma.$transaction(async (transaction) => {
    const isOwned = await lockOwnedChannel(transaction, { channelId, actorId: ownerId });
    if (!isOwned || !modesOf(kind).includes(mode)) return { kind: "not_allowed" };
    const key = { ownerId: BigInt(ownerId), kind };
    if (isOfNoChannel(kind))
      await transaction.ownerChoice.upsert({
        where: { ownerId_kind: key },
        create: { ...key, mode },
        update: { mode },
      });
    else
      await transaction.notificationChoice.upsert({
        where: { ownerId_channelId_kind: { ...key, channelId } },
        create: { ...key, channelId, mode },
        update: { mode },
      });
    const waiting = { ...key, channelId: isOfNoChannel(kind) ? null : channelId, noticeId: null };
    const isSilent = mode === "off" || (mode === "on" && hasMessage(kind));
    if (isSilent) await transaction.ownerEvent.deleteMany({ where: waiting });
    else
      await transaction.ownerEvent.updateMany({
        where: waiting,
        data: { delivery: mode === "on" ? "now" : "digest" },
      });
    return { kind: "set" };
  });
}
