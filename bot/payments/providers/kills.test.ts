// @module-tag sized
import { testKills } from "../../../tests/providers/kills.ts";
import { cryptopayUnderTest } from "../../../tests/providers/cryptopay.ts";
import { nowpaymentsUnderTest } from "../../../tests/providers/nowpayments.ts";
import { starsUnderTest } from "../../../tests/providers/stars.ts";
import { stripeUnderTest } from "../../../tests/providers/stripe.ts";

testKills([starsUnderTest, stripeUnderTest, nowpaymentsUnderTest, cryptopayUnderTest]);
