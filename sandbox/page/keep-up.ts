import type { Changes } from "./changes.ts";
import { writeKept } from "./kept.ts";
import type { Kept } from "./kept.ts";

/** What may be lost by a kill: this much. */
const EVERY_MS = 1_000;

/** Keeps what is kept up to date: at once, soon after each change but at most once a second, and at the end. */
export function keepUp(
  folder: string,
  { changes, keep }: { readonly changes: Changes; readonly keep: () => Kept },
): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let writtenAt = 0;
  const write = (): void => {
    timer = undefined;
    writtenAt = performance.now();
    writeKept(folder, keep());
  };
  write();
  const listening = changes.listen(() => {
    // A little later, so that what belongs together is written together.
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
