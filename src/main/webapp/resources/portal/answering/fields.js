"use strict";

/** The texts of the page, with places for values: words("savedAt", "14.03"). */
function words(name, ...values) {
  const text = document.getElementById("tekster").dataset[name];
  return values.reduce((filled, value, place) => filled.replaceAll(`{${place}}`, value), text).replaceAll("''", "'");
}

/** A new element: element("p", {class: "hint"}, "text", otherElement). */
function element(name, attributes, ...content) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...content);
  return made;
}

function button(text, style, action) {
  const made = element("button", { type: "button", class: style }, text);
  made.addEventListener("click", action);
  return made;
}

/** Whether two answers are alike, whatever the order of their rows. */
function sameAnswer(one, other) {
  return inOrder(one) === inOrder(other);
}

function inOrder(value) {
  const isRows = value !== null && typeof value === "object" && !Array.isArray(value);
  return JSON.stringify(isRows ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value ?? null);
}

/** One question on the page: reads its inputs as the answer the portal stores, shows an answer in them, says it in words. */
class Question {
  constructor(section) {
    this.section = section;
    this.item = section.dataset.item;
    this.number = section.dataset.number;
    this.revision = Number(section.dataset.revision);
    this.commentRevision = Number(section.dataset.commentRevision);
    this.fields = [...section.querySelectorAll("fieldset")];
    this.isMultiple = section.dataset.kind === "multiple-choice-matrix";
    this.isMatrix = section.dataset.kind !== "single-choice";
    this.comment = section.querySelector("textarea");
  }

  /** The answer as it stands in the inputs; null for none. */
  get value() {
    if (!this.isMatrix) {
      return this.#chosen(this.fields[0])[0] ?? null;
    }
    const rows = {};
    for (const field of this.fields) {
      const chosen = this.#chosen(field);
      if (this.isMultiple && (chosen.length > 0 || this.#none(field).checked)) {
        rows[field.dataset.row] = chosen;
      } else if (!this.isMultiple && chosen.length > 0) {
        rows[field.dataset.row] = chosen[0];
      }
    }
    return Object.keys(rows).length > 0 ? rows : null;
  }

  show(value) {
    for (const field of this.fields) {
      const answer = this.isMatrix ? value?.[field.dataset.row] : value;
      const keys = answer === undefined || answer === null ? [] : [answer].flat();
      for (const input of this.#options(field)) {
        input.checked = keys.includes(input.value);
      }
      if (this.isMultiple) {
        this.#none(field).checked = Array.isArray(answer) && answer.length === 0;
      }
    }
  }

  get rowsLeft() {
    return this.fields.filter((field) => !field.querySelector("input:checked")).length;
  }

  get isComplete() {
    return this.rowsLeft === 0;
  }

  get hasAnswer() {
    return this.rowsLeft < this.fields.length;
  }

  /** "Ingen af delene" and ticks exclude each other. */
  settleTicks(input) {
    if (!this.isMultiple || !input.checked) {
      return;
    }
    const field = input.closest("fieldset");
    const isNone = input === this.#none(field);
    (isNone ? this.#options(field) : [this.#none(field)]).forEach((other) => (other.checked = false));
  }

  /** An answer as lines of text; of a matrix only the rows in which it differs from the other answer. */
  inWords(value, other) {
    if (!this.isMatrix) {
      return [value === null ? words("unanswered") : this.optionLabel(value)];
    }
    return this.fields
      .filter((field) => other === undefined || !sameAnswer(value?.[field.dataset.row] ?? null, other?.[field.dataset.row] ?? null))
      .map((field) => `${this.rowLabel(field.dataset.row)}: ${this.#rowInWords(value?.[field.dataset.row])}`);
  }

  #rowInWords(answer) {
    if (answer === undefined || answer === null) {
      return words("unanswered");
    }
    const keys = [answer].flat();
    return keys.length === 0 ? words("none") : keys.map((key) => this.optionLabel(key)).join(", ");
  }

  optionLabel(key) {
    const input = this.#options(this.fields[0]).find((option) => option.value === key);
    return input ? input.closest("label").textContent.trim() : key;
  }

  rowLabel(row) {
    const field = this.fields.find((candidate) => candidate.dataset.row === row);
    return field ? field.querySelector("legend").textContent.trim() : row;
  }

  #chosen(field) {
    return this.#options(field)
      .filter((input) => input.checked)
      .map((input) => input.value);
  }

  #options(field) {
    return [...field.querySelectorAll("input:not([data-none])")];
  }

  #none(field) {
    return field.querySelector("input[data-none]");
  }
}
