import { wholeNumber } from "./setting-values.ts";

/** Days after which data that nobody needs any more is deleted. */
export type Retention = Readonly<
  Record<
    | "rawEvents"
    | "visits"
    | "unpaidOrders"
    | "checkouts"
    | "supportMessages"
    | "failedJobs"
    | "imports"
    | "deadLinks"
    | "reminders"
    | "forms",
    number
  >
>;

// Ten years: a longer time would be no limit.
const MOST = 3650;

export const retentionKeys = {
  // Disputes about a payment come within months.
  RETENTION_EVENTS_DAYS: wholeNumber(30, MOST).default(180),
  // The statistics compare up to a year.
  RETENTION_VISITS_DAYS: wholeNumber(1, MOST).default(365),
  // An invoice in crypto takes payments for a week, and coins that were sent late arrive within days.
  RETENTION_ORDERS_DAYS: wholeNumber(14, MOST).default(90),
  // A year of questions about a purchase; a page of a payment is empty afterwards.
  RETENTION_CHECKOUTS_DAYS: wholeNumber(60, MOST).default(365),
  // Subscribers ask about purchases of up to a year.
  RETENTION_SUPPORT_DAYS: wholeNumber(1, MOST).default(365),
  // A month for an operator to repeat a job that failed.
  RETENTION_JOBS_DAYS: wholeNumber(1, MOST).default(30),
  // The result is shown at once; the list serves later questions about the import.
  RETENTION_IMPORTS_DAYS: wholeNumber(1, MOST).default(30),
  // A person who is reported as inside by an old link is found within days.
  RETENTION_LINKS_DAYS: wholeNumber(7, MOST).default(90),
  // The first reminder comes a week before the end, and the last one after up to a week of grace.
  RETENTION_REMINDERS_DAYS: wholeNumber(30, MOST).default(90),
  // Nobody remembers the question after a month.
  RETENTION_FORMS_DAYS: wholeNumber(1, MOST).default(30),
};

export const readRetention = (values: Readonly<Record<keyof typeof retentionKeys, number>>): Retention => ({
  rawEvents: values.RETENTION_EVENTS_DAYS,
  visits: values.RETENTION_VISITS_DAYS,
  unpaidOrders: values.RETENTION_ORDERS_DAYS,
  checkouts: values.RETENTION_CHECKOUTS_DAYS,
  supportMessages: values.RETENTION_SUPPORT_DAYS,
  failedJobs: values.RETENTION_JOBS_DAYS,
  imports: values.RETENTION_IMPORTS_DAYS,
  deadLinks: values.RETENTION_LINKS_DAYS,
  reminders: values.RETENTION_REMINDERS_DAYS,
  forms: values.RETENTION_FORMS_DAYS,
});
