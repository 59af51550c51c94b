export { examine } from "./examine.ts";
export { describeFinding } from "./finding.ts";
export type { Finding } from "./finding.ts";
