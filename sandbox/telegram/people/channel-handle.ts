import type { Channel } from "../world/channels.ts";
import { isInside, membershipOf } from "../world/channels.ts";
import { botMembership } from "../world/members.ts";
import type { ChannelKind } from "../world/rights.ts";
import type { World } from "../world/world.ts";
import { show } from "./shown-message.ts";
import type { ShownMessage } from "./shown-message.ts";

/** A channel or supergroup as tests and the sandbox's pages see it. */
export type SandboxChannel = {
  /** In the Bot API's form, -100…. */
  readonly id: number;
  readonly kind: ChannelKind;
  readonly title: string;
  readonly username?: string;
  readonly creatorId: number;
  /** Ids of everybody inside, the creator and the bot included. */
  readonly memberIds: number[];
  /** Ids of those whose request to join waits. */
  readonly requesterIds: number[];
  /** Names of the rights that the bot has here, as in the Bot API; undefined: it is not here. */
  readonly botRights: string[] | undefined;
  /** "creator", "administrator", "member", "left" or "kicked". */
  standingOf(userId: number): string;
  /** Everything that was posted and is still there, oldest first. */
  readonly messages: ShownMessage[];
};

export function channelHandle(world: World, channel: Channel): SandboxChannel {
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
      const now = world.seconds();
      return [...channel.members.keys()].filter((id) => isInside(membershipOf(channel, id, now)));
    },
    get requesterIds() {
      return [...channel.requests.keys()];
    },
    get botRights() {
      const membership = botMembership(world, channel);
      if (!isInside(membership)) return undefined;
      const rights = membership.status === "administrator" ? Object.entries(membership.rights) : [];
      return rights.flatMap(([name, isGiven]) => (isGiven === true ? [name] : []));
    },
    standingOf: (userId) => membershipOf(channel, userId, world.seconds()).status,
    get messages() {
      return world.messages.inChat(channel.id).map(show);
    },
  };
}
