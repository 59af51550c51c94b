export { revokeAccessLink } from "./access-links.jobs.ts";
export {
  findLatestLink,
  findLinkOwner,
  linkKindOf,
  markLinkUsed,
  retireExpiredLinks,
  retireLinks,
  storeLink,
} from "./access-links.ts";
export type { AccessLink } from "./access-links.ts";
export { checkAgain } from "./channels.keyboards.ts";
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
} from "./telegram-access.ts";
export type { BanAnswer, LinkKind, Membership, RequestAnswer } from "./telegram-access.ts";
export { whereConnected } from "./where-connected.ts";
