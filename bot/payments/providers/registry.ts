import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { nowpayments } from "./nowpayments/index.ts";
import type { PaymentProvider } from "../contract/payment-provider.ts";
import { stars } from "./stars/index.ts";

/** Every provider, in the order of the buttons. */
export const providers: Readonly<Record<PaymentProviderName, PaymentProvider>> = { stars, nowpayments };
