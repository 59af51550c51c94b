/** What became of an event. A sender is answered "thank you" to each of them. */
export type Confirmation =
  | { readonly kind: "granted"; readonly paymentId: string }
  | { readonly kind: "held"; readonly paymentId: string; readonly reason: string }
  | { readonly kind: "progressed"; readonly paymentId: string }
  | { readonly kind: "refunded"; readonly paymentId: string }
  /** Came before. */
  | { readonly kind: "duplicate" }
  /** New, but the payment is already further: recorded, and nothing else. */
  | { readonly kind: "outdated" }
  | { readonly kind: "unknown_order" };
