import { expect, test } from "vitest";
import { markup } from "./markup.ts";

test("Texts are escaped and nested markup is not, at any depth", () => {
  const hostile = `<b>"&'`;
  const list = [hostile, markup`<i>${hostile}</i>`, [markup`<br>`, 5], undefined];
  const escaped = "&lt;b&gt;&quot;&amp;'";
  expect(markup`<p title="${hostile}">${list}</p>`.source).toBe(
    `<p title="${escaped}">${escaped}<i>${escaped}</i><br>5</p>`,
  );
});

test("A text that looks like an escape or a placeholder stays unchanged", () => {
  expect(markup`<p>${"\\u003c$&${x}"}</p>`.source).toBe("<p>\\u003c$&amp;${x}</p>");
});
