export { revokeAccessLink } from "./access-links.jobs.ts";
export {
  findLatestLink,
  findLinkOwner,
  linkKindOf,
  markLinkUsed,
  retireLinks,
  storeLink,
} from "./access-links.ts";
export type { AccessLink } from "./access-links.ts";
export { removeMember } from "./remove-member.ts";
export {
  approve,
  createLink,
  decline,
  isInside,
  membershipOf,
  readMember,
  revokeLink,
  unban,
} from "./telegram-access.ts";
export type { LinkKind, RequestAnswer } from "./telegram-access.ts";
export { whereConnected } from "./where-connected.ts";
