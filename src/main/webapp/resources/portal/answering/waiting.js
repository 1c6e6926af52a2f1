"use strict";

/**
 * Where unsent answers wait: local storage, so that they outlive the page, or memory where the browser has none to give.
 * One entry per slot ("answers/q04", "comments/q04"):
 *   next  the newest write, never sent: {value, revision, key, number, words}
 *   sent  a write that was sent and whose outcome is not known yet; it is sent again as it was before anything newer
 *   vouched  numbers in it of which a person has said that they are no CPR numbers
 */
class WaitingAnswers {
  #prefix;
  #memory = new Map();

  constructor(user, response) {
    this.#prefix = `styringsportal/${user}/${response}/`;
  }

  get(slot) {
    if (this.#memory.has(slot)) {
      return structuredClone(this.#memory.get(slot));
    }
    try {
      return JSON.parse(localStorage.getItem(this.#prefix + slot));
    } catch {
      return null;
    }
  }

  set(slot, entry) {
    try {
      localStorage.setItem(this.#prefix + slot, JSON.stringify(entry));
      this.#memory.delete(slot);
    } catch {
      this.#memory.set(slot, structuredClone(entry));
    }
  }

  remove(slot) {
    this.#memory.delete(slot);
    try {
      localStorage.removeItem(this.#prefix + slot);
    } catch {
      // Nothing was stored there
    }
  }

  /** Leaves nothing behind in the browser. */
  clear() {
    this.slots().forEach((slot) => this.remove(slot));
  }

  slots() {
    const slots = [...this.#memory.keys()];
    try {
      for (let i = 0; i < localStorage.length; i++) {
        const name = localStorage.key(i);
        if (name.startsWith(this.#prefix)) {
          slots.push(name.slice(this.#prefix.length));
        }
      }
    } catch {
      // Then there is only the memory
    }
    return [...new Set(slots)].sort();
  }

  /** Whether every waiting answer outlives the page. */
  get isLasting() {
    return this.#memory.size === 0;
  }
}
