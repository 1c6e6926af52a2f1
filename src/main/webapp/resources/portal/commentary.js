"use strict";

/** How a comment will look, while it is written: the page is asked as its button asks, and its answer's part is taken over. */
const PAUSE_MILLISECONDS = 700;

const form = document.querySelector("form.commentary");
const text = form.querySelector("textarea");
const show = form.querySelector("[id$=':vis']");
let waiting = 0;
let asked = 0;

async function refresh() {
  const mine = ++asked;
  try {
    const sent = new URLSearchParams(new FormData(form, show));
    const answer = await fetch(form.action, { method: "POST", body: sent, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const shown = page.getElementById("visning");
    if (answer.ok && shown && mine === asked) {
      document.getElementById("visning").replaceWith(document.adoptNode(shown));
    }
  } catch {
    // Without a connection the button is still there
  }
}

text.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(refresh, PAUSE_MILLISECONDS);
});
