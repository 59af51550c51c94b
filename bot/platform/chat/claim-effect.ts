import { AsyncLocalStorage } from "node:async_hooks";
import type { SqlClient } from "../database/statement.ts";
import { claimEffectOfUpdate } from "./claim-effect.sql.ts";

const currentUpdate = new AsyncLocalStorage<number>();

/** Runs the handlers of a stored update, whose effects can be claimed. */
export const handlingUpdate = <Result>(updateId: number, run: () => Result): Result =>
  currentUpdate.run(updateId, run);

/**
 * Claims an effect in the effect's transaction, where neither a unique key nor a condition keeps a second run of the same update from
 * repeating the effect. A second run follows a process that was killed before the update counted as handled.
 *
 * @param effect a name, as of an audit entry.
 * @returns false where an earlier run has made the effect. Outside of a stored update there is no second run.
 */
export async function claimEffect(transaction: SqlClient, effect: string): Promise<boolean> {
  const updateId = currentUpdate.getStore();
  return updateId === undefined || (await claimEffectOfUpdate.run(transaction, { updateId, effect })) === 1;
}
