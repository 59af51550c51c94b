import { z } from "zod";
import { opaqueId } from "../values/domain.ts";

/** The start parameter of each kind of link into the bot: t.me/<bot>?start=<prefix><id or token>. */
const prefixes = {
  channel: "c_",
  tier: "t_",
  donation: "d_",
  trackedLink: "l_",
  claim: "a_",
  team: "team_",
  operator: "op_",
  owner: "owner_",
} as const;

type DeepLinkKind = keyof typeof prefixes;

export const startParameter = (kind: DeepLinkKind, idOrToken: string): string =>
  `${prefixes[kind]}${idOrToken}`;

export const deepLink = (botName: string, kind: DeepLinkKind, idOrToken: string): string =>
  `https://t.me/${botName}?start=${startParameter(kind, idOrToken)}`;

const afterPrefix = (kind: DeepLinkKind) =>
  z
    .string()
    .startsWith(prefixes[kind])
    .transform((text) => text.slice(prefixes[kind].length));

/** The payload of /start after a link with an id; the result is the id. */
export const startPayload = (kind: DeepLinkKind) => afterPrefix(kind).pipe(opaqueId);

/** The payload of /start after a link with a one-time token; the result is the token. */
export const startToken = (kind: DeepLinkKind) =>
  afterPrefix(kind).pipe(z.string().regex(/^[A-Za-z0-9_-]{32}$/));
