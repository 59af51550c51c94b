import type { Platform } from "../../platform/platform.ts";

/**
 * A mark for each checkout that differs after anything changed of which its page tells; one question for all of them. The mark
 * is made of Postgres' own version of each row (`xmin`), so that no way of changing one can be forgotten here.
 * @returns by the checkout's id; one that is gone has no mark.
 */
export async function readPageMarks(
  { database }: Pick<Platform, "database">,
  checkoutIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.pool.query<{ id: string; mark: string }>(
    `select c.id,
            concat_ws(',', c.xmin, o.xmin,
              (select string_agg(p.id || ':' || p.xmin, ',' order by p.id) from payment p where p.order_id = o.id),
              (select string_agg(q.id || ':' || q.xmin, ',' order by q.id) from quote q where q.checkout_id = c.id)
            ) as mark
       from checkout c join orders o on o.id = c.order_id
      where c.id = any($1)`,
    [checkoutIds],
  );
  return new Map(rows.map(({ id, mark }) => [id, mark]));
}
