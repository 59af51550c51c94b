export { databaseAnswers } from "./health.ts";
export { startWeb } from "./start-web.ts";
