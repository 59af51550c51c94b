import type { PaymentProvider } from "../../payments/index.ts";

export type LinkCheckout = NonNullable<PaymentProvider["link"]>;
export type CoinCheckout = NonNullable<PaymentProvider["coins"]>;
export type CoinRefusal = Extract<Awaited<ReturnType<CoinCheckout["quote"]>>, { kind: "refused" }>["reason"];
export type DepositAddress = NonNullable<ReturnType<NonNullable<PaymentProvider["readAddress"]>>>;
