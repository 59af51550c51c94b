import type { NoticeWords } from "../../bot/checkout/index.ts";
import { backButton, icon, layout } from "./layout.ts";
import type { LayoutOptions } from "./layout.ts";
import { markup } from "./markup.ts";

/** A page that says only why there is nothing to see. */
export const renderNotice = (
  frame: Pick<LayoutOptions, "basePath" | "texts">,
  { title, heading, text, back }: NoticeWords,
): string =>
  layout({
    ...frame,
    title,
    main: markup`<main class="notice">
<section class="card state" data-tone="warn">${icon("warn")}<div><h1>${heading}</h1><p>${text}</p></div></section>
<div class="ways">${backButton(back)}</div>
</main>`,
  });
