"use strict";

/** The texts of the page, with places for values: words("savedAt", "14.03"). */
function words(name, ...values) {
  const text = [...document.querySelectorAll("#tekster, #tekster-summer")].map(({ dataset }) => dataset[name]).find((found) => found !== undefined);
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

/** One question on the page: its inputs as an answer, and an answer in its inputs. Each kind of field reads its own. */
class Question {
  constructor(section) {
    this.section = section;
    this.item = section.dataset.item;
    this.number = section.dataset.number;
    this.revision = Number(section.dataset.revision);
    this.commentRevision = Number(section.dataset.commentRevision);
    this.fields = [...section.querySelectorAll("fieldset")];
    this.kind = FIELDS[section.dataset.kind];
    this.isMatrix = this.fields.some((field) => field.dataset.row !== undefined);
    this.isOptional = section.dataset.optional === "true";
    this.comment = section.querySelector(".comment textarea");
    this.sum = section.querySelector("[data-sum]");
    this.drawSum();
  }

  /** The answer as it stands in the inputs; null for none. */
  get value() {
    if (!this.isMatrix) {
      return this.kind.read(this.fields[0]) ?? null;
    }
    const rows = {};
    for (const field of this.fields) {
      const answer = this.kind.read(field);
      if (answer !== undefined) {
        rows[field.dataset.row] = answer;
      }
    }
    return Object.keys(rows).length > 0 ? rows : null;
  }

  /** What keeps the inputs from being an answer, as a sentence; null if nothing does. */
  get fault() {
    return this.fields.map((field) => this.kind.fault?.(field) ?? null).find((sentence) => sentence !== null) ?? null;
  }

  show(value) {
    for (const field of this.fields) {
      this.kind.write(field, (this.isMatrix ? value?.[field.dataset.row] : value) ?? undefined);
    }
    this.drawSum();
  }

  /** What a choice makes of the other inputs of its field. */
  settle(input) {
    this.kind.settle?.(input.closest("fieldset"), input);
    this.drawSum();
  }

  get asked() {
    return this.fields.filter((field) => !field.hidden);
  }

  get isAsked() {
    return !this.section.hidden;
  }

  get rowsLeft() {
    return this.asked.filter((field) => !this.kind.isComplete(field)).length;
  }

  get isComplete() {
    return this.rowsLeft === 0 && !this.isSumWrong;
  }

  get hasAnswer() {
    return this.value !== null;
  }

  /** An answer as lines of text; of a matrix only the rows in which it differs from the other answer. */
  inWords(value, other) {
    if (!this.isMatrix) {
      return [value === null ? words("unanswered") : this.kind.inWords(this.fields[0], value)];
    }
    return this.fields
      .filter((field) => other === undefined || !sameAnswer(value?.[field.dataset.row] ?? null, other?.[field.dataset.row] ?? null))
      .map((field) => {
        const answer = value?.[field.dataset.row] ?? null;
        return `${this.rowLabel(field.dataset.row)}: ${answer === null ? words("unanswered") : this.kind.inWords(field, answer)}`;
      });
  }

  optionLabel(key) {
    return optionLabel(this.fields[0], key);
  }

  rowLabel(row) {
    const field = this.fields.find((candidate) => candidate.dataset.row === row);
    return field ? field.querySelector("legend").textContent.trim() : row;
  }

  /** Percentages that must add up, and do not though every row is answered. What is "ved ikke" may be what is left of 100. */
  get isSumWrong() {
    const complete = this.sum?.dataset.sum === "true" && this.rowsLeft === 0 && this.#isSummed;
    return complete && (this.#isSumOpen ? this.#total > 100 : this.#total !== 100);
  }

  drawSum() {
    if (this.sum) {
      const wrong = this.#isSumOpen ? "sumOver" : "sumWrong";
      this.sum.textContent = this.hasAnswer && this.#isSummed ? words(this.isSumWrong ? wrong : "sum", decimal(this.#total)) : "";
      this.sum.dataset.state = this.isSumWrong ? "wrong" : "";
    }
  }

  get #shares() {
    return this.asked.map((field) => this.kind.read(field));
  }

  /** Whether there is a sum: a share at least, and nothing that is no number. */
  get #isSummed() {
    return this.#shares.some(isNumber) && this.#shares.every((share) => share === undefined || isMeant(share) || isNumber(share));
  }

  get #isSumOpen() {
    return this.#shares.some((share) => isMeant(share) && share.means === "dont-know");
  }

  get #total() {
    return Math.round(this.#shares.filter(isNumber).reduce((sum, share) => sum + share, 0) * 1e6) / 1e6;
  }
}

// How each kind of field is read and written. read gives undefined for no answer.

function options(field) {
  return [...field.querySelectorAll("input[type=radio], input[type=checkbox]:not([data-none], [data-means], [data-confirm] *)")];
}

function optionLabel(field, key) {
  const input = options(field).find((option) => option.value === key);
  return input ? input.closest("label").textContent.trim() : key;
}

