"use strict";

/**
 * What stands beside one question: whether its answer and its comment are saved, and the choice between two answers. Beside
 * a remark it is the comment alone.
 */
class Beside {
  #question;
  #answerSaved;
  #commentSaved;
  #left;

  constructor(question) {
    this.#question = question;
    this.#answerSaved = question.section.querySelector("[data-saved]");
    this.#commentSaved = question.section.querySelector("[data-comment-saved]");
    this.#left = element("p", { class: "saved left" });
    if (this.#answerSaved) {
      this.#answerSaved.before(this.#left);
      this.draw();
    }
  }

  /** @param state saving, saved, waiting or failed */
  mark(isComment, state, text) {
    const place = isComment ? this.#commentSaved : this.#answerSaved;
    place.dataset.state = state;
    place.textContent = text;
  }

  /** What follows from the inputs: the way to clear them, and how many rows are left. */
  draw() {
    const question = this.#question;
    question.section.querySelector("[data-clear]").hidden = !question.hasAnswer;
    const left = question.hasAnswer ? question.rowsLeft : 0;
    this.#left.textContent = left === 1 ? words("rowLeft") : words("rowsLeft", left);
    this.#left.hidden = left === 0;
  }

  /** Both answers in words, and the user chooses. */
  showConflict(isComment, { mine, theirs, by, keep, adopt }) {
    const inWords = (value, other) => (isComment ? [value || words("unanswered")] : this.#question.inWords(value, other));
    const answer = (title, value, other) =>
      element("div", {}, element("dt", {}, title), element("dd", { lang: this.#question.section.lang }, inWords(value, other).join("\n")));
    const box = element(
      "div",
      { class: "conflict notice warning", role: "group", "aria-label": words("conflict"), "data-conflict": isComment ? "comment" : "answer" },
      element("p", {}, element("strong", {}, words("conflict"))),
      element("dl", {}, answer(words("mine"), mine, theirs), answer(words("theirs", by), theirs, mine)),
      element("div", { class: "box-actions" }, button(words("keepMine"), "button small", keep), button(words("useTheirs"), "button small secondary", adopt)),
    );
    this.settle(isComment);
    (isComment ? this.#commentSaved : this.#answerSaved.parentElement).after(box);
    this.mark(isComment, "waiting", "");
  }

  /** The choice is made, here or in another tab. */
  settle(isComment) {
    const box = this.#question.section.querySelector(`[data-conflict="${isComment ? "comment" : "answer"}"]`);
    const hadFocus = box?.contains(document.activeElement);
    box?.remove();
    if (hadFocus) {
      const place = isComment ? this.#question.comment : this.#question.section.querySelector("input:checked") ?? this.#question.section.querySelector("fieldset :is(input, select, textarea)");
      place.focus({ preventScroll: true });
    }
  }
}
