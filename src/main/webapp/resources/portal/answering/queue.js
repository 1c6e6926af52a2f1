"use strict";

/**
 * Sends answers one at a time per slot, in order, until each is acknowledged. What becomes of them is told to `report`:
 *   {type: "pending", slot, value}                     a write waits (also from another tab)
 *   {type: "saved", slot, value, revision, savedAt}    the portal has acknowledged it
 *   {type: "conflict", slot, mine, current}            somebody else was faster; nothing is sent until one is chosen
 *   {type: "settled", slot}                            a conflict is over
 *   {type: "refused", slot, reason, detail, found, value}   reason: "submitted", "closed" or "fault"
 *   {type: "connection", state}                        "here", "away" or "logged-out"
 */
class AnswerQueue {
  static #DELAYS = [1, 2, 4, 8, 15];
  static #AT_ONCE = 4;

  #portal;
  #waiting;
  #report;
  #channel;
  #lockPrefix;
  #inFlight = new Set();
  #held = new Map();
  #state = "here";
  #failures = 0;
  #timer = null;
  #isStopped = false;

  constructor({ portal, user, response, report }) {
    this.#portal = portal;
    this.#waiting = new WaitingAnswers(user, response);
    this.#report = report;
    this.#lockPrefix = `styringsportal/${user}/${response}/`;
    this.#channel = "BroadcastChannel" in window ? new BroadcastChannel(this.#lockPrefix) : null;
    this.#channel?.addEventListener("message", (message) => this.#hear(message.data));
    addEventListener("online", () => this.resume());
  }

  /** Takes up what an earlier page left behind. */
  start() {
    for (const slot of this.#waiting.slots()) {
      this.#report({ type: "pending", slot, value: this.#newest(slot).value });
    }
    this.#pump();
  }

