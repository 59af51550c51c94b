import express, { Router } from "express";
import { z } from "zod";
import { totpCode } from "../../../bot/payments/providers/nowpayments/api/totp.ts";
import type { Clock } from "../../../bot/platform/time/clock.ts";
import type { SandboxCustody } from "../custody/custody.ts";
import type { SandboxConversion, SandboxWithdrawal } from "../custody/handles.ts";
import type { Delivery } from "../ipn/ipn-sender.ts";
import { NowPaymentsError } from "../payments/nowpayments-error.ts";
import { renderCustodyPage } from "./page.ts";

const formBody = z.object({
  id: z.string().default(""),
  coin: z.string().default(""),
  amount: z.string().default(""),
});
const pageQuery = z.object({ problem: z.string().optional().catch(undefined) });
type Form = z.infer<typeof formBody>;

const HOUR_MS = 60 * 60_000;

/** Routes of the custody page and its forms. */
export function custodyPageRoutes(parts: {
  clock: Clock;
  custody: SandboxCustody;
  /** Every IPN, oldest first. */
  deliveries: readonly Delivery[];
  /** Forms are answered at once; their IPNs continue in the background. */
  inBackground: (work: Promise<unknown>) => void;
}): Router {
  const { clock, custody, deliveries, inBackground } = parts;
  const router = Router();
  router.use(express.urlencoded({ extended: false }));

  const conversionOf = ({ id }: Form): SandboxConversion => find(custody.conversions(), id);
  const withdrawalOf = ({ id }: Form): SandboxWithdrawal => find(custody.withdrawals(), id);
  const actions: Readonly<Record<string, (form: Form) => unknown>> = {
    credit: ({ coin, amount }) => custody.credit(coin, amount),
    debit: ({ coin, amount }) => custody.debit(coin, amount),
    "finish-conversion": (form) => conversionOf(form).finish(),
    "reject-conversion": (form) => conversionOf(form).reject(),
    finish: (form) => withdrawalOf(form).finish(),
    fail: (form) => withdrawalOf(form).fail(),
    reject: (form) => withdrawalOf(form).reject(),
    delay: (form) => withdrawalOf(form).delay(HOUR_MS),
  };

  router.get("/", (req, res) => {
    inBackground(custody.advance());
    const { problem = null } = pageQuery.parse(req.query);
    const code = totpCode(custody.rules.totpSecret, clock.now()) ?? "none";
    const view = { custody, code, deliveries, problem };
    res.set("cache-control", "no-store").type("html").send(renderCustodyPage(view));
  });

  router.post("/:action", async (req, res) => {
    const act = actions[req.params.action];
    if (act === undefined) throw new NowPaymentsError(404, "NOT_FOUND", "No such action");
    const form = formBody.parse(req.body ?? {});
    try {
      const work = (async () => act(form))();
      inBackground(work);
      // Refusals come before the first IPN is sent, within one turn of the event loop.
      await Promise.race([work, new Promise((resolve) => setImmediate(resolve))]);
      res.redirect(303, "/custody/");
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      res.redirect(303, `/custody/?problem=${encodeURIComponent(problem)}`);
    }
  });

  return router;
}

function find<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new NowPaymentsError(404, "NOT_FOUND", `There is no ${id}`);
  return item;
}
