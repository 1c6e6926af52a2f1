"use strict";

/** The page on which a municipality hands in the sums of its cases: choose a file, look at the numbers, store them. */
(() => {
  const page = document.getElementById("besvarelse");
  const input = document.getElementById("sumfil");
  const place = document.getElementById("sumtal");
  if (!input || !page.dataset.response) {
    return;
  }
  const { context = "", response, language } = page.dataset;
  const { check, textLanguage } = place.dataset;
  const address = `${context}/api/v1/responses/${response}/sums`;
  const REASONS = {
    "sums-questionnaire": "sumsOtherQuestionnaire",
    "sums-template": "sumsOtherTemplate",
    "sums-cells": "sumsOtherTemplate",
    "cpr-number": "sumsCprSomewhere",
    "response-submitted": "sumsSubmitted",
    "campaign-closed": "sumsClosed",
  };

  input.addEventListener("change", async () => {
    const [file] = input.files;
    if (file) {
      tell("", words("sumsReading", file.name));
      await attempt(async () => look(await SumSheet.read(file)));
      // The same file, mended, can be chosen again
      input.value = "";
    }
  });

  async function attempt(work) {
    try {
      await work();
    } catch (fault) {
      tell("error", fault instanceof SheetFault ? fault.sentence() : words("sumsNoWorkbook"));
    }
  }

  async function send(path, body) {
    let answer;
    try {
      answer = await fetch(address + path, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json", "Accept-Language": language, "X-Portal": "1" },
        body: JSON.stringify(body),
        credentials: "same-origin",
      });
      return { status: answer.status, body: await answer.json() };
    } catch {
      throw new SheetFault("sumsAway");
    }
  }

  /** @param before what to say over the numbers, if anything */
  async function look(sums, before = null) {
    const { status, body } = await send("/preview", sums);
    if (status !== 200) {
      throw refusal(status, body);
    }
    show(sums, body, before);
  }

  function refusal(status, body) {
    const kind = String(body.type ?? "").split("/").pop();
    return new SheetFault(status === 401 ? "sumsLogIn" : REASONS[kind] ?? "sumsRefused");
  }

  async function store(sums, revisions) {
    const { status, body } = await send("", { ...sums, revisions });
    if (status === 409 && Array.isArray(body.items)) {
      await look(sums, words("sumsStale"));
    } else if (status !== 200) {
      throw refusal(status, body);
    } else {
      tell("good", words("sumsStored", body.answers));
      place.append(element("p", { class: "actions" }, element("a", { class: "button", href: check }, words("sumsCheck"))));
    }
  }

  function tell(style, sentence) {
    const said = element("p", { class: `notice ${style}`, tabindex: "-1", role: style === "error" ? "alert" : "status" }, sentence);
    place.replaceChildren(said);
    said.focus();
  }

  function show(sums, preview, before) {
    const faulty = preview.cells.filter(({ fault }) => fault);
    const changed = preview.cells.filter(({ changes, fault }) => changes && !fault);
    const unasked = preview.cells.filter(({ asked }) => !asked);
    const same = preview.cells.length - faulty.length - changed.length - unasked.length;
    const heading = element("h3", { tabindex: "-1", id: "sumoverskrift" }, words("sumsLook"));
    const left = [words("sumsSame", same), words("sumsNotAsked", unasked.length)].filter((_, place) => [same, unasked.length][place] > 0);
    place.replaceChildren(heading);
    if (before) {
      place.append(element("p", { class: "notice warning", role: "alert" }, before));
    }
    if (faulty.length > 0) {
      place.append(element("p", { class: "notice error", role: "alert" }, words("sumsFaulty", faulty.length)), table(words("sumsFaultyTitle"), faulty));
    } else if (changed.length === 0) {
      place.append(element("p", { class: "notice good" }, words("sumsNothingNew")));
    } else {
      place.append(element("p", {}, words("sumsChanged", changed.length)), confirm(sums, preview.revisions));
    }
    if (preview.findings.length > 0) {
      place.append(element("h4", {}, words("sumsFindings")), element("ul", {}, ...preview.findings.map((text) => element("li", { lang: textLanguage }, text))));
    }
    if (changed.length > 0) {
      place.append(table(words("sumsChangedTitle"), changed));
    }
    left.forEach((sentence) => place.append(element("p", { class: "meta" }, sentence)));
    heading.focus();
  }

  function confirm(sums, revisions) {
    const stored = button(words("sumsStore"), "button", () => {
      stored.disabled = true;
      attempt(() => store(sums, revisions));
    });
    return element("p", { class: "actions" }, stored);
  }

  /** A group of rows for each question. */
  function table(title, cells) {
    const groups = new Map();
    cells.forEach((cell) => groups.set(cell.item, [...(groups.get(cell.item) ?? []), cell]));
    const head = ["sumsNumber", "sumsNow", "sumsNew"].map((text, place) => element("th", place === 0 ? { scope: "col" } : { scope: "col", class: "figure" }, words(text)));
    return element(
      "table",
      { class: "table compact sums" },
      element("caption", {}, title),
      element("thead", {}, element("tr", {}, ...head)),
      ...[...groups.values()].map(group),
    );
  }

  function group(cells) {
    const [{ number, question }] = cells;
    const heading = element("th", { colspan: "3", scope: "rowgroup", lang: textLanguage }, `${number}. ${question}`);
    return element("tbody", {}, element("tr", { class: "sums-question" }, heading), ...cells.map(line));
  }

  function line({ row, column, now, value, fault }) {
    const name = [row, column].filter((part) => part !== null).join(" · ") || words("sumsWhole");
    const text = element("th", { scope: "row" }, element("span", { lang: textLanguage }, name));
    if (fault) {
      text.append(element("span", { class: "sums-fault" }, sentenceOf(fault)));
    }
    return element("tr", {}, text, figure(now), figure(value));
  }

  function sentenceOf({ kind, limit }) {
    const texts = { "not-a-number": "sumsNoNumberHere", decimals: limit === 0 ? "sumsWholeNumber" : "sumsDecimals", "too-small": "tooSmall", "too-large": "tooLarge" };
    return words(texts[kind], decimal(limit));
  }

  function figure(value) {
    const shown = value === null ? "–" : isMeant(value) ? words(value.means === "dont-know" ? "dontKnow" : "notApplicable") : decimal(value);
    return element("td", { class: "figure" }, shown);
  }
})();