  /**
   * Puts a write in the queue.
   *
   * @param revision the revision the page shows; what waits in the queue already knows better
   * @param number the question's number, and words its answer as text: to show where the question itself is not
   */
  put(slot, value, { revision, number, words }) {
    const entry = this.#waiting.get(slot) ?? {};
    const base = entry.next?.revision ?? revision;
    entry.next = { value, revision: base, key: AnswerQueue.#newKey(), number, words };
    this.#waiting.set(slot, entry);
    this.#tell({ type: "pending", slot, value });
    if (this.#held.get(slot)?.reason !== "conflict") {
      this.#held.delete(slot);
    } else {
      this.#report({ type: "conflict", slot, mine: value, current: this.#held.get(slot).current });
    }
    this.#pump();
  }

  has(slot) {
    return this.#waiting.get(slot) !== null;
  }

  slots() {
    return this.#waiting.slots();
  }

  get size() {
    return this.slots().length;
  }

  /** How many writes will be sent without anybody's doing: all but those that were refused or wait for a choice. */
  get onTheWay() {
    return this.slots().filter((slot) => !this.#held.has(slot)).length;
  }

  get isLasting() {
    return this.#waiting.isLasting;
  }

  get state() {
    return this.#state;
  }

  /** What was refused for good: [{slot, value, number, words}]. */
  refused() {
    return [...this.#held.keys()]
      .filter((slot) => ["submitted", "closed"].includes(this.#held.get(slot).reason) && this.has(slot))
      .map((slot) => ({ slot, ...this.#newest(slot) }));
  }

  /** How many answers wait for the user to choose between two. */
  get undecided() {
    return [...this.#held.values()].filter((held) => held.reason === "conflict").length;
  }

  /** How many answers the portal did not accept. */
  get faulty() {
    return [...this.#held.values()].filter((held) => held.reason === "fault").length;
  }

  discard(slot) {
    this.#held.delete(slot);
    this.#waiting.remove(slot);
  }

  /** Forgets all that waits, when the whole has been sent. */
  clear() {
    this.#held.clear();
    this.#waiting.clear();
  }

  /** A person says of numbers in the answer that they are no CPR numbers: it is sent again with their word. */
  vouch(slot, numbers) {
    const entry = this.#waiting.get(slot);
    if (!entry) {
      return;
    }
    entry.vouched = [...new Set([...(entry.vouched ?? []), ...numbers])];
    this.#waiting.set(slot, entry);
    if (this.#held.get(slot)?.reason === "fault") {
      this.#held.delete(slot);
    }
    this.#pump();
  }

  /** Of two answers the own one: sent again, made from the other. */
  keepMine(slot) {
    const held = this.#held.get(slot);
    const entry = this.#waiting.get(slot);
    if (!held || !entry) {
      return;
    }
    entry.next.revision = held.current.revision;
    entry.next.key = AnswerQueue.#newKey();
    this.#waiting.set(slot, entry);
    this.#held.delete(slot);
    this.#report({ type: "settled", slot });
    this.#pump();
  }

  /** Of two answers the other's: the own one is dropped. */
  useTheirs(slot) {
    this.discard(slot);
    this.#report({ type: "settled", slot });
  }

  /** Tries again now: the connection is back, or the user has logged in. */
  resume() {
    clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#state === "logged-out") {
      this.#be("away");
    }
    this.#pump();
  }

  /** Sends nothing more from this page: the browser now speaks for another user. */
  stop() {
    this.#isStopped = true;
  }

  #newest(slot) {
    const entry = this.#waiting.get(slot);
    return entry.next ?? entry.sent;
  }

  #pump() {
    if (this.#isStopped || this.#state === "logged-out" || this.#timer !== null) {
      return;
    }
    const room = this.#state === "away" ? 1 : AnswerQueue.#AT_ONCE;
    for (const slot of this.#waiting.slots()) {
      if (this.#inFlight.size >= room) {
        return;
      }
      if (!this.#inFlight.has(slot) && !this.#held.has(slot)) {
        this.#deliver(slot);
      }
    }
  }

  async #deliver(slot) {
    this.#inFlight.add(slot);
    try {
      await this.#alone(slot, () => this.#sendAll(slot));
    } finally {
      this.#inFlight.delete(slot);
    }
    this.#pump();
  }

  /** Only one tab of the browser at a time sends for a slot. */
  #alone(slot, work) {
    return navigator.locks ? navigator.locks.request(this.#lockPrefix + slot, work) : work();
  }

  async #sendAll(slot) {
    for (let entry = this.#waiting.get(slot); entry; entry = this.#waiting.get(slot)) {
      if (!entry.sent) {
        entry.sent = entry.next;
        delete entry.next;
        this.#waiting.set(slot, entry);
      }
      const write = entry.sent;
      const vouched = entry.vouched ?? [];
      const outcome = await this.#portal.send(slot, write, vouched);
      if (outcome.type === "saved") {
        this.#be("here");
        this.#acknowledge(slot, write, outcome);
      } else {
        this.#stop(slot, write, vouched, outcome);
        return;
      }
    }
  }

  #acknowledge(slot, write, { revision, savedAt }) {
    const entry = this.#waiting.get(slot);
    if (entry?.next) {
      entry.next.revision = revision;
      delete entry.sent;
      this.#waiting.set(slot, entry);
    } else {
      this.#waiting.remove(slot);
    }
    const event = { type: "saved", slot, value: write.value, revision, savedAt };
    this.#report(event);
    this.#tell(event);
  }

  #stop(slot, write, vouched, outcome) {
    if (outcome.type === "away") {
      this.#waitAndRetry();
      return;
    }
    if (outcome.type === "logged-out") {
      this.#be("logged-out");
      return;
    }
    this.#be("here");
    const current = outcome.current;
    if (outcome.type === "conflict" && sameAnswer(current.value ?? current.text ?? null, this.#newest(slot).value)) {
      this.#takeForSaved(slot, current);
      return;
    }
    // It was not stored: what is left is one write that was never sent
    const entry = this.#waiting.get(slot) ?? {};
    const isOvertaken = entry.next !== undefined || (entry.vouched ?? []).length > vouched.length;
    delete entry.sent;
    entry.next ??= write;
    this.#waiting.set(slot, entry);
    if (outcome.reason === "fault" && isOvertaken) {
      // Another answer, or the person's word, has come meanwhile, and is on its way
      return;
    }
    if (outcome.type === "conflict") {
      this.#held.set(slot, { reason: "conflict", current });
      this.#report({ type: "conflict", slot, mine: this.#newest(slot).value, current });
    } else {
      this.#held.set(slot, { reason: outcome.reason });
      this.#report({ type: "refused", slot, reason: outcome.reason, detail: outcome.detail, found: outcome.found, value: this.#newest(slot).value });
    }
  }

  /** Somebody was faster, with the same answer. */
  #takeForSaved(slot, current) {
    const value = this.#newest(slot).value;
    this.#waiting.remove(slot);
    const event = { type: "saved", slot, value, revision: current.revision, savedAt: current.at };
    this.#report(event);
    this.#tell(event);
  }

  #waitAndRetry() {
    this.#be("away");
    if (this.#timer === null) {
      const delay = AnswerQueue.#DELAYS[Math.min(this.#failures, AnswerQueue.#DELAYS.length - 1)];
      this.#failures++;
      this.#timer = setTimeout(() => {
        this.#timer = null;
        this.#pump();
      }, delay * 1000);
    }
  }

  #be(state) {
    if (state === "here") {
      this.#failures = 0;
    }
    if (state !== this.#state) {
      this.#state = state;
      this.#report({ type: "connection", state });
    }
  }

  #tell(event) {
    this.#channel?.postMessage(event);
  }

  /** From another tab of the same browser. */
  #hear(event) {
    if (event.type === "saved" && this.#held.delete(event.slot)) {
      this.#report({ type: "settled", slot: event.slot });
    }
    this.#report(event);
  }

  static #newKey() {
    return crypto.randomUUID ? crypto.randomUUID() : Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16)).join("-");
  }
}
