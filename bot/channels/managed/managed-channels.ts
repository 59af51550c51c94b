import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import {
  accessMode,
  channelState,
  chatKind,
  accessAfterRefund,
  unknownMemberRule,
} from "./channel-settings.ts";
import type { AccessMode, AccessRules, ChannelState, PaymentRules } from "./channel-settings.ts";
import { managedBy } from "./permissions.ts";
import type { ChannelActor } from "./permissions.ts";

export type ChannelInList = { readonly id: string; readonly title: string; readonly state: ChannelState };

export type ManagedChannel = ChannelInList & {
  readonly telegramChatId: number;
  readonly accessMode: AccessMode;
  readonly paymentRules: PaymentRules;
  readonly accessRules: AccessRules;
  /** Whether the actor is the owner; a manager has fewer permissions. */
  readonly isOwner: boolean;
  readonly chatKind: "channel" | "supergroup";
};

// Bot API: a keyboard takes 100 buttons. An owner has far fewer channels.
const MAX_CHANNELS = 90;

/** The channels that a person may manage, without discussion groups, which their channel's page leads to. */
export async function listChannels({ database }: Platform, actorId: number): Promise<ChannelInList[]> {
  const channels = await database.prisma.channel.findMany({
    where: { discussionOfId: null, ...managedBy(actorId) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MAX_CHANNELS,
    select: { id: true, title: true, state: true },
  });
  return channels.map((channel) => ({ ...channel, state: channelState.read(channel.state) }));
}

/** A channel as its manager sees it; undefined for everybody else, and for a channel that does not exist. */
export async function findManagedChannel(
  { database }: Platform,
  { channelId, actorId }: ChannelActor,
): Promise<ManagedChannel | undefined> {
  const channel = await database.prisma.channel.findFirst({
    where: { id: channelId, ...managedBy(actorId) },
  });
  if (channel === null) return undefined;
  return {
    id: channel.id,
    title: channel.title,
    state: channelState.read(channel.state),
    telegramChatId: telegramId(channel.telegramChatId),
    accessMode: accessMode.read(channel.accessMode),
    paymentRules: {
      shortfallBasisPoints: channel.shortfallBasisPoints,
      accessAfterRefund: accessAfterRefund.read(channel.accessAfterRefund),
    },
    accessRules: {
      graceHours: channel.graceHours,
      reminderDays: channel.reminderDays,
      unknownMembers: unknownMemberRule.read(channel.unknownMembers),
    },
    isOwner: channel.ownerId === BigInt(actorId),
    chatKind: chatKind.read(channel.kind),
  };
}
