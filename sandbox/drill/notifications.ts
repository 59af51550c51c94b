import type { SandboxNowPayments } from "../nowpayments/index.ts";

export type NotificationWatch = {
  /** Resolves with the time at which the provider first reported that the payment is finished. */
  finished(paymentId: string): Promise<number>;
  stop(): void;
};

/** Records the times when each notification of the provider began, and when the program took it. */
export function watchNotifications(
  nowpayments: SandboxNowPayments,
  requests: { from: number; to?: number }[],
): NotificationWatch {
  let seen = nowpayments.deliveries.length;
  const open = new Map<SandboxNowPayments["deliveries"][number], { from: number; to?: number }>();
  const finished = new Map<string, PromiseWithResolvers<number>>();
  const finishedOf = (paymentId: string): PromiseWithResolvers<number> => {
    const known = finished.get(paymentId) ?? Promise.withResolvers<number>();
    finished.set(paymentId, known);
    return known;
  };
  const listener = nowpayments.onChange(() => {
    const now = performance.now();
    for (const delivery of nowpayments.deliveries.slice(seen)) {
      seen += 1;
      const request = { from: now };
      requests.push(request);
      open.set(delivery, request);
      if (delivery.paymentStatus === "finished") finishedOf(delivery.paymentId ?? "").resolve(now);
    }
    for (const [delivery, request] of open)
      if (delivery.accepted) {
        request.to = now;
        open.delete(delivery);
      }
  });
  return {
    finished: (paymentId) => finishedOf(paymentId).promise,
    stop: () => listener.remove(),
  };
}
