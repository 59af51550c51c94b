export { claimIfNobodyOperates, mayConnect } from "./operator-links.ts";
export { linkOperators, isOperator, readOperators } from "./operators.ts";
