/** A counter of changes; listeners read the changed state themselves. */
export type Changes = {
  /** Grows with every change, across restarts too. */
  readonly version: number;
  /** Reports a change now and again a moment later, for rows that the program writes after its last call. */
  touch(): void;
  listen(listener: () => void): { remove(): void };
};

const TRAILING_MS = 500;

export function openChanges(): Changes {
  const listeners = new Set<() => void>();
  let version = Date.now();
  let afterwards: NodeJS.Timeout | undefined;
  const notifyListeners = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };
  return {
    get version() {
      return version;
    },
    touch() {
      notifyListeners();
      clearTimeout(afterwards);
      afterwards = setTimeout(notifyListeners, TRAILING_MS).unref();
    },
    listen(listener) {
      listeners.add(listener);
      return { remove: () => listeners.delete(listener) };
    },
  };
}
