import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import {
  accessMode,
  channelState,
  chatKind,
  accessAfterPart,
  accessAfterRefund,
  accessPastDue,
  unknownMemberRule,
} from "./channel-settings.ts";
import type { AccessMode, AccessRules, ChannelState, PaymentRules } from "./channel-settings.ts";
import { permittedTo } from "../permissions/permissions.ts";
import { listPermitted } from "./list-permitted.sql.ts";
import type { PermissionCheck } from "../permissions/permissions.sql.ts";
import { hasPermission, teamRole } from "../permissions/permission-table.ts";
import type { Permission, Role } from "../permissions/permission-table.ts";
import { answerOutdated } from "../../platform/chat/buttons.ts";
import type { Press } from "../../platform/context.ts";

export type ChannelInList = { readonly id: string; readonly title: string; readonly state: ChannelState };

export type ManagedChannel = ChannelInList & {
  readonly telegramChatId: number;
  readonly accessMode: AccessMode;
  readonly paymentRules: PaymentRules;
  readonly accessRules: AccessRules;
  /** Whether the actor had the permission when the channel was read. A use case checks again in its transaction. */
  readonly may: (permission: Permission) => boolean;
  readonly chatKind: "channel" | "supergroup";
};

// Bot API: a keyboard takes 100 buttons. An owner has far fewer channels.
const MAX_CHANNELS = 90;

/** The channels in which a person has a permission, without discussion groups, which their channel's page leads to. */
export const listChannels = (
  { database }: Platform,
  actorId: number,
  permission: Permission,
): Promise<ChannelInList[]> =>
  listPermitted.all(database.prisma, { actorId, permission, limit: MAX_CHANNELS });

/** A channel for a person with a permission there; undefined for everybody else, and for a channel that does not exist. */
export async function findManagedChannel(
  { database }: Platform,
  { channelId, actorId, permission }: PermissionCheck,
): Promise<ManagedChannel | undefined> {
  const userId = BigInt(actorId);
  const select = { role: true };
  const channel = await database.prisma.channel.findFirst({
    where: { id: channelId, ...permittedTo(actorId, permission) },
    include: {
      team: { where: { userId }, select },
      owner: { select: { team: { where: { userId, channelId: null }, select } } },
    },
  });
  if (channel === null) return undefined;
  const presets = [...channel.team, ...channel.owner.team].map(({ role }) => teamRole.read(role));
  const roles: readonly Role[] = channel.ownerId === userId ? ["owner", ...presets] : presets;
  return {
    id: channel.id,
    title: channel.title,
    state: channelState.read(channel.state),
    telegramChatId: telegramId(channel.telegramChatId),
    accessMode: accessMode.read(channel.accessMode),
    paymentRules: {
      shortfallBasisPoints: channel.shortfallBasisPoints,
      accessAfterRefund: accessAfterRefund.read(channel.accessAfterRefund),
      accessAfterPart: accessAfterPart.read(channel.accessAfterPart),
      accessPastDue: accessPastDue.read(channel.accessPastDue),
    },
    accessRules: {
      graceHours: channel.graceHours,
      reminderDays: channel.reminderDays,
      unknownMembers: unknownMemberRule.read(channel.unknownMembers),
    },
    may: (wanted) => roles.some((role) => hasPermission(role, wanted)),
    chatKind: chatKind.read(channel.kind),
  };
}

type Ids = readonly [channelId: string, ...others: string[]];

/**
 * A handler for `onButton` whose first id is a channel. The handler runs with the channel if the person has the permission
 * there; otherwise the press is answered as outdated.
 */
export const withManagedChannel =
  <Found extends Ids>(
    permission: Permission,
    handle: (ctx: Press, channel: ManagedChannel, ids: Found) => Promise<void>,
  ) =>
  async (ctx: Press, ids: Found): Promise<void> => {
    const check = { channelId: ids[0], actorId: ctx.from.id, permission };
    const channel = await findManagedChannel(ctx.platform, check);
    await (channel === undefined ? answerOutdated(ctx) : handle(ctx, channel, ids));
  };
