import { markup } from "../../webhooks/payment-page/markup.ts";
import type { Markup } from "../../webhooks/payment-page/markup.ts";
import type { Attempt, Delivered, Outgoing } from "./notification-sender.ts";

export type ShownDelivery = Delivered<Outgoing> & {
  /** The first word of the line, such as a payment's status. */
  readonly title: string;
  /** Set where the notification is not the provider's own, such as a replay. */
  readonly origin: string | undefined;
};

/** Notifications and the merchant's responses, newest first. The newest is expanded. @param name "IPNs" */
export function deliveryList(name: string, deliveries: readonly ShownDelivery[]): Markup | undefined {
  if (deliveries.length === 0) return undefined;
  const items = deliveries.toReversed().map(deliveryItem);
  return markup`<h3>${name} to ${deliveries[0]?.url ?? ""}</h3>
<ol class="notices" reversed>
${items}
</ol>`;
}

function deliveryItem(delivery: ShownDelivery, place: number): Markup {
  const { body, title, origin, attempts, accepted, answer } = delivery;
  const kind = origin === undefined ? undefined : markup` <span class="soft">${origin}</span>`;
  const count =
    attempts.length === 1 ? undefined : markup` <span class="soft">${attempts.length} attempts</span>`;
  const said = answer === "" ? "an empty body" : markup`<pre tabindex="0">${pretty(answer)}</pre>`;
  return markup`<li><details${place === 0 ? " open" : ""}><summary><b>${title}</b>${kind}${count}
<span class="${accepted ? "good" : "bad"}">${outcome(attempts.at(-1))}</span></summary>
<p>Sent:</p><pre tabindex="0">${pretty(body)}</pre><p>Answered: ${said}</p></details></li>`;
}

function outcome(last: Attempt | undefined): string {
  if (last === undefined) return "on its way";
  return last.httpStatus === null ? last.result : String(last.httpStatus);
}

/** Pretty-prints JSON; returns other text unchanged. */
function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
