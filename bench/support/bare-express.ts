import { createHmac, timingSafeEqual } from "node:crypto";
import express from "express";

// The reference of `forged`: express, the raw body, one HMAC, and an answer.
const { PORT = "0", SECRET = "" } = process.env;
const app = express();
app.post("/webhooks/nowpayments", express.raw({ type: () => true, limit: "64kb" }), (request, response) => {
  const body = request.body as Buffer;
  const signature = Buffer.from(request.header("x-nowpayments-sig") ?? "", "hex");
  const expected = createHmac("sha512", SECRET)
    .update(JSON.stringify(JSON.parse(body.toString())))
    .digest();
  const isSigned = signature.length === expected.length && timingSafeEqual(signature, expected);
  response.sendStatus(isSigned ? 200 : 401);
});
app.get("/readyz", (_request, response) => response.sendStatus(200));
const server = app.listen(Number(PORT), "127.0.0.1");
process.once("SIGTERM", () => {
  server.closeAllConnections();
  server.close(() => process.exit(0));
});
