import type { Texts } from "../texts/texts.ts";

type Followed = { latest: Texts; readonly texts: Texts };
const known = new WeakMap<object, Followed>();

/**
 * The texts of a form, in the language of the latest answer: one object for all questions, because a form keeps
 * the texts that it began with, and a person may choose another language meanwhile.
 */
export function textsOfForm(form: object, latest: Texts): Texts {
  const followed = known.get(form) ?? follow(latest);
  followed.latest = latest;
  known.set(form, followed);
  return followed.texts;
}

function follow(first: Texts): Followed {
  const followed: Followed = {
    latest: first,
    texts: {
      get language() {
        return followed.latest.language;
      },
      get locale() {
        return followed.latest.locale;
      },
      get timeZone() {
        return followed.latest.timeZone;
      },
      html: (key, ...variables) => followed.latest.html(key, ...variables),
      plain: (key, ...variables) => followed.latest.plain(key, ...variables),
      date: (date) => followed.latest.date(date),
      day: (date) => followed.latest.day(date),
      list: (items) => followed.latest.list(items),
      percent: (share) => followed.latest.percent(share),
    },
  };
  return followed;
}
