import type { Markup } from "../../../webhooks/payment-page/markup.ts";
import { deliveryList } from "../../http/delivery-list.ts";
import type { Delivery } from "../ipn/ipn-sender.ts";

/** The IPNs of a payment and the merchant's responses, newest first. */
export const ipnList = (deliveries: readonly Delivery[]): Markup | undefined =>
  deliveryList(
    "IPNs",
    deliveries.map((delivery) => ({
      ...delivery,
      title: delivery.paymentStatus ?? "unknown",
      origin: delivery.origin === "payment" ? undefined : delivery.origin,
    })),
  );
