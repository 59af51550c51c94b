import { currencies } from "../values/money.ts";
import { pricesOf } from "../values/prices.ts";
import type { Prices } from "../values/prices.ts";
import { json, oneOf } from "./statement.ts";
import type { Column } from "./statement.ts";

/** The currency of a price. */
export const currencyColumn = oneOf(currencies);

/** The column `prices` of a tier's version or an order. */
export const pricesColumn: Column<Prices> = { types: json.types, read: pricesOf };
