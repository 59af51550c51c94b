import { Prisma } from "../../prisma/client/client.ts";
import type { Month } from "./month.ts";

export type OwnerMonth = { readonly ownerId: number; readonly month: Month };

/**
 * What the entries of a month did to an owner, from the postings alone; columns: id, entry_id, kind, currency, created_at,
 * payment_id, gross, platform_fee, provider_fee, network_fee, net.
 *
 * An entry has one line for an owner and currency: that is its net. The fees are its lines in the same currency, which
 * were taken out of what the buyer paid; gross is the sum of both, so that gross - fees = net holds for each row. Credit is
 * negative in the ledger and positive here: a refund's row has the signs of its sale turned round. Where fees left the
 * owner nothing, their line is of nothing.
 */
export const ownerEntries = ({ ownerId, month: { from, until } }: OwnerMonth): Prisma.Sql => Prisma.sql`
  select own.id, own.entry_id, own.kind, own.currency, own.created_at, own.payment_id, -own.amount as net,
         fees.platform_fee, fees.provider_fee, fees.network_fee,
         -own.amount + fees.platform_fee + fees.provider_fee + fees.network_fee as gross
    from ledger_posting own
   cross join lateral (
         select coalesce(-sum(amount) filter (where account = 'platform_fee'), 0) as platform_fee,
                coalesce(-sum(amount) filter (where account = 'provider_fee'), 0) as provider_fee,
                coalesce(-sum(amount) filter (where account = 'network_fee'), 0) as network_fee
           from ledger_posting line
          where line.entry_id = own.entry_id and line.currency = own.currency) fees
   where own.owner_id = ${ownerId} and own.created_at >= ${from} and own.created_at < ${until}`;

/** For `order by`: Stars, then what prices are in besides. */
export const starsFirst = Prisma.sql`currency <> 'XTR', currency`;
