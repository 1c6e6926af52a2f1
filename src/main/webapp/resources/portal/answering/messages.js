"use strict";

/** What the page as a whole tells: how saving goes, that one must log in, and which answers did not arrive. */
class Messages {
  static #SPEAKING_PAUSE = 1500;

  #place = document.getElementById("beskeder");
  #state = document.getElementById("gemt");
  #voice = document.getElementById("oplaesning");
  #speaking = null;

  /** Says one sentence to those who listen, when things have calmed down. */
  speak(text) {
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => {
      this.#voice.textContent = text;
    }, Messages.#SPEAKING_PAUSE);
  }

  /**
   * The small sign of how saving goes; it first shows when there is something to tell.
   *
   * @param inputs how many questions hold what is not in the queue: still being written, or unfit as an answer
   */
  showState(queue, inputs = { writing: 0, unfit: 0 }) {
    const [state, text] = Messages.#stateOf(queue, inputs);
    if (state === "saved" && this.#state.hidden) {
      return;
    }
    if (state === "saved" && this.#state.dataset.state !== "saved") {
      this.speak(text);
    }
    this.#state.hidden = false;
    this.#state.dataset.state = state;
    this.#state.textContent = text;
  }

  static #stateOf(queue, { writing, unfit }) {
    const waiting = queue.size - queue.refused().length - queue.undecided - queue.faulty;
    if (waiting > 0 && !queue.isLasting) {
      return ["waiting", words("memoryOnly")];
    }
    if (waiting > 0 && queue.state !== "here") {
      return ["waiting", waiting === 1 ? words("waitingOne") : words("waitingMany", waiting)];
    }
    if (waiting > 0 || writing > 0) {
      return ["saving", words("saving")];
    }
    if (queue.faulty > 0 || unfit > 0 || queue.refused().length > 0) {
      return ["failed", words("someFailed")];
    }
    return queue.undecided > 0 ? ["waiting", words("undecided")] : ["saved", words("allSaved")];
  }

  /** @param address of the log-in, which opens beside this page and leads back here */
  askToLogIn(address) {
    const link = element("a", { href: address, target: "_blank" }, words("logInLink"));
    this.#show("log-in", element("p", { class: "notice warning" }, words("logIn"), " ", link));
  }

  forgetLogIn() {
    this.#place.querySelector('[data-message="log-in"]')?.remove();
  }

  tellOtherUser() {
    this.#show("other-user", element("p", { class: "notice warning" }, words("otherUser")));
  }

  tellUnfinished() {
    this.#show("unfinished", element("p", { class: "notice warning" }, words("unfinished")));
  }

  /** Answers that can no longer be saved: the user sees them, and decides when they go. */
  showKept(queue) {
    const kept = queue.refused();
    this.#place.querySelector('[data-message="kept"]')?.remove();
    if (kept.length === 0) {
      return;
    }
    const list = element("ul", {}, ...kept.map(({ number, words: answer }) => element("li", {}, number ? `${words("keptItem", number)}: ${answer}` : answer)));
    const discard = button(words("discard"), "button small secondary", () => {
      kept.forEach(({ slot }) => queue.discard(slot));
      this.showKept(queue);
      this.showState(queue);
    });
    this.#show("kept", element("div", { class: "notice warning" }, element("p", {}, words("kept")), list, discard));
  }

  #show(name, message) {
    this.#place.querySelector(`[data-message="${name}"]`)?.remove();
    message.dataset.message = name;
    this.#place.append(message);
  }
}
