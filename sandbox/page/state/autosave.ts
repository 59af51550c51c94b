import type { Changes } from "./changes.ts";
import { writeSnapshot } from "./snapshot-file.ts";
import type { PlaygroundSnapshot } from "./snapshot-file.ts";

/** The longest time that a kill can lose. */
const EVERY_MS = 1_000;

/** Saves at once, after changes at most once a second, and at the end. */
export function startAutosave(
  folder: string,
  { changes, snapshot }: { readonly changes: Changes; readonly snapshot: () => PlaygroundSnapshot },
): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let writtenAt = 0;
  const write = (): void => {
    timer = undefined;
    writtenAt = performance.now();
    writeSnapshot(folder, snapshot());
  };
  write();
  const listening = changes.listen(() => {
    // Delayed a little, so that related changes are saved together.
    timer ??= setTimeout(write, Math.max(20, writtenAt + EVERY_MS - performance.now()));
  });
  return {
    stop() {
      listening.remove();
      clearTimeout(timer);
      write();
    },
  };
}
