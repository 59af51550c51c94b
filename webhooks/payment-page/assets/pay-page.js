/*
 * The payment page works without this. With it, what changes appears by itself, sums and addresses can be copied by a button, and
 * the time that is left runs down.
 */

// How often is asked where events cannot be had: some networks let no stream through.
const ASK_MS = 5_000;
// After so many failures in a row a stream is given up.
const MAX_FAILURES = 3;
const COPIED_MS = 2_000;

const page = document.querySelector("main[data-version]");
if (page !== null) begin(page);

function begin(page) {
  document.documentElement.classList.add("scripted");
  const live = page.querySelector(".live");
  const said = document.getElementById("said");
  // The server's clock counts: that of a telephone may be minutes off.
  const ahead = Date.parse(page.dataset.now) - Date.now();
  // As the server wrote them: what is changed here is no news.
  const written = new Map();
  for (const part of page.querySelectorAll("section[id]")) written.set(part.id, part.outerHTML);
  let { version } = page.dataset;
  let isFinal = "final" in page.dataset;
  let wanted;
  let isRefreshing = false;

  document.addEventListener("click", ({ target }) => {
    const button = target.closest("button[data-copy]");
    if (button !== null) void copy(button);
  });
  // A page that comes back from the browser's cache has no stream any more.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.reload();
  });
  tick();
  setInterval(tick, 1_000);
  if (!isFinal) follow();

  function follow() {
    let failures = 0;
    const source = new EventSource(page.dataset.events);
    source.addEventListener("status", ({ data }) => {
      failures = 0;
      take(JSON.parse(data));
      if (isFinal) source.close();
    });
    source.addEventListener("open", () => showConnection(true));
    source.addEventListener("error", () => {
      failures += 1;
      const isRefused = source.readyState === EventSource.CLOSED;
      if (!isRefused && failures < MAX_FAILURES) return showConnection(false);
      source.close();
      void ask();
    });
  }

  async function ask() {
    while (!isFinal) {
      try {
        const answer = await fetch(page.dataset.status, { cache: "no-store" });
        // Its time is over: the server says so in words.
        if (answer.status === 404 || answer.status === 410) return location.reload();
        showConnection(answer.ok);
        if (answer.ok) take(await answer.json());
      } catch {
        showConnection(false);
      }
      await new Promise((done) => setTimeout(done, ASK_MS));
    }
  }

  function take(status) {
    isFinal ||= status.isFinal;
    wanted = status.version;
    if (wanted !== version) void refresh();
  }

  /** The parts that changed are taken from the page as the server writes it now, so that it is written in one place only. */
  async function refresh() {
    if (isRefreshing) return;
    isRefreshing = true;
    const asked = wanted;
    try {
      const answer = await fetch(location.pathname, { cache: "no-store" });
      if (!answer.ok) return location.reload();
      const next = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const part of next.querySelectorAll("main > section[id]")) replace(part);
      version = next.querySelector("main").dataset.version;
      if (isFinal && live !== null) live.hidden = true;
      tick();
    } catch {
      showConnection(false);
      setTimeout(refresh, ASK_MS);
    } finally {
      isRefreshing = false;
      // It went on meanwhile.
      if (wanted !== asked && wanted !== version) void refresh();
    }
  }

  function replace(part) {
    const { id, outerHTML } = part;
    if (written.get(id) === outerHTML) return;
    written.set(id, outerHTML);
    const shown = document.getElementById(id);
    shown.hidden = part.hidden;
    if (part.dataset.tone !== undefined) shown.dataset.tone = part.dataset.tone;
    const status = shown.querySelector("[role=status]");
    // A live region is filled, not exchanged: only then is it read out.
    if (status === null) shown.innerHTML = part.innerHTML;
    else status.innerHTML = part.querySelector("[role=status]").innerHTML;
  }

  function showConnection(isThere) {
    if (live === null) return;
    live.classList.toggle("lost", !isThere);
    const text = live.lastElementChild;
    text.dataset.follows ??= text.textContent;
    text.textContent = isThere ? text.dataset.follows : live.dataset.lost;
  }

  function tick() {
    for (const timer of page.querySelectorAll("[data-until]")) {
      const left = Math.ceil((Date.parse(timer.dataset.until) - Date.now() - ahead) / 1_000);
      const two = (number) => String(number).padStart(2, "0");
      const [hours, minutes] = [Math.floor(left / 3_600), Math.floor(left / 60) % 60];
      const whole = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
      timer.textContent = left > 0 ? `${whole}:${two(left % 60)}` : "0:00";
      // Once: the page that comes says that the time is over.
      if (left > 0 || timer.dataset.isOver !== undefined) continue;
      timer.dataset.isOver = "";
      void refresh();
    }
  }

  async function copy(button) {
    const value = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(value.textContent);
    } catch {
      // Without https there is no clipboard: it is selected, to be copied by hand.
      return getSelection().selectAllChildren(value);
    }
    const { textContent } = button;
    if (textContent === button.dataset.copied) return;
    button.textContent = said.textContent = button.dataset.copied;
    setTimeout(() => {
      button.textContent = textContent;
      said.textContent = "";
    }, COPIED_MS);
  }
}
