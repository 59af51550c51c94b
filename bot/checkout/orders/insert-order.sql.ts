import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand } from "../../platform/database/statement.ts";
import { periodColumns } from "../../platform/values/period.ts";
import type { Period } from "../../platform/values/period.ts";

type NewOrder = {
  readonly id: string;
  readonly userId: number;
  readonly channelId: string;
  /** Undefined: a donation. */
  readonly access: { readonly tierVersionId: string; readonly period: Period } | undefined;
  readonly priceStars: number | null;
  readonly priceUsdCents: bigint | null;
  readonly isRenewal: boolean;
  readonly now: Date;
  readonly staleAt: Date;
};

const example = {
  id: "",
  userId: 1,
  channelId: "",
  access: undefined,
  priceStars: 1,
  priceUsdCents: null,
  isRenewal: false,
  now: new Date(),
  staleAt: new Date(),
};

/** Inserts an order, attributed to the tracked link that the buyer opened last. */
export const insertOrder = defineCommand<NewOrder>({
  examples: [example, { ...example, access: { tierVersionId: "", period: { kind: "days", days: 30 } } }],
  sql: ({ id, userId, channelId, access, priceStars, priceUsdCents, isRenewal, now, staleAt }) => {
    const period = access === undefined ? undefined : periodColumns(access.period);
    return Prisma.sql`
      insert into orders (id, user_id, channel_id, kind, tier_version_id, period_days, period_months, period_until,
                          price_stars, price_usd_cents, is_renewal, created_at, stale_at, link_id)
      values (${id}, ${userId}, ${channelId}, ${access === undefined ? "donation" : "access"},
              ${access?.tierVersionId ?? null}, ${period?.periodDays ?? null}, ${period?.periodMonths ?? null},
              ${period?.periodUntil ?? null}, ${priceStars}, ${priceUsdCents}, ${isRenewal}, ${now}, ${staleAt},
              attributed_link(${userId}, ${channelId}, ${now}))`;
  },
});
