/** The outcome of an event. The sender gets the same acknowledgement for each of them. */
export type Confirmation =
  | { readonly kind: "granted"; readonly paymentId: string }
  | { readonly kind: "held"; readonly paymentId: string; readonly reason: string }
  | { readonly kind: "progressed"; readonly paymentId: string }
  | { readonly kind: "refunded"; readonly paymentId: string }
  /** The same event was recorded before. */
  | { readonly kind: "duplicate" }
  /** The event is new, but the payment has a later status already: only the event is recorded. */
  | { readonly kind: "outdated" }
  | { readonly kind: "unknown_order" };
