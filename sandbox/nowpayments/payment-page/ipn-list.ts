import { markup } from "../../../webhooks/payment-page/markup.ts";
import type { Markup } from "../../../webhooks/payment-page/markup.ts";
import type { Attempt, Delivery } from "../ipn/ipn-sender.ts";

/** The IPNs of a payment and the merchant's responses, newest first. The newest is expanded. */
export function ipnList(deliveries: readonly Delivery[]): Markup | undefined {
  if (deliveries.length === 0) return undefined;
  const items = deliveries.toReversed().map(ipnItem);
  return markup`<h3>IPNs to ${deliveries[0]?.url ?? ""}</h3>
<ol class="notices" reversed>
${items}
</ol>`;
}

function ipnItem(delivery: Delivery, place: number): Markup {
  const { body, paymentStatus, origin, attempts, accepted, answer } = delivery;
  const kind = origin === "payment" ? undefined : markup` <span class="soft">${origin}</span>`;
  const count =
    attempts.length === 1 ? undefined : markup` <span class="soft">${attempts.length} attempts</span>`;
  const said = answer === "" ? "an empty body" : markup`<pre tabindex="0">${pretty(answer)}</pre>`;
  return markup`<li><details${place === 0 ? " open" : ""}><summary><b>${paymentStatus ?? "unknown"}</b>${kind}${count}
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
