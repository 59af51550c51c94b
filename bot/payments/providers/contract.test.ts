import { testProvider } from "./testing/contract.ts";
import { nowpaymentsUnderTest } from "./testing/nowpayments.ts";
import { starsUnderTest } from "./testing/stars.ts";

testProvider(starsUnderTest);
testProvider(nowpaymentsUnderTest);
