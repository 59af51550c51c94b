import type { Delivery, IpnSender } from "../ipn/ipn-sender.ts";
import { signBody } from "../ipn/ipn-sender.ts";
import { writeJson } from "../ipn/json-styles.ts";
import type { IpnSettings } from "../payments/payment-lifecycle.ts";
import type { Withdrawal, WithdrawalStatus } from "./custody-store.ts";
import { payoutIpnBody } from "./withdrawal-body.ts";

export type PayoutIpns = {
  /**
   * Sends an IPN about a withdrawal as it is now, after the earlier ones about it were answered or given up. Tests report other
   * statuses than the current one.
   */
  report(withdrawal: Withdrawal, status?: WithdrawalStatus): Promise<Delivery[]>;
};

export function createPayoutIpns(parts: { sender: IpnSender; secret: string; ipn: IpnSettings }): PayoutIpns {
  const { sender, secret, ipn } = parts;
  const queues = new Map<string, Promise<unknown>>();
  return {
    report(withdrawal, status = withdrawal.status) {
      const { id, ipnCallbackUrl: url } = withdrawal;
      if (!ipn.sent || url === null) {
        withdrawal.reported = status;
        return Promise.resolve([]);
      }
      // Written now: the withdrawal may change before its turn comes.
      const fields = payoutIpnBody(withdrawal, status);
      const request = {
        url,
        body: writeJson(fields, ipn.style),
        signature: signBody(secret, fields, ipn.style),
        origin: "payout",
        paymentId: null,
        withdrawalId: id,
        paymentStatus: status,
      } as const;
      const sent = (queues.get(id) ?? Promise.resolve()).then(async () => {
        const delivery = await sender.send(request);
        // A later instance reports a status again whose IPN was stopped.
        if (delivery.attempts.at(-1)?.result !== "stopped") withdrawal.reported = status;
        return [delivery];
      });
      queues.set(id, sent);
      return sent;
    },
  };
}
