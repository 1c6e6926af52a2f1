"use strict";

/**
 * Shows beside the questions what the portal found: answers that may not agree stand at the question that does not fit,
 * answers that follow from another are offered, by one click, at the question they follow from. Nothing is filled in
 * unasked, and nothing is blocked.
 */
class Findings {
  #questions;
  #fill;
  #shown = "";

  /**
   * @param questions by item
   * @param fill takes a question and the answer to give it
   */
  constructor(questions, fill) {
    this.#questions = questions;
    this.#fill = fill;
  }

  show(findings) {
    const news = JSON.stringify(findings);
    if (news === this.#shown) {
      return;
    }
    this.#shown = news;
    for (const question of this.#questions.values()) {
      this.#container(question)?.replaceChildren();
    }
    const known = findings.filter((finding) => this.#questions.has(finding.item));
    for (const rule of Findings.#groups(known.filter((finding) => finding.contradiction), (finding) => finding.id)) {
      this.#container(this.#questions.get(rule[0].item))?.append(this.#contradiction(rule));
    }
    const offered = known.filter((finding) => !finding.contradiction && finding.follows && this.#questions.has(finding.given));
    for (const offers of Findings.#groups(offered, (finding) => finding.given)) {
      this.#container(this.#questions.get(offers[0].given))?.append(this.#offer(offers));
    }
  }

  #container(question) {
    return question.section.querySelector("[data-findings]");
  }

  #contradiction(findings) {
    const { given, text } = findings[0];
    const rows = this.#rows(findings);
    const box = element("div", { class: "finding notice warning" }, element("p", {}, element("strong", {}, words("finding"))));
    const reason = element("p", {}, element("span", { lang: "da" }, text));
    if (rows) {
      reason.append(" ", words("findingRows", rows));
    }
    if (this.#questions.has(given)) {
      reason.append(" ", element("a", { href: `#${given}` }, words("findingWith", this.#questions.get(given).number)));
    }
    box.append(reason);
    if (findings[0].follows) {
      box.append(this.#fillButton(findings));
    }
    return box;
  }

  #offer(findings) {
    const reasons = [...new Set(findings.map((finding) => finding.text))].join(" ");
    return element(
      "div",
      { class: "offer notice" },
      element("p", {}, element("strong", {}, words("offer"))),
      element("p", { lang: "da" }, reasons),
      this.#fillButton(findings),
    );
  }

  #fillButton(findings) {
    const actions = element("div", { class: "box-actions" });
    actions.append(button(words("offerSet", this.#inWords(findings)), "button small secondary", () => this.#fillIn(findings)));
    return actions;
  }

  /** "spørgsmål 5 til »Nej« og spørgsmål 6 til »Ved ikke« for § 107"; rows are named once where they are the same. */
  #inWords(findings) {
    const rules = Findings.#groups(findings, (finding) => finding.id);
    const rows = rules.map((rule) => this.#rows(rule));
    const alike = new Set(rows).size === 1;
    const parts = rules.map((rule, place) => {
      const question = this.#questions.get(rule[0].item);
      const part = words("offerPart", question.number, question.optionLabel(rule[0].follows));
      return alike || !rows[place] ? part : `${part} ${words("offerRows", rows[place])}`;
    });
    const text = parts.join(` ${words("offerAnd")} `);
    return alike && rows[0] ? `${text} ${words("offerRows", rows[0])}` : text;
  }

  #rows(findings) {
    const question = this.#questions.get(findings[0].item);
    return findings
      .filter((finding) => finding.row)
      .map((finding) => question.rowLabel(finding.row))
      .join(", ");
  }

  #fillIn(findings) {
    for (const offers of Findings.#groups(findings, (finding) => finding.item)) {
      const question = this.#questions.get(offers[0].item);
      const value = question.isMatrix
        ? { ...question.value, ...Object.fromEntries(offers.map((finding) => [finding.row, finding.follows])) }
        : offers[0].follows;
      this.#fill(question, value);
    }
    // The button goes with the next look at the answers; the focus stays at the question
    const given = this.#questions.get(findings[0].given) ?? this.#questions.get(findings[0].item);
    (given.section.querySelector("input:checked") ?? given.section.querySelector("input"))?.focus({ preventScroll: true });
  }

  static #groups(findings, keyOf) {
    const groups = new Map();
    for (const finding of findings) {
      groups.set(keyOf(finding), [...(groups.get(keyOf(finding)) ?? []), finding]);
    }
    return [...groups.values()];
  }
}
