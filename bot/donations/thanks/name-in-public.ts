import type { Gift } from "./find-gift.ts";

// Telegram would turn it into a link: a name is not to advertise in somebody else's channel.
const LINK = /[@/]|\p{L}\.\p{L}{2,}/u;

/** What a donor is called before everybody. Pure. Undefined: not at all. */
export const nameInPublic = ({
  isAnonymous,
  donor: { name },
}: Pick<Gift, "isAnonymous"> & { readonly donor: Pick<Gift["donor"], "name"> }): string | undefined =>
  isAnonymous || LINK.test(name) ? undefined : name;
