export type BackgroundWork = {
  /** Work behind an answer that has been sent already. Whoever began it learns of a failure, if anybody does. */
  run: (work: Promise<unknown>) => void;
  /** Resolves when nothing is under way, also counting what began meanwhile. */
  settle: () => Promise<void>;
};

export function openBackgroundWork(): BackgroundWork {
  const underWay = new Set<Promise<unknown>>();
  return {
    run(work) {
      const tracked: Promise<unknown> = work.then(
        () => underWay.delete(tracked),
        () => underWay.delete(tracked),
      );
      underWay.add(tracked);
    },
    async settle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
