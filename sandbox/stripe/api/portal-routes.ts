import { Router } from "express";
import { z } from "zod";
import { newId } from "../account/store.ts";
import { expandable, listQuery, pageOf } from "./answers.ts";
import { boolean, refuse, url } from "./parse-request.ts";
import { route } from "./route.ts";
import type { ApiParts } from "./route.ts";

/** The merchant's settings of the customer portal; tests may change them at any time. */
export type PortalSettings = {
  /** Nobody has saved them yet: there is no default configuration. */
  isSaved: boolean;
  canChangeCard: boolean;
};

const portalRequest = z.strictObject({
  ...expandable,
  customer: z.string(),
  return_url: url.optional(),
  locale: z.string().optional(),
  configuration: z.string().optional(),
  flow_data: z
    .strictObject({
      type: z.enum(["subscription_cancel", "payment_method_update"]),
      subscription_cancel: z.strictObject({ subscription: z.string() }).optional(),
    })
    .optional(),
});

const configurationList = z.strictObject({
  ...listQuery,
  active: boolean.optional(),
  is_default: boolean.optional(),
});

const CONFIGURATION = "bpc_1";

/** The sessions and the configuration of the customer portal. */
export function portalApiRoutes(
  parts: ApiParts & {
    readonly portal: PortalSettings;
    readonly portalUrl: (customerId: string, returnUrl: string | null) => string;
  },
): Router {
  const { store, portal, portalUrl } = parts;
  const router = Router();

  router.post(
    "/billing_portal/sessions",
    route(parts, "customer_portal_write", portalRequest, ({ customer, return_url: returnUrl = null }) => {
      store.get("customer", customer, "customer");
      if (!portal.isSaved)
        throw refuse(
          "No configuration provided and your test mode default configuration has not been created. Provide a configuration or create your default by saving your customer portal settings in test mode at https://dashboard.stripe.com/test/settings/billing/portal.",
          undefined,
          "configuration",
        );
      return {
        id: newId("bps_1"),
        object: "billing_portal.session",
        configuration: CONFIGURATION,
        created: store.now(),
        customer,
        livemode: false,
        return_url: returnUrl,
        url: portalUrl(customer, returnUrl),
      };
    }),
  );
  router.get(
    "/billing_portal/configurations",
    route(parts, "customer_portal_read", configurationList, (query, req) => {
      const saved = {
        id: CONFIGURATION,
        object: "billing_portal.configuration",
        active: true,
        created: 0,
        is_default: true,
        features: {
          payment_method_update: { enabled: portal.canChangeCard },
          subscription_cancel: { enabled: true, mode: "at_period_end" },
        },
        livemode: false,
      };
      const rows = portal.isSaved && query.active !== false && query.is_default !== false ? [saved] : [];
      return pageOf(req.path, rows, query);
    }),
  );
  return router;
}