function chosen(field) {
  return options(field)
    .filter((input) => input.checked)
    .map((input) => input.value);
}

const MEANINGS = { "dont-know": "dontKnow", "not-applicable": "notApplicable" };

/** "Ved ikke" and "ikke relevant" beside an input: they and the input exclude each other. */
const meant = {
  inputs: (field) => [...field.querySelectorAll("input[data-means]")],
  read: (field) => {
    const input = meant.inputs(field).find((candidate) => candidate.checked);
    return input ? { means: input.value } : undefined;
  },
  write: (field, value) => meant.inputs(field).forEach((input) => (input.checked = value?.means === input.value)),
  settle: (field, input, clear) => {
    if (input.matches("[data-means]")) {
      meant.inputs(field)
        .filter((other) => other !== input)
        .forEach((other) => (other.checked = false));
      if (input.checked) {
        clear();
      }
    } else {
      meant.write(field, undefined);
    }
  },
  inWords: (value) => words(MEANINGS[value.means]),
};

function isNumber(value) {
  return typeof value === "number" && !Number.isNaN(value);
}

function isMeant(value) {
  return value !== null && typeof value === "object" && "means" in value;
}

/** A number as it is typed in Danish or English: "12,5", "1.234,5"; NaN for anything else. */
function typedNumber(text, decimals) {
  const bare = text.replaceAll(/[\s\u00a0\u202f]/g, "").replace("−", "-");
  const isGrouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) && (bare.includes(",") || decimals === 0);
  const plain = (isGrouped ? bare.replaceAll(".", "") : bare).replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}

function decimal(number) {
  return document.documentElement.lang === "en" ? String(number) : String(number).replace(".", ",");
}

/** One input for a number, in which words may say why there is none. */
const amount = {
  input: (field) => field.querySelector("[data-cell]"),
  read: (input) => {
    const text = input.value.trim();
    const meaning = Object.keys(MEANINGS).find((key) => words(MEANINGS[key]).toLowerCase() === text.toLowerCase());
    if (text === "") {
      return undefined;
    }
    return meaning && input.closest("[data-row]") ? { means: meaning } : typedNumber(text, Number(input.dataset.decimals));
  },
  write: (input, value) => {
    const typed = amount.read(input);
    // The same number stays as it was typed
    if (Number.isNaN(typed) || !sameAnswer(typed ?? null, value ?? null)) {
      input.value = value === undefined ? "" : isMeant(value) ? meant.inWords(value).toLowerCase() : decimal(value);
    }
    amount.mark(input);
  },
  fault: (input) => {
    const value = amount.read(input);
    if (value === undefined || isMeant(value)) {
      return null;
    }
    const { decimals, least, most } = input.dataset;
    if (Number.isNaN(value)) {
      return words("notNumber");
    }
    if ((String(value).split(".")[1] ?? "").length > Number(decimals)) {
      return Number(decimals) === 0 ? words("wholeNumber") : words("decimals", decimals);
    }
    if (least !== undefined && value < Number(least)) {
      return words("tooSmall", decimal(least));
    }
    return most !== undefined && value > Number(most) ? words("tooLarge", decimal(most)) : null;
  },
  mark: (input) => {
    const fault = amount.fault(input);
    input.toggleAttribute("aria-invalid", false);
    if (fault) {
      input.setAttribute("aria-invalid", "true");
    }
    return fault;
  },
  inWords: (value) => (isMeant(value) ? meant.inWords(value) : decimal(value)),
};

const oneOption = {
  read: (field) => chosen(field)[0],
  write: (field, value) => options(field).forEach((input) => (input.checked = input.value === value)),
  isComplete: (field) => chosen(field).length > 0,
  inWords: (field, value) => optionLabel(field, value),
};

const ticks = {
  none: (field) => field.querySelector("input[data-none]"),
  read: (field) => {
    const keys = chosen(field);
    return keys.length > 0 || ticks.none(field)?.checked ? keys : undefined;
  },
  write: (field, value) => {
    options(field).forEach((input) => (input.checked = (value ?? []).includes(input.value)));
    if (ticks.none(field)) {
      ticks.none(field).checked = value !== undefined && value.length === 0;
    }
  },
  isComplete: (field) => ticks.read(field) !== undefined,
  /** "Ingen af delene", or an option that stands alone, and ticks exclude each other. */
  settle: (field, input) => {
    if (!input.checked) {
      return;
    }
    const standsAlone = (other) => other.matches("[data-none], [data-alone]");
    [...options(field), ticks.none(field)]
      .filter((other) => other && other !== input && (standsAlone(input) || standsAlone(other)))
      .forEach((other) => (other.checked = false));
  },
  inWords: (field, value) => (value.length === 0 ? words("none") : value.map((key) => optionLabel(field, key)).join(", ")),
};

