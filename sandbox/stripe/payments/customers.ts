import type { Customer } from "../account/objects.ts";
import type { Store } from "../account/store.ts";
import type { EventLog } from "../events/event-log.ts";

export type Customers = {
  create(customer: Pick<Customer, "email" | "name" | "metadata">): Customer;
};

export const createCustomers = ({ store, log }: { store: Store; log: EventLog }): Customers => ({
  create(terms) {
    const customer = store.add("customer", {
      ...terms,
      id: store.newId("customer"),
      object: "customer",
      created: store.now(),
      livemode: false,
      invoice_settings: { default_payment_method: null },
    });
    log.record("customer.created", customer);
    return customer;
  },
});
