import { AsyncLocalStorage } from "node:async_hooks";

type Work = { readonly isUrgent: boolean; readonly inTransaction: boolean };

const ordinary: Work = { isUrgent: false, inTransaction: false };
const work = new AsyncLocalStorage<Work>();

/**
 * Runs work that may use the reserved connections, because a person or Telegram waits only seconds for the work. Other work can
 * wait longer.
 */
export const urgently = <Result>(run: () => Result): Result =>
  work.run({ ...currentWork(), isUrgent: true }, run);

/** Marks the work inside of a transaction, for `refusesSecond`. */
export const insideTransaction = <Result>(run: () => Result): Result =>
  work.run({ ...currentWork(), inTransaction: true }, run);

/** The work that runs now. */
export const currentWork = (): Work => work.getStore() ?? ordinary;
