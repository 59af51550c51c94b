import { sendCopies } from "../../http/send-copies.ts";
import type { Copies, CopyAnswer } from "../../http/send-copies.ts";
import type { StripeEvent } from "../account/store.ts";
import type { Seconds } from "../account/objects.ts";
import type { EndpointSettings } from "./event-log.ts";
import type { Delivery, EventSender } from "./event-sender.ts";
import { signatureHeader } from "./event-sender.ts";

/** A notification without an event behind it. */
export type ForgedEvent = {
  /** An object is sent as JSON, a string byte for byte. */
  readonly body: object | string;
  /** Default: the endpoint's own secrets, which make the signature genuine. */
  readonly secrets?: readonly string[];
  /** Default: now. */
  readonly time?: Seconds;
  /** The whole header, instead of a signature; null sends none. */
  readonly header?: string | null;
};

export type ManualEvents = {
  /** Sends once, without retries. */
  forge(forgery: ForgedEvent): Promise<Delivery>;
  /** Sends an event as it was made, `times` times (default once), each with a fresh signature. */
  replay(event: StripeEvent, how?: Copies): Promise<Delivery[]>;
  /** Sends the body of a delivery again, each time with a fresh signature. */
  repeat(delivery: Delivery, copies: Copies): Promise<CopyAnswer[]>;
};

export function createManualEvents(parts: {
  sender: EventSender;
  endpoint: EndpointSettings;
  now: () => Seconds;
}): ManualEvents {
  const { sender, endpoint, now } = parts;
  const target = (): string => {
    if (endpoint.url === null) throw new Error("The account has no webhook endpoint");
    return endpoint.url;
  };
  return {
    forge({ body, secrets = endpoint.secrets, time = now(), header }) {
      const text = typeof body === "string" ? body : JSON.stringify(body);
      return sender.send(
        {
          url: target(),
          body: text,
          origin: "forgery",
          eventId: null,
          type: null,
          fixedHeader: header === undefined ? signatureHeader(secrets, text, time) : header,
        },
        0,
      );
    },
    async replay(event, { times = 1, parallel = false } = {}) {
      const { id, type } = event;
      const body = JSON.stringify(event, null, 2);
      const once = (): Promise<Delivery> =>
        sender.send({ url: target(), body, origin: "replay", eventId: id, type }, 0);
      if (parallel) return Promise.all(Array.from({ length: times }, once));
      const deliveries: Delivery[] = [];
      while (deliveries.length < times) deliveries.push(await once());
      return deliveries;
    },
    repeat({ url, body, eventId, type }, copies) {
      const request = { url, body, origin: "replay", eventId, type } as const;
      return sendCopies(() => sender.send(request, 0), copies);
    },
  };
}
