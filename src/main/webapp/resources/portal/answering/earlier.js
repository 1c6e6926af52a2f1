"use strict";

/** What was answered to a question in the last round: a proposal, until somebody says that it still holds. */
class Earlier {
  #box;
  #question;
  #value;

  /** @param give takes the answer once it is confirmed */
  constructor(box, question, give) {
    this.#box = box;
    this.#question = question;
    this.#value = JSON.parse(box.dataset.earlier);
    box.querySelector("[data-earlier-words]").textContent = question.inWords(this.#value).join("; ");
    box.querySelector("button").addEventListener("click", () => {
      give(question, this.#value);
      question.section.querySelector("fieldset :is(input:checked, select, textarea, input)")?.focus();
    });
    this.draw();
  }

  /** Only an unanswered question has use for it. */
  draw() {
    this.#box.hidden = this.#question.value !== null;
  }
}
