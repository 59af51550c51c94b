import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import type { Stripe } from "stripe";
import type { z } from "zod";
import type { HttpClient } from "../../../platform/runtime/http-client.ts";
import type { Clock } from "../../../platform/time/clock.ts";
import { noting, createServerClock } from "../../../platform/time/server-clock.ts";
import { ProviderError } from "../../../platform/values/errors.ts";
import type { Platform } from "../../../platform/platform.ts";
import { settings } from "./settings.ts";
import type { StripeSettings } from "./settings.ts";

/** Events must come in a version of this family too: its releases only add fields. */
export const API_VERSION = "2026-07-29.dahlia";

export type ApiPlatform = Pick<Platform, "config" | "http" | "clock">;

/** A refusal by Stripe. The message names the request and the vendor's code, and never the vendor's sentence about a person. */
export class StripeRefusal extends ProviderError {
  override readonly name = "StripeRefusal";
  /** Undefined: no answer, or none that can be read. */
  readonly status: number | undefined;
  readonly code: string | undefined;
  /** The vendor's sentence. It names a missing permission. */
  readonly vendorMessage: string;
  constructor(what: string, error: Stripe.errors.StripeError) {
    const { statusCode: status, code } = error;
    super(`Stripe refused to ${what}: ${status ?? "no answer"} ${code ?? error.type}`, {
      cause: error,
      // A conflict, a limit, a fault of the vendor and a lost answer are temporary; a wrong parameter is not.
      retryable: status === undefined || status === 409 || status === 429 || status >= 500,
    });
    this.status = status;
    this.code = code;
    this.vendorMessage = error.message;
  }
}

/**
 * Calls the API with the package's client, and parses the answer.
 * @param what completes "Stripe refused to …".
 * @throws {ProviderError} retryable for no answer or one in an unknown form; {@link StripeRefusal} for a refusal.
 */
export async function callStripe<Shape extends z.ZodType>(
  platform: ApiPlatform,
  what: string,
  shape: Shape,
  act: (stripe: Stripe) => Promise<unknown>,
): Promise<z.output<Shape>> {
  const answer = shape.safeParse(await refusalsOf(what, act(clientOf(platform))));
  if (answer.success) return answer.data;
  throw new ProviderError(`Stripe answered in an unknown form to: ${what}`, {
    cause: answer.error,
    retryable: true,
  });
}

/**
 * A write under a key, of which a second one does no harm. Stripe, "Idempotent requests": a key repeats its answer for a day, a 500
 * included. After such an answer the call is made once more under another key: a later try would only get the answer again.
 */
export async function callWithKey<Shape extends z.ZodType>(
  platform: ApiPlatform,
  what: string,
  shape: Shape,
  write: { readonly key: string; act(stripe: Stripe, options: Stripe.RequestOptions): Promise<unknown> },
): Promise<z.output<Shape>> {
  const send = (idempotencyKey: string): Promise<z.output<Shape>> =>
    callStripe(platform, what, shape, (stripe) => write.act(stripe, { idempotencyKey }));
  try {
    return await send(write.key);
  } catch (error) {
    if (!(error instanceof StripeRefusal) || error.status === undefined || error.status < 500) throw error;
    return send(`${write.key}:${randomUUID()}`);
  }
}

async function refusalsOf(what: string, calling: Promise<unknown>): Promise<unknown> {
  try {
    return await calling;
  } catch (error) {
    if (error instanceof stripePackage().errors.StripeError) throw new StripeRefusal(what, error);
    throw error;
  }
}

// A client takes a quarter of a millisecond to make. A process has one pool of connections, and one set of settings.
const clients = new WeakMap<HttpClient, Stripe>();

function clientOf({ config, http, clock }: ApiPlatform): Stripe {
  const found = settings.of(config);
  if (found === undefined) throw new ProviderError("Stripe is not set up", { retryable: false });
  const known = clients.get(http);
  if (known !== undefined) return known;
  const client = new (stripePackage())(found.apiKey, {
    // The version that the shapes here are written for; another one does not compile.
    apiVersion: API_VERSION,
    httpClient: throughPlatform(http, { server: found, clock }),
    // Jobs repeat a call, and a person who waits is told at once.
    maxNetworkRetries: 0,
    telemetry: false,
  });
  clients.set(http, client);
  return client;
}

type StripeHttp = NonNullable<NonNullable<ConstructorParameters<typeof Stripe>[1]>["httpClient"]>;

const methods: Readonly<Record<string, "GET" | "DELETE">> = { GET: "GET", DELETE: "DELETE" };

/** The headers of the package that the API needs; the others describe this machine. */
const SENT_HEADERS = ["Authorization", "Idempotency-Key", "Stripe-Version", "User-Agent"];

const vendorClock = createServerClock<StripeSettings>();

/** Stripe's time, by which its lists are read, at a moment of the program's clock. */
export const vendorTimeAt = ({ config }: Pick<Platform, "config">, moment: Date): Date =>
  vendorClock.at(settings.of(config), moment);

/** The program's own connections, with their time-outs and spans, in place of the package's. */
function throughPlatform(
  http: HttpClient,
  asked: { readonly server: StripeSettings; readonly clock: Clock },
): StripeHttp {
  return {
    getClientName: () => "paygateprime",
    async makeRequest(_host, _port, path, method, headers, form) {
      const sent = Object.entries(headers).filter(([name]) => SENT_HEADERS.includes(name));
      const { status, text } = await noting(vendorClock, asked, () =>
        http.send({
          method: methods[method] ?? "POST",
          url: `${asked.server.apiRoot}${path}`,
          headers: Object.fromEntries(sent.map(([name, value]) => [name, String(value)])),
          ...(method === "GET" ? {} : { form }),
        }),
      );
      return {
        getStatusCode: () => status,
        getHeaders: () => ({}),
        getRawResponse: () => ({}),
        toStream: () => undefined,
        toJSON: async () => JSON.parse(text) as unknown,
      };
    },
  };
}

// The form of the package for `require` is the class itself.
const load = createRequire(import.meta.url) as (name: "stripe") => typeof Stripe;

/**
 * The vendor's package, loaded by its first use: some 50 ms and 3 MB. Not by `import()`, because a parser of notifications answers
 * at once.
 */
export const stripePackage = (): typeof Stripe => load("stripe");
