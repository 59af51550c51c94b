/** Notifies listeners of a change; they read the changed state themselves. */
export type ChangeSignal = {
  notify(): void;
  /** Calls `listener` after changes; several within one turn of the event loop count as one. */
  listen(listener: () => void): { remove(): void };
  /** Resolves with the first defined result of `look`, or with undefined after `timeoutMs`. */
  until<T>(look: () => T | undefined, timeoutMs: number): Promise<T | undefined>;
};

export function createChangeSignal(): ChangeSignal {
  const waiting = new Set<() => void>();
  let isScheduled = false;
  return {
    notify() {
      if (isScheduled) return;
      isScheduled = true;
      // Deferred, so that the call that caused the change is recorded and answered by then.
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
