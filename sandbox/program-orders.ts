import { z } from "zod";

/* What the sandbox and the program that it started say to each other. */

/** `ahead`: by how much the sandbox's clock is ahead of real time. `clockwork`: what the clock does is to be done now. */
export const order = z.object({
  id: z.number(),
  ahead: z.number(),
  clockwork: z.enum(["none", "each-minute", "all"]),
});
export type Order = z.infer<typeof order>;

/** Nothing yet: it runs. Else: this order was followed. */
export const report = z.object({ followed: z.number().optional() });
