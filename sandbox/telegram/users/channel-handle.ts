import type { Channel } from "../backend/channels.ts";
import { isInside, membershipOf } from "../backend/channels.ts";
import { botMembership } from "../backend/members.ts";
import type { ChannelKind } from "../backend/rights.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import { show } from "./shown-message.ts";
import type { ShownMessage } from "./shown-message.ts";

/** A channel, supergroup or group as tests and the sandbox's page see it. */
export type SandboxChannel = {
  /** As in the Bot API, -100… */
  readonly id: number;
  readonly kind: ChannelKind;
  readonly title: string;
  readonly username?: string;
  readonly creatorId: number;
  /** Ids of all members, including the creator and the bot. */
  readonly memberIds: number[];
  /** Ids of the users with a pending join request. */
  readonly requesterIds: number[];
  /** The bot's rights by their Bot API names; undefined where the bot is not a member. */
  readonly botRights: string[] | undefined;
  /** "creator", "administrator", "member", "left" or "kicked". */
  statusOf(userId: number): string;
  /** All existing posts, oldest first. */
  readonly messages: ShownMessage[];
};

export function channelHandle(backend: TelegramBackend, channel: Channel): SandboxChannel {
  return {
    id: channel.id,
    kind: channel.kind,
    get title() {
      return channel.title;
    },
    ...(channel.username === undefined ? {} : { username: channel.username }),
    get creatorId() {
      return channel.creatorId;
    },
    get memberIds() {
      const now = backend.seconds();
      return [...channel.members.keys()].filter((id) => isInside(membershipOf(channel, id, now)));
    },
    get requesterIds() {
      return [...channel.requests.keys()];
    },
    get botRights() {
      const membership = botMembership(backend, channel);
      if (!isInside(membership)) return undefined;
      const rights = membership.status === "administrator" ? Object.entries(membership.rights) : [];
      return rights.flatMap(([name, isGiven]) => (isGiven === true ? [name] : []));
    },
    statusOf: (userId) => membershipOf(channel, userId, backend.seconds()).status,
    get messages() {
      return backend.messages.inChat(channel.id).map(show);
    },
  };
}
