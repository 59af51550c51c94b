import type { Pool } from "pg";
import { tourSteps } from "../api/view.ts";
import type { TourStep, View } from "../api/view.ts";

/** A step is done when its rows exist, whatever the order of the steps. A renewal ends the tour as the end of the access does. */
export async function readTour(pool: Pool): Promise<Pick<View, "tour" | "isRenewing">> {
  const { rows } = await pool.query<Record<TourStep | "isRenewing", boolean>>(
    `select exists (select 1 from channel) as connect,
            exists (select 1 from tier) as tier,
            exists (select 1 from storefront_visit v join channel c on c.id = v.channel_id and c.owner_id <> v.user_id) as share,
            exists (select 1 from payment where granted_at is not null) as buy,
            exists (select 1 from invite_link where used_at is not null) as join,
            exists (select 1 from broadcast where sent > 0) as broadcast,
            exists (select 1 from subscription where state = 'ended')
              or exists (select 1 from payment where granted_at is not null group by order_id having count(*) > 1) as expire,
            exists (select 1 from provider_subscription where state = 'active') as "isRenewing"`,
  );
  const [row] = rows;
  return {
    tour: tourSteps.map((name) => ({ name, isDone: row?.[name] ?? false })),
    isRenewing: row?.isRenewing ?? false,
  };
}
