import { testProvider } from "../../../tests/providers/contract.ts";
import { cryptopayUnderTest } from "../../../tests/providers/cryptopay.ts";
import { nowpaymentsUnderTest } from "../../../tests/providers/nowpayments.ts";
import { starsUnderTest } from "../../../tests/providers/stars.ts";
import { stripeUnderTest } from "../../../tests/providers/stripe.ts";

// The contract has tests with `tags: ["sized"]`.
testProvider(starsUnderTest);
testProvider(stripeUnderTest);
testProvider(nowpaymentsUnderTest);
testProvider(cryptopayUnderTest);
