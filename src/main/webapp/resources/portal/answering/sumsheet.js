"use strict";

/**
 * Reads the sheet of sums out of a workbook (.xlsx) or a CSV file, here in the browser. Of the workbook's other sheets not
 * one cell is looked at, and of the sheet of sums only its numbers leave this page.
 */
class SumSheet {
  static #NAME = "Sum";
  static #KEY = /^[a-z0-9-]{1,100}$/;
  static #MEANINGS = { "ikke relevant": "not-applicable", "ved ikke": "dont-know" };
  static #HEADING = "spørgsmål";
  static #NUMBER_COLUMN = 4;
  static #MOST_ROWS = 5_000;
  /** In bytes. */
  static #LARGEST = 40 * 1024 * 1024;
  /** No number in a questionnaire is that long, and a CPR number is. */
  static #LONGEST_NUMBER = 100_000_000;
  static #ZIP = [0x50, 0x4b];
  static #LOCKED = [0xd0, 0xcf];

  /** What goes to the portal: {questionnaire, template, unfit, cells}. Throws a SheetFault. */
  static async read(file) {
    if (file.size > SumSheet.#LARGEST) {
      throw new SheetFault("sumsTooLarge");
    }
    const buffer = await file.arrayBuffer();
    const first = [...new Uint8Array(buffer.slice(0, 2))];
    if (first.join() === SumSheet.#LOCKED.join()) {
      throw new SheetFault("sumsLocked");
    }
    const isWorkbook = first.join() === SumSheet.#ZIP.join();
    if (isWorkbook && !("DecompressionStream" in window)) {
      throw new SheetFault("sumsOldBrowser");
    }
    return SumSheet.#taken(isWorkbook ? await SumSheet.#ofWorkbook(buffer) : SumSheet.#ofCsv(buffer));
  }

