export { revokeAccessLink } from "./invite-links.jobs.ts";
export {
  findLatestLink,
  findLinkOwner,
  linkKindOf,
  markLinkUsed,
  retireExpiredLinks,
  retireLinks,
  storeLink,
} from "./invite-links.ts";
export type { AccessLink } from "./invite-links.ts";
export { checkAgain } from "../channels/pages/channels.keyboards.ts";
export {
  approve,
  ban,
  banForGood,
  createLink,
  decline,
  isInside,
  isNobodyThere,
  membershipOf,
  readMember,
  revokeLink,
  unban,
} from "./telegram-members.ts";
export type { BanAnswer, LinkKind, Membership, RequestAnswer } from "./telegram-members.ts";
export { whereConnected } from "../channels/health/where-connected.ts";
