export type BackgroundWork = {
  /** Tracks work that continues after its HTTP response. Rejections are ignored here; the caller handles them. */
  run: (work: Promise<unknown>) => void;
  /** Resolves when no tracked work is left, including work that was added meanwhile. */
  waitUntilDone: () => Promise<void>;
};

export function createBackgroundWork(): BackgroundWork {
  const pending = new Set<Promise<unknown>>();
  return {
    run(work) {
      const tracked: Promise<unknown> = work.then(
        () => pending.delete(tracked),
        () => pending.delete(tracked),
      );
      pending.add(tracked);
    },
    async waitUntilDone() {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}
