/**
 * Joins writes: those that are asked for while one runs are made together after it. A busy process makes one write for many
 * items, and a calm one waits for nothing.
 */
export function coalesce<Item>(
  write: (items: readonly Item[]) => Promise<void>,
): (item: Item) => Promise<void> {
  let waiting: Item[] = [];
  let next: Promise<void> | undefined;
  let last: Promise<void> = Promise.resolve();
  return (item) => {
    waiting.push(item);
    if (next === undefined) {
      next = last.then(() => {
        const items = waiting;
        waiting = [];
        next = undefined;
        return write(items);
      });
      last = next.catch(() => undefined);
    }
    return next;
  };
}
