import { z } from "zod";
import { StripeError, missing } from "../account/stripe-error.ts";
import { integer, refuse } from "./parse-request.ts";

export const expandable = { expand: z.array(z.string()).optional() };

const limit = integer.refine((value) => value >= 1 && value <= 100, "Invalid integer").default(10);
const range = z
  .strictObject({
    gt: integer.optional(),
    gte: integer.optional(),
    lt: integer.optional(),
    lte: integer.optional(),
  })
  .optional();

/** Parameters of every list. */
export const listQuery = {
  ...expandable,
  created: range,
  ending_before: z.string().optional(),
  limit,
  starting_after: z.string().optional(),
};

type Paging = {
  readonly created?: Partial<Record<"gt" | "gte" | "lt" | "lte", number | undefined>> | undefined;
  readonly ending_before?: string | undefined;
  readonly limit: number;
  readonly starting_after?: string | undefined;
};

type Listed = { readonly id: string; readonly created: number };

/** A page of rows that are sorted by age, the newest first. */
export function pageOf<Row extends Listed>(url: string, rows: readonly Row[], paging: Paging) {
  const { ending_before: before, limit: size, starting_after: after } = paging;
  if (before !== undefined && after !== undefined)
    throw refuse(
      "You cannot parameterize both `starting_after` and `ending_before`",
      undefined,
      "ending_before",
    );
  const places = new Map(rows.map(({ id }, index) => [id, index]));
  const placeOf = (id: string, param: string): number => {
    const place = places.get(id);
    if (place === undefined) throw missing("object", id, param);
    return place;
  };
  if (before !== undefined) {
    // The page is next to `ending_before`, not at the beginning of the list.
    const newer = rows.slice(0, placeOf(before, "ending_before")).filter(isWithin(paging));
    return { object: "list", url, data: newer.slice(-size), has_more: newer.length > size };
  }
  const start = after === undefined ? 0 : placeOf(after, "starting_after") + 1;
  const older = rows.slice(start).filter(isWithin(paging));
  return { object: "list", url, data: older.slice(0, size), has_more: older.length > size };
}

const isWithin =
  ({ created: range }: Paging) =>
  ({ created }: Listed): boolean =>
    created > (range?.gt ?? -Infinity) &&
    created >= (range?.gte ?? -Infinity) &&
    created < (range?.lt ?? Infinity) &&
    created <= (range?.lte ?? Infinity);

// As with the vendor.
const MAX_EXPANSION = 4;

/** Finds an object that may be read. */
export type FindObject = (id: string) => object | undefined;

/**
 * Replaces ids by their objects along paths such as `payment_intent.latest_charge`; in a list, paths begin with `data`. The
 * answer is a copy.
 */
export function expand(find: FindObject, body: object, paths: readonly string[] = []): object {
  const copy = structuredClone(body) as Record<string, unknown>;
  for (const path of paths) {
    const steps = path.split(".");
    if (steps.length > MAX_EXPANSION + 1)
      throw refuse("You cannot expand more than 4 levels of a property", undefined, "expand");
    follow(find, copy, steps, path);
  }
  return copy;
}

function follow(find: FindObject, target: unknown, [head, ...rest]: readonly string[], path: string): void {
  if (head === undefined || target === null || typeof target !== "object") return;
  if (Array.isArray(target)) {
    for (const row of target) follow(find, row, [head, ...rest], path);
    return;
  }
  const owner = target as Record<string, unknown>;
  const value = owner[head];
  if (value === undefined)
    throw new StripeError(400, `This property cannot be expanded (${path}).`, {
      param: "expand",
      isBeforeStart: true,
    });
  if (typeof value === "string") {
    const found = find(value);
    if (found === undefined)
      throw new StripeError(400, `This property cannot be expanded (${path}).`, {
        param: "expand",
        isBeforeStart: true,
      });
    owner[head] = structuredClone(found);
  }
  follow(find, owner[head], rest, path);
}
