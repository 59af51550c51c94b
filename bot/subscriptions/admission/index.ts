export { describeInvites, isInviteSettled, issueInvites } from "./issue-invites.ts";
export type { ChannelInvite } from "./issue-invites.ts";
export { inviteButtons, sendInviteRequests } from "./send-invite.jobs.ts";
