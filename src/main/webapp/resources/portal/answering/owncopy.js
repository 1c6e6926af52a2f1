"use strict";

/**
 * A person's own copy of what they have sent. What the portal gave with its thanks is kept, sealed, as long as this tab is open, and
 * brought back for a PDF: the link alone gives nobody a copy.
 */
class OwnCopy {
  #place;

  /** @param response whose answers they are */
  constructor(response) {
    this.#place = `styringsportal/kopi/${response}`;
  }

  /** @param sealed nothing where there is nothing to keep */
  keep(sealed) {
    try {
      if (sealed) {
        sessionStorage.setItem(this.#place, sealed);
      }
    } catch {
      // a browser that keeps nothing offers no copy
    }
  }

  /** Shows the section with the button, where there is a copy to fetch. */
  offer(section, portal, language) {
    const sealed = this.#kept();
    if (!sealed) {
      return;
    }
    const button = section.querySelector("button");
    const state = section.querySelector("[role=status]");
    section.hidden = false;
    button.addEventListener("click", async () => {
      button.disabled = true;
      state.textContent = button.dataset.fetching;
      const saved = await portal.saveCopy(sealed, language, button.dataset.name);
      state.textContent = saved ? button.dataset.done : button.dataset.failed;
      button.disabled = false;
      button.focus();
    });
  }

  #kept() {
    try {
      return sessionStorage.getItem(this.#place);
    } catch {
      return null;
    }
  }
}
