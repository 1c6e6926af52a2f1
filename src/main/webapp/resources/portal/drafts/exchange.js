"use strict";

/** What the editor and the portal say to each other about one draft. */
class DraftExchange {
  static #PATIENCE = 20_000;

  #address;
  #language;
  /** Set when the page is left: what is sent then arrives all the same, as far as browsers carry it (64 KB). */
  isLeaving = false;

  constructor(context, draft, language) {
    this.#address = `${context}/api/v1/drafts/${draft}`;
    this.#language = language;
  }

  /**
   * Sends a JSON Patch and says what became of it: {type: "saved", draft}, {type: "conflict", current},
   * {type: "refused", detail}, {type: "logged-out"}, or {type: "away"}: nobody knows.
   */
  patch(operations) {
    return this.#send("PATCH", "", "application/json-patch+json", operations);
  }

  rename(path, was, to) {
    return this.#send("POST", "/rename", "application/json", { path, was, to });
  }

  /** @param revision the newest that this page knows: what came after it is not this writer's to take back */
  undo(revision) {
    return this.#send("POST", "/undo", "application/json", { revision });
  }

  async #send(method, place, type, body) {
    try {
      const answer = await fetch(this.#address + place, {
        method,
        headers: { "Content-Type": type, Accept: "application/json", "Accept-Language": this.#language, "X-Portal": "1" },
        body: JSON.stringify(body),
        credentials: "same-origin",
        keepalive: this.isLeaving,
        signal: AbortSignal.timeout(DraftExchange.#PATIENCE),
      });
      const isVerdict = (answer.headers.get("Content-Type") ?? "").includes("json");
      return isVerdict ? DraftExchange.#outcome(answer, await answer.json()) : { type: "away" };
    } catch {
      return { type: "away" };
    }
  }

  static #why(status, kind, { place }) {
    if (kind.endsWith("/cpr-number")) {
      return say("cpr");
    }
    if (place === "to") {
      return say("notFree");
    }
    return status === 413 ? say("tooLarge") : say("refused");
  }

  static #outcome(answer, body) {
    const kind = String(body.type ?? "");
    if (answer.ok) {
      return { type: "saved", draft: body };
    }
    if (answer.status === 401 || kind.endsWith("/password-change-required")) {
      return { type: "logged-out" };
    }
    if (answer.status === 408 || answer.status === 429 || answer.status >= 500) {
      return { type: "away" };
    }
    if (answer.status === 409) {
      return { type: "conflict", path: body.path, current: body.current };
    }
    if (answer.status === 404) {
      return { type: "refused", detail: say("gone") };
    }
    return { type: "refused", detail: DraftExchange.#why(answer.status, kind, body) };
  }
}

/** A text of the page, with the values in its places. */
function say(name, ...values) {
  return values.reduce((text, value, place) => text.replace(`{${place}}`, value), document.getElementById("tekster").dataset[name]);
}
