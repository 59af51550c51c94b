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

type Waiter = { readonly start: () => void; readonly timer: NodeJS.Timeout };

/** The queue of work for the connections that are not reserved. */
export class OrdinaryWork {
  readonly #waiters: Waiter[] = [];
  readonly #most: () => number;
  readonly #patienceMs: number;
  #running = 0;

  constructor(most: () => number, patienceMs: number) {
    this.#most = most;
    this.#patienceMs = patienceMs;
  }

  get waiting(): number {
    return this.#waiters.length;
  }

  /** Starts now, or when other work ends. The caller reports each end. @param onLate called instead of `start`. */
  begin(start: () => void, onLate: () => void): void {
    const timer = setTimeout(() => {
      this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
      onLate();
    }, this.#patienceMs);
    const waiter = { start, timer };
    this.#waiters.push(waiter);
    this.startNext();
  }

  end(): void {
    this.#running -= 1;
    this.startNext();
  }

  startNext(): void {
    while (this.#running < this.#most()) if (!this.#start()) return;
  }

  /** For a closed pool, which refuses the work. */
  startAll(): void {
    while (this.#start());
  }

  #start(): boolean {
    const waiter = this.#waiters.shift();
    if (waiter === undefined) return false;
    clearTimeout(waiter.timer);
    this.#running += 1;
    waiter.start();
    return true;
  }
}
