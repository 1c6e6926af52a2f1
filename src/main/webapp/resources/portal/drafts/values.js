"use strict";

/** A field of the editor, and what stands in it as a questionnaire file has it. */
class DraftField {
  constructor(element) {
    this.element = element;
    this.path = element.dataset.path;
    this.kind = element.dataset.kind;
    this.name = element.dataset.name;
    this.arrange();
  }

  get pointer() {
    return `/${this.path}`;
  }

  get isRequired() {
    return this.element.dataset.required === "true";
  }

  /** What the draft says, as far as the page knows; undefined for nothing. */
  get stored() {
    const json = this.element.dataset.value;
    return json === undefined ? undefined : JSON.parse(json);
  }

  set stored(value) {
    if (value === undefined) {
      delete this.element.dataset.value;
    } else {
      this.element.dataset.value = JSON.stringify(value);
    }
  }

  /** What stands in the inputs; undefined for nothing. */
  get value() {
    const readers = {
      words: () => this.#words(),
      flag: () => this.#input.checked || undefined,
      flag_on: () => (this.#input.checked ? undefined : false),
      keys: () => this.#keys(),
      choices: () => this.#keys(),
      lines: () => this.#list(this.#lines()),
      points: () => this.#points(),
    };
    return this.kind in readers ? readers[this.kind]() : this.#scalar(this.#input.value);
  }

  get #input() {
    return this.element.querySelector(":scope > [data-part], :scope > label > [data-part]");
  }

  #part(name) {
    return this.element.querySelector(`[data-part=${name}]`).value;
  }

  #words() {
    const [da, en] = [this.#part("da"), this.#part("en")];
    if (en.trim() !== "") {
      return { da, en };
    }
    return da === "" && !this.isRequired ? undefined : da;
  }

  #scalar(text) {
    if (text === "" && !this.isRequired) {
      return undefined;
    }
    const wanted = { whole: "number", number: "number" }[this.kind] ?? this.element.dataset.scalar;
    if (wanted === "boolean" && text !== "") {
      return text === "true";
    }
    return wanted === "number" && DraftField.#isNumber(text) ? Number(text.trim().replace(",", ".")) : text;
  }

  /** What is no number stays as it was written, so that it can be told and put right. */
  static #isNumber(text) {
    return /^\s*-?\d{1,15}([.,]\d{1,6})?\s*$/.test(text);
  }

  #keys() {
    return this.#list([...this.element.querySelectorAll("[data-part=entry]:checked")].map((input) => input.value));
  }

  #list(entries) {
    return entries.length === 0 && !this.isRequired ? undefined : entries;
  }

  #lines() {
    return this.#input.value.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  }

  /** A number, a fraction or "neutral"; or points for each row that has its own. */
  #points() {
    const rows = this.#rowsWithPoints();
    if (rows.length > 0) {
      return Object.fromEntries(rows.map((input) => [input.dataset.row, DraftField.#point(input.value)]));
    }
    return this.#input.value.trim() === "" ? (this.isRequired ? "" : undefined) : DraftField.#point(this.#input.value);
  }

  #rowsWithPoints() {
    return [...this.element.querySelectorAll(":scope > .points-by-row [data-part=row]")].filter((input) => input.value.trim() !== "");
  }

  /** Points for all rows are not written where rows have their own. */
  arrange() {
    if (this.kind === "points") {
      this.#input.disabled = this.#rowsWithPoints().length > 0;
    }
  }

  static #point(text) {
    return /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : text.trim();
  }

  /** Puts a value in the inputs of a field that is written by hand. */
  show(value) {
    if (this.kind === "words") {
      const words = typeof value === "object" && value !== null ? value : { da: value ?? "", en: "" };
      this.element.querySelector("[data-part=da]").value = words.da ?? "";
      this.element.querySelector("[data-part=en]").value = words.en ?? "";
    } else if (["flag", "flag_on"].includes(this.kind)) {
      this.#input.checked = value ?? this.kind === "flag_on";
    } else if (["keys", "choices"].includes(this.kind)) {
      this.element.querySelectorAll("[data-part=entry]").forEach((input) => (input.checked = (value ?? []).includes(input.value)));
    } else if (this.#input) {
      this.#input.value = Array.isArray(value) ? value.join("\n") : String(value ?? "");
    }
  }
}

function sameValue(one, other) {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** The same with the names of each record in one order. */
function sorted(value) {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  return value && typeof value === "object" ? Object.fromEntries(Object.keys(value).sort().map((name) => [name, sorted(value[name])])) : value;
}
