import { testProvider } from "../../../tests/providers/contract.ts";
import { cryptopayUnderTest } from "../../../tests/providers/cryptopay.ts";
import { nowpaymentsUnderTest } from "../../../tests/providers/nowpayments.ts";
import { starsUnderTest } from "../../../tests/providers/stars.ts";

testProvider(starsUnderTest);
testProvider(nowpaymentsUnderTest);
testProvider(cryptopayUnderTest);
