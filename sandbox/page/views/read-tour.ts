import type { Pool } from "pg";
import { tourSteps } from "../api/view.ts";
import type { TourStep, TourStepView } from "../api/view.ts";

/** A step is done when its rows exist, whatever the order of the steps. */
export async function readTour(pool: Pool): Promise<TourStepView[]> {
  const { rows } = await pool.query<Record<TourStep, boolean>>(
    `select exists (select 1 from channel) as connect,
            exists (select 1 from tier) as tier,
            exists (select 1 from storefront_visit v join channel c on c.id = v.channel_id and c.owner_id <> v.user_id) as share,
            exists (select 1 from payment where granted_at is not null) as buy,
            exists (select 1 from invite_link where used_at is not null) as join,
            exists (select 1 from broadcast where sent > 0) as broadcast,
            exists (select 1 from subscription where state = 'ended') as expire`,
  );
  return tourSteps.map((name) => ({ name, isDone: rows[0]?.[name] ?? false }));
}