  /** Rows of cells, each a number, a text or undefined. */
  static async #ofWorkbook(buffer) {
    const archive = new ZipArchive(buffer);
    const workbook = SumSheet.#xml(await archive.text("xl/workbook.xml"));
    const relations = SumSheet.#xml(await archive.text("xl/_rels/workbook.xml.rels"));
    const sheet = SumSheet.#all(workbook, "sheet").find((entry) => entry.getAttribute("name") === SumSheet.#NAME);
    if (!sheet) {
      throw new SheetFault("sumsNoSheet");
    }
    const id = [...sheet.attributes].find(({ localName, namespaceURI }) => localName === "id" && namespaceURI)?.value;
    const target = SumSheet.#all(relations, "Relationship").find((entry) => entry.getAttribute("Id") === id)?.getAttribute("Target");
    const part = target?.startsWith("/") ? target.slice(1) : `xl/${target}`;
    const content = SumSheet.#xml(await archive.text(part));
    const shared = await archive.text("xl/sharedStrings.xml");
    const strings = shared === null ? [] : SumSheet.#all(SumSheet.#xml(shared), "si");
    return SumSheet.#rows(content, strings);
  }

  static #xml(text) {
    if (text === null) {
      throw new SheetFault("sumsNoWorkbook");
    }
    const read = new DOMParser().parseFromString(text, "application/xml");
    if (read.getElementsByTagName("parsererror").length > 0) {
      throw new SheetFault("sumsNoWorkbook");
    }
    return read;
  }

  static #all(node, name) {
    return [...node.getElementsByTagNameNS("*", name)];
  }

  static #rows(content, strings) {
    const rows = [];
    for (const cell of SumSheet.#all(content, "c")) {
      const [, letters, number] = /^([A-Z]{1,3})([0-9]{1,7})$/.exec(cell.getAttribute("r") ?? "") ?? [];
      if (letters?.length === 1 && Number(number) <= SumSheet.#MOST_ROWS) {
        rows[number - 1] ??= [];
        rows[number - 1][letters.charCodeAt(0) - 65] = SumSheet.#value(cell, strings);
      }
    }
    return Array.from(rows, (row) => row ?? []);
  }

  static #value(cell, strings) {
    const kind = cell.getAttribute("t") ?? "n";
    const text = (kind === "inlineStr" ? SumSheet.#all(cell, "is")[0] : SumSheet.#all(cell, "v")[0])?.textContent;
    if (text === undefined || text === "") {
      return undefined;
    }
    if (kind === "s") {
      return SumSheet.#all(strings[text], "t").map((part) => part.textContent).join("");
    }
    return kind === "n" ? Number(text) : text;
  }

  static #ofCsv(buffer) {
    const text = SumSheet.#decoded(buffer).replace(/^\ufeff/, "");
    const separator = [";", "\t", ","].find((sign) => text.split(/\r?\n/, 1)[0].includes(sign)) ?? ";";
    const rows = [[]];
    let cell = "";
    let quoted = false;
    for (let at = 0; at < text.length && rows.length <= SumSheet.#MOST_ROWS; at++) {
      const sign = text[at];
      if (quoted) {
        if (sign === '"' && text[at + 1] === '"') {
          cell += text[++at];
        } else if (sign === '"') {
          quoted = false;
        } else {
          cell += sign;
        }
      } else if (sign === '"') {
        quoted = true;
      } else if (sign === separator || sign === "\n") {
        rows.at(-1).push(SumSheet.#typed(cell));
        cell = "";
        if (sign === "\n") {
          rows.push([]);
        }
      } else {
        cell += sign === "\r" ? "" : sign;
      }
    }
    rows.at(-1).push(SumSheet.#typed(cell));
    return rows;
  }

  static #decoded(buffer) {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(buffer);
    } catch {
      return new TextDecoder("windows-1252").decode(buffer);
    }
  }

  static #typed(cell) {
    const text = cell.trim();
    return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : text === "" ? undefined : text;
  }

  static #taken(rows) {
    const [[, questionnaire] = [], [, template] = [], [, unfit] = []] = rows;
    const heading = rows.findIndex((row) => row[0] === SumSheet.#HEADING);
    if (typeof questionnaire !== "string" || !/^[a-z0-9-]+\/[a-z0-9.-]+$/.test(questionnaire) || heading < 0) {
      throw new SheetFault("sumsNoSheet");
    }
    if (typeof unfit !== "number") {
      throw new SheetFault("sumsNotCalculated");
    }
    if (unfit !== 0) {
      throw new SheetFault("sumsUnfitCells", unfit);
    }
    const cells = {};
    rows.slice(heading + 1).forEach((row, place) => {
      const value = SumSheet.#answer(row[SumSheet.#NUMBER_COLUMN], `E${heading + place + 2}`);
      if (value !== undefined) {
        cells[SumSheet.#address(row, heading + place + 2)] = value;
      }
    });
    if (Object.keys(cells).length === 0) {
      throw new SheetFault("sumsNotCalculated");
    }
    return { questionnaire, template: String(template ?? "").slice(0, 100) || "-", unfit, cells };
  }

  static #address(row, number) {
    const keys = row.slice(0, 3).filter((key) => key !== undefined);
    if (keys.length === 0 || !keys.every((key) => typeof key === "string" && SumSheet.#KEY.test(key))) {
      throw new SheetFault("sumsChangedRow", number);
    }
    return keys.join("/");
  }

  /** A number, or an answer without one; what is anything else never leaves this page. */
  static #answer(value, place) {
    if (value === undefined) {
      return undefined;
    }
    if (typeof value === "string" && value.trim().toLowerCase() in SumSheet.#MEANINGS) {
      return { means: SumSheet.#MEANINGS[value.trim().toLowerCase()] };
    }
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw new SheetFault(/\d{6}[ -]?\d{4}/.test(String(value)) ? "sumsCpr" : "sumsNoNumber", place);
    }
    if (Math.abs(value) >= SumSheet.#LONGEST_NUMBER) {
      throw new SheetFault("sumsCpr", place);
    }
    return value;
  }
}
