/** What the buttons offer; the table takes more, which nobody needs. */
export const graceHours = ["0", "12", "24", "48", "72", "168"] as const;
export const reminderDays = ["7", "3", "1"] as const;
export const unknownMembers = ["leave", "tell", "remove"] as const;

/** How long access stays after its end, when people are reminded of it, and what becomes of members nobody knows. */
export type AccessRules = {
  readonly graceHours: number;
  /** So many days before the end each; none: nobody is reminded. */
  readonly reminderDays: readonly number[];
  readonly unknownMembers: (typeof unknownMembers)[number];
};
