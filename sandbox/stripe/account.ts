import type { Clock } from "../../bot/platform/time/clock.ts";
import type { Invoice, Subscription } from "./account/billing-objects.ts";
import type { PaymentMethodName } from "./account/cards.ts";
import { firstDue } from "./account/due.ts";
import type { Due } from "./account/due.ts";
import type { Charge, Session } from "./account/objects.ts";
import { openStore } from "./account/store.ts";
import type { Store, StoreSnapshot, StripeEvent } from "./account/store.ts";
import { createBilling } from "./billing/billing.ts";
import type { Billing, BillingSettings } from "./billing/billing.ts";
import { createInvoices } from "./billing/invoices.ts";
import type { PortalSettings } from "./api/portal-routes.ts";
import { actsOn, actsOnCharge } from "./checkout/acts.ts";
import type { ActParts, Acts, ChargeActs } from "./checkout/acts.ts";
import { createBuyer } from "./checkout/buyer.ts";
import type { SandboxCheckout } from "./checkout/buyer.ts";
import { createCheckout } from "./checkout/checkout.ts";
import { openEventLog } from "./events/event-log.ts";
import type { EndpointSettings, EventLog } from "./events/event-log.ts";
import { openEventSender } from "./events/event-sender.ts";
import type { Delivery, EventSender, StoredDelivery } from "./events/event-sender.ts";
import { createManualEvents } from "./events/manual-events.ts";
import type { ManualEvents } from "./events/manual-events.ts";
import { createCharges } from "./payments/charges.ts";
import { createCustomers } from "./payments/customers.ts";
import type { Customers } from "./payments/customers.ts";
import { createDisputes } from "./payments/disputes.ts";
import { createRefunds } from "./payments/refunds.ts";

/** The state as data for `v8.serialize`, without keys. */
export type AccountSnapshot = {
  readonly store: StoreSnapshot;
  readonly deliveries: readonly StoredDelivery[];
};

/** An account as its merchant, its buyers and time see it, without HTTP. */
export type StripeAccount = ManualEvents & {
  readonly endpoint: EndpointSettings;
  readonly billing: BillingSettings;
  readonly portal: PortalSettings;
  /** All objects; tests read them. */
  readonly store: Pick<Store, "get" | "list" | "cardExpiry" | "tax">;
  /** Opens the page of a session as a buyer. @throws {Error} for an unknown one. */
  openCheckout(urlOrId: string): SandboxCheckout;
  /** Every event, oldest first. */
  events(): StripeEvent[];
  /** Sessions expire, periods end, failed payments are tried again, slow refunds end; resolves with the events. */
  advance(): Promise<Delivery[]>;
  /** The first thing that `advance` will do; undefined: nothing waits for the clock. */
  nextDue(): Due | undefined;
  /** The buyer changes the card in the portal. */
  replaceCard(subscription: Subscription, method: PaymentMethodName): Promise<Delivery[]>;
  /** The merchant marks an invoice as paid. */
  markPaid(invoice: Invoice): Promise<Delivery[]>;
  /** Every delivery in the order of sending, with its attempts; replays and forgeries included. */
  readonly deliveries: readonly Delivery[];
  /** Live references, not copies: serialize the result at once. */
  snapshot(): AccountSnapshot;
};

export type AccountParts = Omit<ActParts, "store"> & {
  readonly store: Store;
  readonly log: EventLog;
  readonly billing: Billing;
  readonly customers: Customers;
  readonly portal: PortalSettings;
  readonly actsOn: (session: Session) => Acts;
  readonly actsOnCharge: (charge: Charge) => ChargeActs;
  readonly portalUrl: (customerId: string, returnUrl: string | null) => string;
};

export function openAccount(options: {
  clock: Clock;
  apiVersion: string;
  endpoint: EndpointSettings;
  retries: number;
  retryMs: number;
  deadlineMs: number;
  /** The server's address, once it listens. */
  root: () => string;
  snapshot: AccountSnapshot | undefined;
}): { readonly handle: StripeAccount; readonly parts: AccountParts; readonly sender: EventSender } {
  const { clock, apiVersion, endpoint, root, snapshot } = options;
  const store = openStore({ clock, snapshot: snapshot?.store });
  const now = () => store.now();
  const sender = openEventSender({
    ...options,
    now,
    secrets: () => endpoint.secrets,
    snapshot: snapshot?.deliveries,
  });
  const log = openEventLog({ store, sender, endpoint, apiVersion });
  const settings: BillingSettings = { afterRetries: "cancel" };
  const portal: PortalSettings = { isSaved: true, canChangeCard: true };
  const charges = createCharges({ store, log, receiptUrl: (id) => `${root()}/receipts/${id}` });
  const invoices = createInvoices({ store, log, charges, invoiceUrl: (id) => `${root()}/i/${id}` });
  const billing = createBilling({ store, log, invoices, settings });
  const customers = createCustomers({ store, log });
  const disputes = createDisputes({ store, log });
  const refunds = createRefunds({ store, log });
  const checkout = createCheckout({
    store,
    log,
    charges,
    customers,
    disputes,
    billing,
    pageUrl: (id) => `${root()}/c/pay/${id}`,
  });
  const acting = { store, log, checkout, refunds, disputes };

  const handle: StripeAccount = {
    ...createManualEvents({ sender, endpoint, now }),
    endpoint,
    billing: settings,
    portal,
    store,
    openCheckout: (urlOrId) =>
      createBuyer(store.get("session", /cs_test_\w+/.exec(urlOrId)?.[0] ?? urlOrId), acting),
    events: () => store.list("event").toReversed(),
    advance: () =>
      log.during(() => {
        checkout.advance();
        billing.advance();
        refunds.advance();
      }).sent,
    nextDue: () => firstDue([...checkout.due(), ...billing.due(), ...refunds.due()]),
    replaceCard: (subscription, method) => log.during(() => billing.replaceCard(subscription, method)).sent,
    markPaid: (invoice) => log.during(() => billing.markPaid(invoice)).sent,
    deliveries: sender.deliveries,
    snapshot: () => ({ store: store.snapshot(), deliveries: sender.snapshot() }),
  };
  const portalUrl = (customerId: string, returnUrl: string | null): string =>
    `${root()}/p/session/${customerId}${returnUrl === null ? "" : `?back=${encodeURIComponent(returnUrl)}`}`;
  const parts = {
    ...acting,
    portal,
    billing,
    customers,
    portalUrl,
    actsOn: (session: Session) => actsOn(session, acting),
    actsOnCharge: (charge: Charge) => actsOnCharge(() => charge, acting),
  };
  return { handle, parts, sender };
}
