import type { CommandKey } from "../platform/texts/texts.ts";
import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { connecting } from "./connect/connect.handlers.ts";
import { notifyOwnerChanged, offerConnect } from "./connect/connect.jobs.ts";
import { checkBotStatesJob } from "./health/check-bot-states.jobs.ts";
import { notifyState } from "./managed/notify-state.jobs.ts";
import { channelPages } from "./managed/channels.handlers.ts";
import { accessRules } from "./settings/access-rules.handlers.ts";
import { applyAccessRulesJob } from "./settings/apply-access-rules.jobs.ts";
import { paymentRules } from "./settings/payment-rules.handlers.ts";
import { channelSettings } from "./settings/settings.handlers.ts";
import { channelPeople } from "./team/people.handlers.ts";
import { checkCreatorsJob } from "./connect/creators.jobs.ts";
import { team } from "./team/team.handlers.ts";
import { notifyAsked, notifyLeft, notifyTeamMember } from "./team/team.jobs.ts";

export * as permissions from "./permissions/permissions.ts";

/** Connecting a chat, for a feature that does so itself, and the check of all connections. */
export * as chatConnection from "./connect/index.ts";
export { whereConnected } from "./health/where-connected.ts";
export { backToChannel, backToGroup, groupAction } from "./managed/channel-groups.ts";
export { unknownMemberRule } from "./managed/channel-settings.ts";
export { findManagedChannel, listChannels, withManagedChannel } from "./managed/managed-channels.ts";
export type { ChannelInList, ManagedChannel } from "./managed/managed-channels.ts";
export { permittedChannels } from "./permissions/permissions.sql.ts";
export { hasPermission } from "./permissions/permission-table.ts";
export type { Permission } from "./permissions/permission-table.ts";
export { leaveTeams } from "./team/change-team.ts";

/** Goes before `conversations()`, so that the many updates of busy channels load no form. */
export { channelRights } from "./health/rights.handlers.ts";

/** Commands, buttons and picked chats. */
export const channels = new Composer<BotContext>(
  connecting,
  channelPages,
  channelPeople,
  team,
  channelSettings,
  paymentRules,
  accessRules,
);

export const channelJobs: readonly JobDefinition[] = [
  applyAccessRulesJob,
  checkCreatorsJob,
  checkBotStatesJob,
  notifyAsked,
  notifyLeft,
  notifyTeamMember,
  notifyOwnerChanged,
  notifyState,
  offerConnect,
];

/** For `setMyCommands`: each command and the key of its text. */
export const channelCommands: Readonly<Record<string, CommandKey>> = {
  newchannel: "command-newchannel",
  channels: "command-channels",
  team: "command-team",
};
