export type ListPart<Item> = {
  readonly shown: readonly Item[];
  readonly pages: number;
  /** The number of the next part, from 0; after the last part the first one. Undefined: one part shows all. */
  readonly next: number | undefined;
};

/** The part of a list for a page of at most `most` rows, one of which is the button to the next part. */
export function listPart<Item>(
  items: readonly Item[],
  { page, most }: { readonly page: number; readonly most: number },
): ListPart<Item> {
  const size = items.length <= most ? most : most - 1;
  const pages = Math.max(Math.ceil(items.length / size), 1);
  const current = page % pages;
  const shown = items.slice(current * size, (current + 1) * size);
  return { shown, pages, next: pages > 1 ? (current + 1) % pages : undefined };
}
