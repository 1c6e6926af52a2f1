"use strict";

/** Which part of a draft the page shows, and the way back to where the writer was when it is shown anew. */
class PlaceInDraft {
  #editor;
  #draft;
  #context;
  #chosen;

  constructor(editor) {
    this.#editor = editor;
    ({ draft: this.#draft, context: this.#context = "", chosen: this.#chosen } = editor.dataset);
  }

  address(node) {
    return `${this.#context}/kl/kladde?nr=${this.#draft}&valgt=${encodeURIComponent(node)}`;
  }

  /** Shows the page anew with that chosen, where it was scrolled to, and the focus where it belongs. */
  show(node, focus, note = "") {
    sessionStorage.setItem("kladde-sted", JSON.stringify({ draft: this.#draft, focus, note, top: node === this.#chosen ? scrollY : 0, outline: document.querySelector(".outline").scrollTop, open: this.#openDetails() }));
    location.assign(this.address(node));
  }

  #openDetails() {
    return [...this.#editor.querySelectorAll(".panel details[open]")].map((details) => details.closest(".edit, .entry")?.id ?? details.querySelector("h3")?.textContent);
  }

  /** @param status says what had been done */
  comeBack(status) {
    const place = JSON.parse(sessionStorage.getItem("kladde-sted") ?? "null");
    sessionStorage.removeItem("kladde-sted");
    if (place?.draft !== this.#draft) {
      document.querySelector(".outline [aria-current]")?.scrollIntoView({ block: "nearest" });
      return;
    }
    this.#editor.querySelectorAll(".panel details").forEach((details) => {
      details.open ||= place.open.includes(details.closest(".edit, .entry")?.id ?? details.querySelector("h3")?.textContent);
    });
    document.querySelector(".outline").scrollTop = place.outline;
    scrollTo(0, place.top);
    const focus = this.#placeOf(place.focus);
    (focus?.matches(".edit, .entry") ? focus.querySelector("[data-part], button") ?? focus : focus)?.focus({ preventScroll: false });
    if (place.note) {
      status.textContent = place.note;
    }
  }

  #placeOf(focus) {
    if (!focus) {
      return null;
    }
    return focus.startsWith("node:") ? document.querySelector(`[data-node="${focus.slice(5)}"] > a`) : document.getElementById(focus);
  }
}