const number = {
  read: (field) => meant.read(field) ?? amount.read(amount.input(field)),
  write: (field, value) => {
    meant.write(field, value);
    amount.write(amount.input(field), isMeant(value) ? undefined : value);
  },
  isComplete: (field) => number.read(field) !== undefined && number.fault(field) === null,
  fault: (field) => (meant.read(field) ? null : amount.mark(amount.input(field))),
  settle: (field, input) => meant.settle(field, input, () => (amount.input(field).value = "")),
  inWords: (field, value) => amount.inWords(value),
};

const share = {
  read: (field) => amount.read(amount.input(field)),
  write: (field, value) => amount.write(amount.input(field), value),
  isComplete: (field) => share.read(field) !== undefined && share.fault(field) === null,
  fault: (field) => amount.mark(amount.input(field)),
  inWords: (field, value) => amount.inWords(value),
};

const cells = {
  inputs: (field) => [...field.querySelectorAll("[data-cell]")],
  read: (field) => {
    const filled = cells.inputs(field).map((input) => [input.dataset.cell, amount.read(input)]);
    const known = filled.filter(([, value]) => value !== undefined);
    return known.length > 0 ? Object.fromEntries(known) : undefined;
  },
  write: (field, value) => cells.inputs(field).forEach((input) => amount.write(input, value?.[input.dataset.cell])),
  isComplete: (field) => cells.inputs(field).every((input) => amount.read(input) !== undefined && amount.fault(input) === null),
  fault: (field) => cells.inputs(field).map(amount.mark).find((fault) => fault !== null) ?? null,
  inWords: (field, value) =>
    cells.inputs(field)
      .filter((input) => value[input.dataset.cell] !== undefined)
      .map((input) => `${input.labels[0].textContent.trim()}: ${amount.inWords(value[input.dataset.cell])}`)
      .join("; "),
};

const text = {
  input: (field) => field.querySelector("[data-cell]"),
  read: (field) => meant.read(field) ?? (text.input(field).value.trim() || undefined),
  write: (field, value) => {
    meant.write(field, value);
    const words = isMeant(value) ? "" : (value ?? "");
    // What is being written stays; it is what will be saved next
    if (document.activeElement !== text.input(field) || isMeant(value)) {
      text.input(field).value = words;
    }
  },
  isComplete: (field) => text.read(field) !== undefined,
  settle: (field, input) => meant.settle(field, input, () => (text.input(field).value = "")),
  inWords: (field, value) => (isMeant(value) ? meant.inWords(value) : value),
};

const ranking = {
  places: (field) => [...field.querySelectorAll("[data-place]")],
  read: (field) => {
    const placed = ranking.places(field).map((place) => place.value).filter((key) => key !== "");
    return meant.read(field) ?? (placed.length > 0 ? placed : undefined);
  },
  write: (field, value) => {
    meant.write(field, value);
    ranking.places(field).forEach((place, index) => (place.value = (isMeant(value) ? [] : (value ?? []))[index] ?? ""));
  },
  /** As many as there are places, or as there are options by the answers so far. */
  isComplete: (field) => {
    const offered = [...ranking.places(field)[0].options].filter((option) => option.value !== "" && !option.hidden).length;
    return meant.read(field) !== undefined || ranking.read(field)?.length === Math.min(ranking.places(field).length, offered);
  },
  fault: (field) => {
    const placed = ranking.read(field);
    return Array.isArray(placed) && new Set(placed).size < placed.length ? words("placedTwice") : null;
  },
  settle: (field, input) => meant.settle(field, input, () => ranking.places(field).forEach((place) => (place.value = ""))),
  inWords: (field, value) => {
    const label = (key) => [...ranking.places(field)[0].options].find((option) => option.value === key)?.textContent.trim() ?? key;
    return isMeant(value) ? meant.inWords(value) : value.map((key, index) => `${index + 1}. ${label(key)}`).join("; ");
  },
};

const files = {
  list: (field) => field.querySelector("[data-files]"),
  known: (field) => JSON.parse(files.list(field).dataset.files || "[]"),
  read: (field) => {
    const known = files.known(field);
    return meant.read(field) ?? (known.length > 0 ? known : undefined);
  },
  write: (field, value) => {
    meant.write(field, value);
    files.list(field).dataset.files = JSON.stringify(isMeant(value) ? [] : (value ?? []));
    field.dispatchEvent(new CustomEvent("files"));
  },
  isComplete: (field) => files.read(field) !== undefined,
  settle: (field, input) => meant.settle(field, input, () => (files.list(field).dataset.files = "[]")),
  inWords: (field, value) => (isMeant(value) ? meant.inWords(value) : value.map(({ name, link }) => name ?? link).join("; ")),
};

const FIELDS = {
  "single-choice": oneOption,
  scale: oneOption,
  "single-choice-matrix": oneOption,
  "multiple-choice": ticks,
  "multiple-choice-matrix": ticks,
  number,
  percentages: share,
  "number-matrix": cells,
  "short-text": text,
  "long-text": text,
  date: text,
  ranking,
  file: files,
};
