import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { newId } from "../account/store.ts";
import type { Store } from "../account/store.ts";
import type { EventLog } from "../events/event-log.ts";
import type { ApiAccess, Permission } from "./access.ts";
import { expand } from "./answers.ts";
import { parseForm } from "./form.ts";
import { parseRequest } from "./parse-request.ts";

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
    res.set("request-id", request.id).json(expand(store, result, expanding.parse(form).expand));
  };

const queryOf = (req: Request): string => req.originalUrl.split("?")[1] ?? "";

/** An id in the path, which Express gives as a text for these routes. */
export const idOf = (req: Request): string => String(req.params["id"]);
