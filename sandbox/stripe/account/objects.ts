/*
 * The bodies of the API, in the vendor's form, so that one object serves answers and events. Fields that the program does not
 * read are left out; a field that is there has the vendor's name, type and null.
 */

export type Metadata = { readonly [key: string]: string };
/** Seconds since 1970. */
export type Seconds = number;

type Made<Kind extends string> = {
  readonly id: string;
  readonly object: Kind;
  readonly created: Seconds;
  readonly livemode: false;
};

export type AutomaticTax = {
  readonly enabled: boolean;
  readonly status: "complete" | "requires_location_inputs" | null;
};

export type Session = Made<"checkout.session"> & {
  readonly mode: "payment" | "subscription";
  readonly ui_mode: "hosted_page";
  readonly amount_subtotal: number;
  readonly amount_total: number;
  readonly currency: string;
  readonly client_reference_id: string | null;
  readonly customer_creation: "always" | "if_required" | null;
  readonly customer_email: string | null;
  readonly metadata: Metadata;
  readonly success_url: string | null;
  readonly cancel_url: string | null;
  readonly locale: string | null;
  /** The tax is known with the buyer's address, which the page asks for. */
  automatic_tax: AutomaticTax;
  total_details: {
    readonly amount_discount: 0;
    readonly amount_shipping: 0;
    readonly amount_tax: number;
  };
  expires_at: Seconds;
  status: "open" | "complete" | "expired";
  payment_status: "paid" | "unpaid" | "no_payment_required";
  customer: string | null;
  customer_details: { readonly email: string | null } | null;
  payment_intent: string | null;
  subscription: string | null;
  invoice: string | null;
  /** Null after the session. */
  url: string | null;
};

export type Customer = Made<"customer"> & {
  readonly email: string | null;
  readonly name: string | null;
  readonly metadata: Metadata;
  readonly invoice_settings: { default_payment_method: string | null };
};

export type PaymentIntent = Made<"payment_intent"> & {
  readonly amount: number;
  readonly currency: string;
  readonly customer: string | null;
  readonly description: string | null;
  readonly metadata: Metadata;
  readonly receipt_email: string | null;
  amount_received: number;
  latest_charge: string | null;
  payment_method: string | null;
  status: "requires_payment_method" | "requires_action" | "processing" | "succeeded" | "canceled";
  last_payment_error: { readonly code: string; readonly decline_code: string | null } | null;
};

export type Charge = Made<"charge"> & {
  readonly amount: number;
  readonly currency: string;
  readonly customer: string | null;
  /** Copied from the payment intent. */
  readonly metadata: Metadata;
  readonly payment_intent: string;
  readonly payment_method: string;
  readonly payment_method_details: PaymentMethodDetails;
  readonly receipt_url: string;
  amount_captured: number;
  amount_refunded: number;
  balance_transaction: string | null;
  captured: boolean;
  disputed: boolean;
  failure_code: string | null;
  failure_message: string | null;
  paid: boolean;
  /** Whether the whole amount is refunded. */
  refunded: boolean;
  status: "succeeded" | "pending" | "failed";
};

export type PaymentMethodDetails =
  | {
      readonly type: "card";
      readonly card: {
        readonly brand: string;
        readonly last4: string;
        readonly exp_month: number;
        readonly exp_year: number;
      };
    }
  | { readonly type: "sepa_debit"; readonly sepa_debit: { readonly last4: string } };

export type Refund = Made<"refund"> & {
  readonly amount: number;
  readonly currency: string;
  readonly charge: string;
  readonly payment_intent: string;
  readonly metadata: Metadata;
  readonly reason: "duplicate" | "fraudulent" | "requested_by_customer" | null;
  balance_transaction: string | null;
  status: "pending" | "requires_action" | "succeeded" | "failed" | "canceled";
  failure_balance_transaction?: string;
  failure_reason?: string;
};

export type BalanceTransaction = Omit<Made<"balance_transaction">, "livemode"> & {
  readonly amount: number;
  readonly available_on: Seconds;
  readonly currency: string;
  readonly description: string | null;
  readonly exchange_rate: null;
  readonly fee: number;
  readonly fee_details: readonly {
    readonly amount: number;
    readonly currency: string;
    readonly type: "stripe_fee";
  }[];
  readonly net: number;
  readonly reporting_category:
    | "charge"
    | "charge_failure"
    | "refund"
    | "refund_failure"
    | "dispute"
    | "dispute_reversal";
  readonly source: string;
  readonly type: "charge" | "payment" | "payment_failure_refund" | "refund" | "refund_failure" | "adjustment";
  status: "pending" | "available";
};

export type Dispute = Made<"dispute"> & {
  readonly amount: number;
  readonly currency: string;
  readonly charge: string;
  readonly payment_intent: string;
  readonly metadata: Metadata;
  readonly reason: "fraudulent" | "product_not_received" | "general" | "duplicate";
  readonly evidence_details: { readonly due_by: Seconds; readonly submission_count: 0 };
  /** None, the withdrawal, or the withdrawal and its reversal; the whole objects, as with the vendor. */
  balance_transactions: BalanceTransaction[];
  is_charge_refundable: boolean;
  status:
    | "warning_needs_response"
    | "warning_closed"
    | "needs_response"
    | "under_review"
    | "won"
    | "lost"
    | "prevented";
};
