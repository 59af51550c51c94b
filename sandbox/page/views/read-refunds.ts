import type { Pool } from "pg";

/** The part of a payment that went back, by the provider's id of the payment: "4.99 of it refunded". */
export type Refunds = ReadonlyMap<string, string>;

/** Reads what the program has sent back of payments whose provider has no refunds of its own. */
export async function readRefunds(pool: Pool): Promise<Refunds> {
  const { rows } = await pool.query<{ id: string; sum: string }>(
    `select external_id as id,
            round((case when refunded_at is null then refunded_minor else amount_minor end) / 100.0, 2)::text as sum
       from payment
      where provider in ('cryptopay', 'nowpayments') and (refunded_minor > 0 or refunded_at is not null)`,
  );
  return new Map(rows.map(({ id, sum }) => [id, `${sum} of it refunded`]));
}
