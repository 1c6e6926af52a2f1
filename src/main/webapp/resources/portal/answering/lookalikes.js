"use strict";

/**
 * What stands beside a question whose answer holds numbers that look like CPR numbers: which they are, the way to them in the
 * text, and the person's word that they are none. It stays until the answer is saved.
 */
class LookAlikes {
  static #SHOWN = 5;

  #question;
  #vouch;
  #box = null;
  #numbers = [];
  #looked = -1;

  /** @param vouch takes the numbers of which the person says that they are none */
  constructor(question, vouch) {
    this.#question = question;
    this.#vouch = vouch;
  }

  /** The numbers that the portal points at in an answer, each once, as they stand there. */
  static numbers(value, found) {
    const links = Array.isArray(value) ? value.map(({ link }) => link).filter((link) => link !== undefined) : [];
    return [...new Set(found.map(({ link, start, length }) => (link === undefined ? value : links[link]).slice(start, start + length)))];
  }

  /** @return the message as one sentence */
  show(numbers) {
    // What is being pressed must not go away under the hand
    if (!this.#box || !sameAnswer(numbers, this.#numbers)) {
      this.clear();
      this.#numbers = numbers;
      this.#box = this.#draw();
      this.#question.section.querySelector(".question-foot").before(this.#box);
      this.#tie();
    }
    return this.#box.querySelector("p").textContent;
  }

  /** The answer is saved, or something else is the matter with it. */
  clear() {
    const hadFocus = this.#box?.contains(document.activeElement);
    this.#box?.remove();
    this.#box = null;
    this.#untie();
    if (hadFocus) {
      (this.#input ?? this.#field.querySelector("input, select, textarea")).focus({ preventScroll: true });
    }
  }

  get #field() {
    return this.#question.fields[0];
  }

  /** Where the text is written; null where the numbers stand in links. */
  get #input() {
    return this.#field.querySelector("[data-cell]");
  }

  get #name() {
    return `${this.#question.item}-ligner-cpr`;
  }

  #draw() {
    const isOne = this.#numbers.length === 1;
    const [before, after] = words(isOne ? "cprOne" : "cprMany", "\n").split("\n");
    const actions = [button(words(isOne ? "cprNotOne" : "cprNotMany"), "button small", () => this.#say())];
    if (this.#input) {
      actions.push(button(words("cprFind"), "button small secondary", () => this.#find()));
    }
    return element(
      "div",
      { class: "look-alikes notice error", role: "group", "aria-labelledby": this.#name },
      element("p", { id: this.#name }, before, ...this.#marked(), after),
      element("div", { class: "box-actions" }, ...actions),
    );
  }

  /** The first of them one by one, and how many others. */
  #marked() {
    const shown = this.#numbers.slice(0, LookAlikes.#SHOWN).map((number) => element("mark", {}, number));
    const more = this.#numbers.length - shown.length;
    const parts = more > 0 ? [...shown, words("cprMore", more)] : shown;
    return parts.flatMap((part, place) => (place === 0 ? [part] : [place === parts.length - 1 ? ` ${words("offerAnd")} ` : ", ", part]));
  }

  #say() {
    const numbers = this.#numbers;
    this.clear();
    this.#vouch(numbers);
  }

  /** Leads into the text, where the next of the numbers is selected. */
  #find() {
    const input = this.#input;
    const places = this.#numbers.flatMap((number) => LookAlikes.#placesOf(number, input.value)).sort(([a], [b]) => a - b);
    const next = places.find(([start]) => start > this.#looked) ?? places[0];
    input.focus();
    if (next) {
      this.#looked = next[0];
      input.setSelectionRange(...next);
      input.scrollTop = LookAlikes.#heightOf(input, next[1]) - input.clientHeight / 2;
    }
  }

  /** How far down in the field its text up to that place goes, in pixels: browsers do not scroll to what a script selects. */
  static #heightOf(input, end) {
    const measured = input.cloneNode();
    measured.removeAttribute("id");
    measured.classList.add("measured");
    measured.style.width = `${input.offsetWidth}px`;
    measured.value = input.value.slice(0, end);
    input.after(measured);
    const height = measured.scrollHeight;
    measured.remove();
    return height;
  }

  static #placesOf(number, text) {
    const places = [];
    for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + number.length)) {
      places.push([at, at + number.length]);
    }
    return places;
  }

  /** The message belongs to the field for those who do not see where it stands. */
  #tie() {
    this.#input?.setAttribute("aria-invalid", "true");
    (this.#input ?? this.#field).setAttribute("aria-describedby", this.#name);
  }

  #untie() {
    this.#looked = -1;
    this.#input?.removeAttribute("aria-invalid");
    (this.#input ?? this.#field).removeAttribute("aria-describedby");
  }
}
