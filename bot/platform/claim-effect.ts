import { AsyncLocalStorage } from "node:async_hooks";
import type { SqlClient } from "./database/statement.ts";
import { claimEffectOfUpdate } from "./claim-effect.sql.ts";

type Run = {
  readonly updateId: number;
  /** The number of `claimNextEffect` with each name. */
  readonly counts: Map<string, number>;
};

const currentRun = new AsyncLocalStorage<Run>();

/** Runs the handlers of a stored update, whose effects can be claimed. */
export const handlingUpdate = <Result>(updateId: number, run: () => Result): Result =>
  currentRun.run({ updateId, counts: new Map() }, run);

/**
 * Claims an effect in the effect's transaction, where neither a unique key nor a condition keeps a second run of the same update from
 * repeating the effect. A second run follows a process that was killed before the update counted as handled.
 *
 * @param effect a name, as of an audit entry.
 * @returns false where an earlier run has made the effect. Outside of a stored update there is no second run.
 */
export async function claimEffect(transaction: SqlClient, effect: string): Promise<boolean> {
  const current = currentRun.getStore();
  if (current === undefined) return true;
  const { updateId } = current;
  return (await claimEffectOfUpdate.run(transaction, { updateId, effect })) === 1;
}

/** `claimEffect` for an effect that one run may have several times: the first, the second and so on are effects of their own. */
export async function claimNextEffect(transaction: SqlClient, effect: string): Promise<boolean> {
  const current = currentRun.getStore();
  if (current === undefined) return true;
  const number = (current.counts.get(effect) ?? 0) + 1;
  current.counts.set(effect, number);
  return claimEffect(transaction, `${effect} ${number}`);
}
