import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand, defineStatement, text } from "../../platform/database/statement.ts";
import type { Currency } from "../../platform/values/money.ts";

type NewDonation = {
  readonly id: string;
  readonly donorId: number;
  readonly channelId: string;
  readonly currency: Currency;
  readonly now: Date;
};

/** Replaces a draft of the same person for the same channel. A new id makes the buttons of the old draft outdated. */
export const insertDraft = defineCommand({
  examples: [{ id: "", donorId: 1, channelId: "", currency: "XTR", now: new Date() }],
  sql: ({ id, donorId, channelId, currency, now }: NewDonation) => Prisma.sql`
    insert into donation (id, user_id, channel_id, currency, created_at)
    values (${id}, ${donorId}, ${channelId}, ${currency}, ${now})
    on conflict (user_id, channel_id) where order_id is null do update
       set id = excluded.id, currency = excluded.currency, amount_input = '', amount_minor = null, note = null,
           is_anonymous = false, created_at = excluded.created_at`,
});

export const lockDonationRow = defineStatement({
  columns: { id: text },
  examples: [{ donationId: "" }],
  sql: ({ donationId }: { readonly donationId: string }) =>
    Prisma.sql`select id from donation where id = ${donationId} for update`,
});
