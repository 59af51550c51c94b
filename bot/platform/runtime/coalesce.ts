/**
 * Joins the writes that are requested while another write runs, and makes them together after it. A busy process makes one write
 * for many items, and a calm one waits for nothing.
 *
 * @returns resolves to the result of the write that the item was part of.
 */
export function coalesce<Item, Result>(
  write: (items: readonly Item[]) => Promise<Result>,
): (item: Item) => Promise<Result> {
  let waiting: Item[] = [];
  let next: Promise<Result> | undefined;
  let last: Promise<unknown> = Promise.resolve();
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
