/*
 * The payment page works without this script. The script updates the page, copies amounts and addresses, and counts down the
 * validity of a quote.
 */

// The interval of polling where a network lets no event stream through.
const POLL_MS = 5_000;
// The number of failures in a row after which polling replaces the stream.
const MAX_FAILURES = 3;
const COPIED_MS = 2_000;

const page = document.querySelector("main[data-version]");
if (page !== null) begin(page);

function begin(page) {
  document.documentElement.classList.add("scripted");
  const live = page.querySelector(".live");
  const said = document.getElementById("said");
  // The countdown runs by the server's clock, because a phone's clock may be minutes off.
  const clockOffset = Date.parse(page.dataset.now) - Date.now();
  // The sections as the server rendered them, for comparison: the script itself changes the document.
  const rendered = new Map();
  for (const part of page.querySelectorAll("section[id]")) rendered.set(part.id, part.outerHTML);
  let { version } = page.dataset;
  let isFinal = "final" in page.dataset;
  let wanted;
  let isRefreshing = false;

  document.addEventListener("click", ({ target }) => {
    const button = target.closest("button[data-copy]");
    if (button !== null) void copy(button);
  });
  // A page restored from the back/forward cache has lost its stream.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.reload();
  });
  updateCountdowns();
  setInterval(updateCountdowns, 1_000);
  if (!isFinal) openStream();

  function openStream() {
    let failures = 0;
    const source = new EventSource(page.dataset.events);
    source.addEventListener("status", ({ data }) => {
      failures = 0;
      applyStatus(JSON.parse(data));
      if (isFinal) source.close();
    });
    source.addEventListener("open", () => showConnection(true));
    source.addEventListener("error", () => {
      failures += 1;
      const isRefused = source.readyState === EventSource.CLOSED;
      if (!isRefused && failures < MAX_FAILURES) return showConnection(false);
      source.close();
      void poll();
    });
  }

  async function poll() {
    while (!isFinal) {
      try {
        const answer = await fetch(page.dataset.status, { cache: "no-store" });
        // The page has expired; the server renders the notice.
        if (answer.status === 404 || answer.status === 410) return location.reload();
        showConnection(answer.ok);
        if (answer.ok) applyStatus(await answer.json());
      } catch {
        showConnection(false);
      }
      await new Promise((done) => setTimeout(done, POLL_MS));
    }
  }

  function applyStatus(status) {
    isFinal ||= status.isFinal;
    wanted = status.version;
    if (wanted !== version) void refresh();
  }

  /** Fetches the page and replaces the changed sections, so that only the server renders HTML. */
  async function refresh() {
    if (isRefreshing) return;
    isRefreshing = true;
    const requested = wanted;
    try {
      const answer = await fetch(location.pathname, { cache: "no-store" });
      if (!answer.ok) return location.reload();
      const next = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const part of next.querySelectorAll("main > section[id]")) replace(part);
      version = next.querySelector("main").dataset.version;
      if (isFinal && live !== null) live.hidden = true;
      updateCountdowns();
    } catch {
      showConnection(false);
      setTimeout(refresh, POLL_MS);
    } finally {
      isRefreshing = false;
      // A newer version arrived during the request.
      if (wanted !== requested && wanted !== version) void refresh();
    }
  }

  function replace(part) {
    const { id, outerHTML } = part;
    if (rendered.get(id) === outerHTML) return;
    rendered.set(id, outerHTML);
    const shown = document.getElementById(id);
    shown.hidden = part.hidden;
    if (part.dataset.tone !== undefined) shown.dataset.tone = part.dataset.tone;
    const status = shown.querySelector("[role=status]");
    // Screen readers announce a live region only if its content changes, not if the region is replaced.
    if (status === null) shown.innerHTML = part.innerHTML;
    else status.innerHTML = part.querySelector("[role=status]").innerHTML;
  }

  function showConnection(isConnected) {
    if (live === null) return;
    live.classList.toggle("lost", !isConnected);
    const text = live.lastElementChild;
    text.dataset.follows ??= text.textContent;
    text.textContent = isConnected ? text.dataset.follows : live.dataset.lost;
  }

  function updateCountdowns() {
    for (const timer of page.querySelectorAll("[data-until]")) {
      const left = Math.ceil((Date.parse(timer.dataset.until) - Date.now() - clockOffset) / 1_000);
      const two = (number) => String(number).padStart(2, "0");
      const [hours, minutes] = [Math.floor(left / 3_600), Math.floor(left / 60) % 60];
      const whole = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
      timer.textContent = left > 0 ? `${whole}:${two(left % 60)}` : "0:00";
      // Refreshed once: the new page says that the quote has expired.
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
      // Without HTTPS there is no clipboard: the value is selected, for a manual copy.
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
