"use strict";

/** How far something in the background is: the page's own parts are fetched anew until there are fewer or more of them. */
const BETWEEN_MILLISECONDS = 1000;

async function follow() {
  const shown = document.querySelectorAll("[data-progress]");
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelectorAll("[data-progress]");
    if (answer.ok && now.length !== shown.length) {
      location.reload();
      return;
    }
    now.forEach((next, place) => {
      shown[place].querySelector("label").textContent = next.querySelector("label").textContent;
      shown[place].querySelector("progress").value = Number(next.querySelector("progress").getAttribute("value"));
    });
  } catch {
    // Without a connection it is tried again
  }
  setTimeout(follow, BETWEEN_MILLISECONDS);
}

setTimeout(follow, BETWEEN_MILLISECONDS);
