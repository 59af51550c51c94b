export { claimIfNobodyOperates, mayConnect } from "./operator-links.ts";
export { isOperator, readOperators } from "./operators.ts";
