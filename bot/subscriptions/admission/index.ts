export { describeInvites } from "./describe-invites.ts";
export { inviteButtons } from "./invites.keyboards.ts";
export { isInviteSettled, issueInvites } from "./issue-invites.ts";
export type { ChannelInvite } from "./issue-invites.ts";
export { sendInvitesLater } from "./send-invite.jobs.ts";
