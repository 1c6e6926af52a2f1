"use strict";

/** How far something in the background is: the page's own part is fetched anew until the page says otherwise. */
const BETWEEN_MILLISECONDS = 1000;

async function follow() {
  const progress = document.querySelector("[data-progress]");
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.querySelector("[data-progress]");
    if (answer.ok && !next) {
      location.reload();
      return;
    }
    if (next) {
      progress.querySelector("label").textContent = next.querySelector("label").textContent;
      progress.querySelector("progress").value = Number(next.querySelector("progress").getAttribute("value"));
    }
  } catch {
    // Without a connection it is tried again
  }
  setTimeout(follow, BETWEEN_MILLISECONDS);
}

setTimeout(follow, BETWEEN_MILLISECONDS);
