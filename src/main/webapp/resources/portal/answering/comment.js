"use strict";

/** The field of a comment: saves while one writes, at each short pause, and at the latest when one leaves it. */
class CommentField {
  static #PAUSE = 700;

  #input;
  #save;
  #given;
  #pausing = null;

  /** @param save takes the text, when it has changed */
  constructor(input, save) {
    this.#input = input;
    this.#save = save;
    this.#given = input.value.trim();
    input.addEventListener("input", () => {
      clearTimeout(this.#pausing);
      this.#pausing = setTimeout(() => this.#give(), CommentField.#PAUSE);
    });
    input.addEventListener("change", () => this.#give());
    addEventListener("pagehide", () => this.#give());
  }

  get isInUse() {
    return document.activeElement === this.#input;
  }

  /** Shows a text from elsewhere, unless that would overwrite what is being written. */
  show(text) {
    if (!this.isInUse || this.#input.value.trim() === this.#given) {
      this.#given = text.trim();
      this.#input.value = text;
    }
  }

  #give() {
    clearTimeout(this.#pausing);
    const text = this.#input.value.trim();
    if (text !== this.#given) {
      this.#given = text;
      this.#save(text);
    }
  }
}

/** A place for words where no answer is given: about the whole, or about a question that is not answered here. */
class Remark {
  constructor(section) {
    this.section = section;
    this.item = section.dataset.remark;
    this.number = section.dataset.number ?? "";
    this.commentRevision = Number(section.dataset.commentRevision);
    this.comment = section.querySelector(".comment textarea");
  }
}
