import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { newId } from "../account/store.ts";
import type { Store } from "../account/store.ts";
import type { EventLog } from "../events/event-log.ts";
import { RESOURCES } from "./access.ts";
import type { ApiAccess, Permission, Resource } from "./access.ts";
import { expand } from "./answers.ts";
import type { FindObject } from "./answers.ts";
import { parseForm, parseRequest } from "./parse-request.ts";

export type ApiParts = {
  readonly store: Store;
  readonly log: EventLog;
  readonly access: ApiAccess;
  /** Webhooks continue after the answer. */
  readonly inBackground: (work: Promise<unknown>) => void;
};

const expanding = z.object({ expand: z.array(z.string()).optional() });

/** A route of one permission: parses, acts, sends the events that it caused, and answers. */
export const route =
  <Shape extends z.ZodType>(
    { store, log, access, inBackground }: ApiParts,
    permission: Permission,
    shape: Shape,
    act: (input: z.infer<Shape>, req: Request) => object,
  ): RequestHandler =>
  (req, res) => {
    access.require(req, permission);
    const form = parseForm(req.method === "POST" ? String(req.body ?? "") : queryOf(req));
    const input = parseRequest(shape, form);
    const request = { id: newId("req_"), idempotency_key: req.get("idempotency-key") ?? null };
    const { result, sent } = log.during(() => act(input, req), request);
    inBackground(sent);
    res
      .set("request-id", request.id)
      .json(expand(readable(store, access, req), result, expanding.parse(form).expand));
  };

/** An expanded object needs the permission to read it (from memory). */
const readable =
  (store: Store, access: ApiAccess, req: Request): FindObject =>
  (id) => {
    const found = store.find(id);
    if (found !== undefined) access.require(req, `${resourceOf(found)}_read`);
    return found;
  };

function resourceOf(found: object): Resource {
  const { object } = found as { object: string };
  if (object === "balance_transaction") return "balance_transaction_source";
  return RESOURCES.find((resource) => resource === object) ?? "charge";
}

const queryOf = (req: Request): string => req.originalUrl.split("?")[1] ?? "";

/** An id in the path, which Express gives as a text for these routes. */
export const idOf = (req: Request): string => String(req.params["id"]);
