/** Tells those who wait that something changed; what changed they look up themselves. */
export type Signal = {
  notify(): void;
  /** Calls `listener` after changes; several of one turn are told as one. */
  listen(listener: () => void): { remove(): void };
  /** Resolves with what `look` gives as soon as that is not undefined, or with undefined after `timeoutMs`. */
  until<T>(look: () => T | undefined, timeoutMs: number): Promise<T | undefined>;
};

export function createSignal(): Signal {
  const waiting = new Set<() => void>();
  let isScheduled = false;
  return {
    notify() {
      if (isScheduled) return;
      isScheduled = true;
      // Later in this turn of the event loop, so that the call behind the change is recorded and answered by then.
      setImmediate(() => {
        isScheduled = false;
        for (const check of waiting) check();
      });
    },
    listen(listener) {
      waiting.add(listener);
      return { remove: () => waiting.delete(listener) };
    },
    until(look, timeoutMs) {
      const first = look();
      if (first !== undefined) return Promise.resolve(first);
      return new Promise((resolve, reject) => {
        const finish = (settle: () => void): void => {
          clearTimeout(timer);
          waiting.delete(check);
          settle();
        };
        const check = (): void => {
          try {
            const found = look();
            if (found !== undefined) finish(() => resolve(found));
          } catch (error) {
            finish(() => reject(error));
          }
        };
        const timer = setTimeout(() => finish(() => resolve(undefined)), timeoutMs);
        waiting.add(check);
      });
    },
  };
}
