import { Router } from "express";
import { createReadiness } from "./health.ts";
import type { Health } from "./health.ts";

/** `/healthz`: the process is alive. `/readyz`: it can do its work, or a sentence about the cause. */
export function healthRoutes(health: Health): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => void response.json({ status: "ok" }));
  const readiness = createReadiness(health);
  router.get("/readyz", async (_request, response) => {
    const { ready, parts, reason } = await readiness();
    response.status(ready ? 200 : 503).json({ ...parts, ...(reason === undefined ? {} : { reason }) });
  });
  return router;
}
