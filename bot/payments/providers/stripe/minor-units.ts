// https://docs.stripe.com/currencies: the decimals of ISO 4217, but for ISK and UGX, which Stripe writes with two.
const WITHOUT_DECIMALS = new Set("BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF".split(" "));
const WITH_THREE = new Set("BHD JOD KWD OMR TND".split(" "));

/** The decimals of Stripe's whole numbers in this currency: 2 for USD, where 999 is $9.99. */
export function minorDigitsOf(currency: string): number {
  if (WITHOUT_DECIMALS.has(currency)) return 0;
  return WITH_THREE.has(currency) ? 3 : 2;
}
