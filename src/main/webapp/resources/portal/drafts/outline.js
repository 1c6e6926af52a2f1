"use strict";

/** Moves themes and items in the outline: dragged with the mouse, or with Alt and an arrow key. */
class OutlineMoves {
  #outline = document.querySelector(".outline");
  #move;
  #dragged = null;

  /** @param move from one path to another; the latter counts without what is moved */
  constructor(move) {
    this.#move = move;
    this.#outline.addEventListener("keydown", (event) => this.#key(event));
    this.#outline.addEventListener("dragstart", (event) => this.#start(event));
    this.#outline.addEventListener("dragover", (event) => this.#over(event));
    this.#outline.addEventListener("drop", (event) => this.#drop(event));
    this.#outline.addEventListener("dragend", () => this.#end());
  }

  static #node(event) {
    return event.target.closest?.("[data-node]") ?? null;
  }

  #key(event) {
    const node = OutlineMoves.#node(event);
    if (!node || !event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) {
      return;
    }
    event.preventDefault();
    const down = event.key === "ArrowDown";
    const sibling = down ? node.nextElementSibling : node.previousElementSibling;
    if (sibling) {
      this.#move(node.dataset.node, sibling.dataset.node);
    } else if (node.dataset.node.includes("/items/")) {
      this.#toNextTheme(node, down);
    }
  }

  /** From the end of a theme into the next, from its beginning into the one before. */
  #toNextTheme(node, down) {
    const theme = node.parentElement.closest("[data-node]");
    const next = down ? theme.nextElementSibling : theme.previousElementSibling;
    if (next) {
      const size = next.querySelectorAll("[data-node]").length;
      this.#move(node.dataset.node, `${next.dataset.node}/items/${down ? 0 : size}`);
    }
  }

  #start(event) {
    this.#dragged = OutlineMoves.#node(event);
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", this.#dragged?.dataset.node ?? "");
  }

  #isItem(node) {
    return node.dataset.node.includes("/items/");
  }

  /** An item goes before an item or to the end of a theme, a theme before a theme. */
  #target(event) {
    const node = OutlineMoves.#node(event);
    if (!node || !this.#dragged || node === this.#dragged || this.#dragged.contains(node)) {
      return null;
    }
    return this.#isItem(this.#dragged) ? node : node.closest("[data-node]:not([data-node*='/items/'])") ?? node.parentElement.closest("[data-node]");
  }

  #over(event) {
    this.#outline.querySelectorAll(".drop-here").forEach((marked) => marked.classList.remove("drop-here"));
    const target = this.#target(event);
    if (target) {
      event.preventDefault();
      target.classList.add("drop-here");
    }
  }

  #drop(event) {
    const target = this.#target(event);
    if (!target) {
      return;
    }
    event.preventDefault();
    const from = this.#dragged.dataset.node;
    const into = this.#isItem(this.#dragged) && !this.#isItem(target);
    const to = into ? `${target.dataset.node}/items/${target.querySelectorAll("[data-node]").length}` : target.dataset.node;
    this.#move(from, OutlineMoves.#without(from, to));
  }

  /** Where a place is once what is moved has been taken out. */
  static #without(from, to) {
    const [list, place] = OutlineMoves.#split(from);
    const [target, before] = OutlineMoves.#split(to);
    return list === target && place < before ? `${target}/${before - 1}` : to;
  }

  static #split(path) {
    const at = path.lastIndexOf("/");
    return [path.slice(0, at), Number(path.slice(at + 1))];
  }

  #end() {
    this.#dragged = null;
    this.#outline.querySelectorAll(".drop-here").forEach((marked) => marked.classList.remove("drop-here"));
  }
}
