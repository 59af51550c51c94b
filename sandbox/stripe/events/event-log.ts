import type { StripeEvent, Store } from "../account/store.ts";
import type { Delivery, EventSender } from "./event-sender.ts";

/** The one webhook endpoint of the account, as its dashboard shows it. Tests may change it at any time. */
export type EndpointSettings = {
  /** Null: there is no endpoint. */
  url: string | null;
  /** The ticked events; `["*"]` ticks all. */
  enabledEvents: readonly string[];
  /** The newest first. Two for a day after the secret was rolled. */
  secrets: readonly string[];
  /** False: every event gets lost on its way, with all its retries. */
  sent: boolean;
  /** The order of the events that one action causes; the vendor promises none. */
  order: "as-created" | "newest-first" | "at-once";
  /** How often each event is sent. */
  copies: number;
};

export type Acted<Result> = { readonly result: Result; readonly sent: Promise<Delivery[]> };

export type EventLog = {
  /** Records an event with the object as it is now. */
  record(type: string, object: object, previous?: object): void;
  /** Runs `act`, then sends the events that it recorded. */
  during<Result>(act: () => Result, request?: StripeEvent["request"]): Acted<Result>;
  /** Sends an event again, with a fresh signature, as the dashboard's "Resend". */
  resend(event: StripeEvent): Promise<Delivery>;
  /** The endpoint has answered each of its deliveries, or does not want the event. */
  isDelivered(event: StripeEvent): boolean;
};

const NO_REQUEST = { id: null, idempotency_key: null };

export function openEventLog(parts: {
  store: Store;
  sender: EventSender;
  endpoint: EndpointSettings;
  apiVersion: string;
}): EventLog {
  const { store, sender, endpoint, apiVersion } = parts;
  let recording: { readonly request: StripeEvent["request"]; readonly events: StripeEvent[] } | undefined;

  const isWanted = ({ type }: StripeEvent): boolean =>
    endpoint.url !== null && endpoint.enabledEvents.some((enabled) => enabled === "*" || enabled === type);

  const isDelivered = (event: StripeEvent): boolean =>
    !isWanted(event) || sender.deliveries.some(({ eventId, accepted }) => eventId === event.id && accepted);

  async function send(event: StripeEvent, retries?: number): Promise<Delivery> {
    const { id, type } = event;
    const body = JSON.stringify(event, null, 2);
    const url = endpoint.url ?? "";
    const delivery = await sender.send({ url, body, origin: "event", eventId: id, type }, retries);
    if (isDelivered(event)) event.pending_webhooks = 0;
    return delivery;
  }

  async function sendAll(events: readonly StripeEvent[]): Promise<Delivery[]> {
    if (!endpoint.sent) return [];
    const wanted = events.filter(isWanted);
    const ordered = endpoint.order === "newest-first" ? wanted.toReversed() : wanted;
    const all = Array.from({ length: endpoint.copies }, () => ordered).flat();
    if (endpoint.order === "at-once") return Promise.all(all.map((event) => send(event)));
    const deliveries = [];
    for (const event of all) deliveries.push(await send(event));
    return deliveries;
  }

  return {
    record(type, object, previous) {
      const event: StripeEvent = {
        id: store.newId("event"),
        object: "event",
        api_version: apiVersion,
        created: store.now(),
        // The event keeps the object as it was, whatever happens to the object later.
        data: {
          object: structuredClone(object),
          ...(previous === undefined ? {} : { previous_attributes: previous }),
        },
        livemode: false,
        pending_webhooks: 0,
        request: recording?.request ?? NO_REQUEST,
        type,
      };
      if (isWanted(event)) event.pending_webhooks = 1;
      store.add("event", event);
      recording?.events.push(event);
    },
    during(act, request = NO_REQUEST) {
      const outer = recording;
      const events: StripeEvent[] = [];
      recording = { request, events };
      try {
        const result = act();
        return { result, sent: sendAll(events) };
      } finally {
        recording = outer;
      }
    },
    resend: (event) => send(event, 0),
    isDelivered,
  };
}
