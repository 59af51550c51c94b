import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";
import type { AccessMode } from "../managed/channel-settings.ts";
import { lockManagedChannel } from "../managed/permissions.ts";

export type SetAccessModeInput = {
  readonly channelId: string;
  readonly actorId: number;
  readonly accessMode: AccessMode;
};
export type SetAccessModeResult =
  | { readonly kind: "set" }
  | { readonly kind: "unchanged" }
  | { readonly kind: "not_allowed" };

/** Sets how future buyers enter the channel and its discussion group. Existing invite links stay as they are. */
export async function setAccessMode(
  platform: Platform,
  { channelId, actorId, accessMode }: SetAccessModeInput,
): Promise<SetAccessModeResult> {
  return platform.database.prisma.$transaction(async (tx): Promise<SetAccessModeResult> => {
    if (!(await lockManagedChannel(tx, { channelId, actorId }))) return { kind: "not_allowed" };
    const { count } = await tx.channel.updateMany({
      where: { OR: [{ id: channelId }, { discussionOfId: channelId }], accessMode: { not: accessMode } },
      data: { accessMode },
    });
    if (count === 0) return { kind: "unchanged" };
    await audit(tx, platform, {
      actorId,
      action: "channel.access_mode",
      subject: channelId,
      detail: { accessMode },
    });
    return { kind: "set" };
  });
}
