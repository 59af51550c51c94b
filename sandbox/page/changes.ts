/** That something changed, and how often so far; what changed is looked up. */
export type Changes = {
  /** Grows with every change, across restarts too. */
  readonly version: number;
  /** Something changed now; told once more a moment later, for the rows that the program writes after its last call. */
  touch(): void;
  listen(listener: () => void): { remove(): void };
};

const AFTERWARDS_MS = 500;

export function openChanges(): Changes {
  const listeners = new Set<() => void>();
  let version = Date.now();
  let afterwards: NodeJS.Timeout | undefined;
  const tell = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };
  return {
    get version() {
      return version;
    },
    touch() {
      tell();
      clearTimeout(afterwards);
      afterwards = setTimeout(tell, AFTERWARDS_MS).unref();
    },
    listen(listener) {
      listeners.add(listener);
      return { remove: () => listeners.delete(listener) };
    },
  };
}
