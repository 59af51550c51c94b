import type { SqlClient } from "../../platform/database/statement.ts";
import type { Platform } from "../../platform/platform.ts";
import { findTrial, listTrials } from "./sale.sql.ts";

/** Whether a person may start a free trial of a version, whether it is on sale or not. */
export const mayStartTrial = async (
  client: SqlClient,
  trial: { readonly userId: number; readonly tierVersionId: string },
): Promise<boolean> => (await findTrial.first(client, trial)) !== undefined;

/** The ids of a channel's tiers of which a person may start a free trial, by their newest versions. */
export async function findTrialTiers(
  { database }: Pick<Platform, "database">,
  person: { readonly userId: number; readonly channelId: string },
): Promise<ReadonlySet<string>> {
  const rows = await listTrials.all(database.prisma, person);
  return new Set(rows.map(({ tierId }) => tierId));
}
