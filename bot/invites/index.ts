import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { revokeAccessLinkJob } from "./invite-links.jobs.ts";

export {
  createInviteLink,
  findLatestLink,
  findLinkOwner,
  recordLinkUse,
  retireExpiredLinks,
  retireLinks,
} from "./invite-links.ts";
export { linkKind } from "./invites.sql.ts";
export type { LinkKind } from "./invites.sql.ts";
/** Join requests: the answers to Telegram, and the requests that stay open. */
export * as joinRequests from "./join-requests.ts";
export {
  ban,
  isInside,
  isNotParticipant,
  isPassingBan,
  membershipColumn,
  membershipOf,
  readMember,
  readMemberState,
  unban,
} from "./telegram-members.ts";
export type { Membership } from "./telegram-members.ts";

export const inviteJobs: readonly JobDefinition[] = [revokeAccessLinkJob];
