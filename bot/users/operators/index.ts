export { createLinkIfNobodyOperates, mayConnect } from "./operator-links.ts";
export { linkOperators, isOperator, jobsForOperators, readOperators } from "./operators.ts";
