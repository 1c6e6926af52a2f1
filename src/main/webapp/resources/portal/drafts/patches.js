"use strict";

/**
 * What is sent to change a draft: JSON patches that hold only where all that they name still stands as the page showed it, so that
 * nobody writes over what another has written, or changes something else that stands there by now.
 */
class DraftPatches {
  #fields;

  /** @param fields the page's, by their paths */
  constructor(fields) {
    this.#fields = fields;
  }

  /** Names that conditions, rules and sums use. */
  static isName(field) {
    return ["code", "key"].includes(field.name) || (field.name === "id" && field.path.startsWith("groups/")) || field.name === "cited";
  }

  /** Holds where nothing stands: what another has put there in the meantime is not written over. */
  static nothingAt(pointer) {
    return { op: "test", path: pointer, value: null };
  }

  /** Makes what is to hold something, where it is not there yet. */
  make(parents) {
    return parents
      .filter((parent) => parent.stored === undefined && parent.kind !== "words")
      .flatMap((parent) => [DraftPatches.nothingAt(parent.pointer), { op: "add", path: parent.pointer, value: parent.kind === "records" ? [] : {} }]);
  }

  /** @param first "true" where the draft has no such list yet */
  makeList(path, first) {
    const list = `/${path.replace(/\/[^/]*$/, "")}`;
    return first === "true" ? [DraftPatches.nothingAt(list), { op: "add", path: list, value: [] }] : [];
  }

  ancestors(path) {
    const steps = path.split("/");
    return steps.map((step, length) => this.#fields.get(steps.slice(0, length).join("/"))).filter((parent) => parent);
  }

  /** Whoever has moved something in the meantime must not have this done to what stands there now: everything around it is tested. */
  guards(path) {
    const steps = path.split("/");
    const around = steps.map((step, place) => steps.slice(0, place + 1).join("/")).filter((part) => /\/\d+$/.test(part));
    // An item says by its code which it is, whatever has become of its theme
    const inItem = around.some((part) => part.includes("/items/"));
    return around
      .filter((part) => !inItem || part.includes("/items/"))
      .flatMap((part) => this.#identity(part))
      .filter((test) => test.path !== `/${path}`);
  }

  /** Names what a part of the draft is, so that nothing is done to another that stands there by now. */
  #identity(path) {
    const node = document.querySelector(`[data-node="${path}"] > a .node-code`)?.textContent;
    if (node) {
      return path.includes("/items/") ? [{ op: "test", path: `/${path}/code`, value: node }] : this.#numberTest(path, node);
    }
    const own = [...this.#fields.values()].filter((field) => field.path.slice(0, field.path.lastIndexOf("/")) === path && field.stored !== undefined);
    const names = own.filter(DraftPatches.isName);
    return (names.length > 0 ? names : own.filter((field) => !["records", "record", "named"].includes(field.kind)))
      .map((field) => ({ op: "test", path: field.pointer, value: field.stored }));
  }

  #numberTest(path, text) {
    const number = Number(text.replace(/\.$/, ""));
    return Number.isInteger(number) && number > 0 ? [{ op: "test", path: `/${path}/number`, value: number }] : [];
  }

  change(field, value) {
    const before = field.stored;
    const test = before === undefined ? DraftPatches.nothingAt(field.pointer) : { op: "test", path: field.pointer, value: before };
    const made = this.make(this.ancestors(field.path));
    if (value === undefined) {
      return [test, { op: "remove", path: field.pointer }];
    }
    const excluded = this.#fields.get(field.element.dataset.excludes);
    const without = excluded?.stored === undefined ? [] : [{ op: "remove", path: excluded.pointer }];
    return [...made, test, ...without, { op: before === undefined ? "add" : "replace", path: field.pointer, value }];
  }

  /** Another type keeps what it can say; what it cannot goes, when the writer agrees. */
  typeChange(field, type) {
    const rules = JSON.parse(field.element.dataset.rules)[type];
    const item = field.path.replace(/\/type$/, "");
    const own = [...this.#fields.values()].filter((other) => other.path.startsWith(`${item}/`) && !other.path.slice(item.length + 1).includes("/") && other.stored !== undefined);
    const lost = own.filter((other) => !rules.names.includes(other.name));
    if (lost.length > 0 && !confirm(say("lose", lost.map((other) => this.#labelOf(other)).join(", ")))) {
      field.show(field.stored);
      return null;
    }
    const has = (name) => own.some((other) => other.name === name);
    const parts = Object.entries(rules.parts).filter(([name]) => !has(name) && !(name === "options" && has("scale")) && !(name === "rows" && has("rowSet")));
    return [
      { op: "test", path: field.pointer, value: field.stored },
      { op: "replace", path: field.pointer, value: type },
      ...lost.map((other) => ({ op: "remove", path: other.pointer })),
      ...parts.flatMap(([name, value]) => [DraftPatches.nothingAt(`/${item}/${name}`), { op: "add", path: `/${item}/${name}`, value }]),
    ];
  }

  #labelOf(field) {
    return field.element.querySelector("legend, label")?.textContent.trim() ?? field.name;
  }

  /** Whether what the field stands in has been made by another in the meantime: it goes in there, beside what the other wrote. */
  hasComeAbout(field, { type, path, current }) {
    const parent = type === "conflict" && this.ancestors(field.path).find((around) => around.stored === undefined && around.pointer === path);
    if (parent) {
      parent.stored = current;
    }
    return Boolean(parent);
  }

  /** With its last entry a list goes too, where it need not be there. */
  removal(path) {
    const list = this.#fields.get(path.slice(0, path.lastIndexOf("/")));
    const isLast = list && !list.isRequired && list.element.querySelectorAll(":scope > fieldset > .entry").length === 1;
    return { op: "remove", path: isLast ? list.pointer : `/${path}` };
  }
}
