import express, { Router } from "express";
import { z } from "zod";
import { exact, parseAmount } from "../../http/amounts.ts";
import type { AppRules } from "../api/method.ts";
import { CryptoPayError } from "../crypto-pay-error.ts";
import type { AppStore } from "../state/app-store.ts";
import type { Market } from "../state/market.ts";
import type { WebhookSettings } from "../webhook/webhook.ts";
import { renderAppPage } from "./page.ts";

const formBody = z.object({ asset: z.string().default(""), amount: z.string().default("") });
const pageQuery = z.object({ problem: z.string().optional().catch(undefined) });
type Form = z.infer<typeof formBody>;

/** Routes of the app's page and its forms. */
export function appPageRoutes(parts: {
  store: AppStore;
  market: Market;
  rules: AppRules;
  webhook: WebhookSettings;
}): Router {
  const { store, market, rules, webhook } = parts;
  const router = Router();
  router.use(express.urlencoded({ extended: false }));

  const actions: Readonly<Record<string, (form: Form) => void>> = {
    credit: ({ asset, amount }) => store.changeBalance(market.asset(asset).code, parseAmount(amount)),
    debit({ asset, amount }) {
      const { code } = market.asset(asset);
      if (exact(store.balanceOf(code)).lt(parseAmount(amount)))
        throw new CryptoPayError(400, "INSUFFICIENT_FUNDS", `The app holds less ${code}`);
      store.changeBalance(code, exact(parseAmount(amount)).negated().toFixed());
    },
    "allow-transfers": () => void (rules.isTransferOn = true),
    "forbid-transfers": () => void (rules.isTransferOn = false),
    "enable-webhook": () => void (webhook.isDisabled = false),
  };

  router.get("/", (req, res) => {
    const { problem = null } = pageQuery.parse(req.query);
    const view = { store, rules, webhook, problem };
    res.set("cache-control", "no-store").type("html").send(renderAppPage(view));
  });

  router.post("/:action", (req, res) => {
    const act = actions[req.params.action];
    if (act === undefined) throw new CryptoPayError(404, "NOT_FOUND", "There is no such action");
    try {
      act(formBody.parse(req.body ?? {}));
      res.redirect(303, "/app/");
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      res.redirect(303, `/app/?problem=${encodeURIComponent(problem)}`);
    }
  });

  return router;
}
