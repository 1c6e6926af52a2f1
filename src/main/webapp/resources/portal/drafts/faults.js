"use strict";

/** Says beside each field what is wrong with it, in the outline how many faults there are, and above it which. */
class DraftFaults {
  #fields;
  #parts;
  #place;

  /**
   * @param parts which part of the questionnaire a member of the file stands in
   * @param place where a fault leads to
   */
  constructor(fields, parts, place) {
    this.#fields = fields;
    this.#parts = parts;
    this.#place = place;
  }

  static paragraph(className, text) {
    const made = document.createElement("p");
    made.className = className;
    made.textContent = text;
    return made;
  }

  show(faults) {
    for (const field of this.#fields.values()) {
      const own = faults.filter(({ path }) => path === field.path || path === `${field.path}/da` || path === `${field.path}/en`);
      const notes = field.element.querySelector(":scope > .field-faults");
      notes.querySelectorAll(".fault:not(.conflict)").forEach((old) => old.remove());
      notes.prepend(...own.map(({ problem }) => DraftFaults.paragraph("fault", problem)));
    }
    for (const count of document.querySelectorAll("[data-count]")) {
      const number = faults.filter(({ path }) => this.#isWithin(path, count)).length;
      count.querySelector("[data-number]").textContent = number;
      count.hidden = number === 0;
    }
    document.querySelector("[data-all-faults]").textContent = faults.length;
    const list = document.getElementById("fejl-liste");
    list.replaceChildren(...faults.map((fault) => this.#faultLine(fault)));
  }

  #partOf(path) {
    return this.#parts[path.split("/")[0]] ?? "skema";
  }

  #isWithin(path, { dataset: { count, own } }) {
    if (!count.startsWith("themes/")) {
      return !path.startsWith("themes") && this.#partOf(path) === count;
    }
    return (path === count || path.startsWith(`${count}/`)) && !(own && path.startsWith(`${count}/items/`));
  }

  #faultLine({ path, problem }) {
    const node = path.match(/^themes\/\d+(\/items\/\d+)?/)?.[0] ?? this.#partOf(path);
    const line = document.createElement("li");
    const link = document.createElement("a");
    link.href = `${this.#place.address(node)}#felt-${path.replaceAll("/", "-")}`;
    const place = document.createElement("strong");
    const inOutline = document.querySelector(`[data-node="${node}"] .node-code`);
    place.textContent = inOutline?.textContent ?? document.querySelector(`a[href$="valgt=${node}"]`)?.firstChild.textContent ?? node;
    link.append(place, ` ${problem}`);
    line.append(link);
    return line;
  }
}
