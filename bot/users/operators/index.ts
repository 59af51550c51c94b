export { claimIfNobodyOperates, mayConnect } from "./operator-links.ts";
export { linkOperators } from "./list-operators.ts";
export { isOperator, readOperators } from "./operators.ts";
