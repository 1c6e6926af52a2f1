"use strict";

/**
 * The button by which one says that one is done: first all that was written arrives, then the portal is told. It can be
 * pressed once this is there to hear it.
 */
class Finishing {
  static #LOOK_AGAIN = 150;
  static #PATIENCE = 15_000;

  #button;
  #portal;
  #queue;
  #messages;
  #copy;

  constructor(button, { portal, queue, messages, copy }) {
    this.#button = button;
    this.#portal = portal;
    this.#queue = queue;
    this.#messages = messages;
    this.#copy = copy;
    button.addEventListener("click", () => this.#finish());
    button.disabled = false;
  }

  async #finish() {
    this.#button.disabled = true;
    const reply = (await this.#hasArrived()) ? await this.#portal.finish(this.#button.dataset.deed, Finishing.#said()) : null;
    if (reply) {
      this.#copy.keep(reply.copy);
      this.#queue.clear();
      location.assign(this.#button.dataset.finish);
    } else {
      this.#button.disabled = false;
      this.#button.focus();
      this.#messages.tellUnfinished();
    }
  }

  /** What is ticked beside the button, by its name. */
  static #said() {
    const ticked = [...document.querySelectorAll("[data-finish-with]")].filter((box) => box.checked);
    return Object.fromEntries(ticked.map((box) => [box.dataset.finishWith, true]));
  }

  /** Whether nothing is left in the browser; what is being written is in the queue once its field has lost the focus. */
  async #hasArrived() {
    const deadline = Date.now() + Finishing.#PATIENCE;
    while (this.#queue.onTheWay > 0 && Date.now() < deadline) {
      await new Promise((again) => setTimeout(again, Finishing.#LOOK_AGAIN));
    }
    return this.#queue.size === 0;
  }
}
