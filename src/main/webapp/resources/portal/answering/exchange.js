"use strict";

/** What the page and the portal say to each other about one response. */
class PortalExchange {
  static #PATIENCE = 15_000;

  #address;
  #headers;

  /**
   * @param address of the response
   * @param invitation the code of a personal link, where it and no log-in says who answers
   */
  constructor(address, invitation) {
    this.#address = address;
    this.#headers = { Accept: "application/json", "X-Portal": "1", ...(invitation ? { "X-Invitation": invitation } : {}) };
  }

  /** The response as it is stored; null while the portal cannot be reached. */
  async read() {
    try {
      const answer = await fetch(this.#address, {
        headers: this.#headers,
        cache: "no-store",
      });
      return answer.ok ? await answer.json() : null;
    } catch {
      return null;
    }
  }

  /**
   * Sends one write and says what became of it:
   *   {type: "saved", revision, savedAt}, {type: "conflict", current}, {type: "refused", reason, detail, found},
   *   {type: "logged-out"}, or {type: "away"}: nobody knows.
   * found: where in an answer something looks like a CPR number, [{link, start, length}]
   *
   * @param vouched numbers in it of which a person has said that they are no CPR numbers
   */
  async send(slot, { value, revision, key }, vouched = []) {
    const word = vouched.length > 0 ? { notCprNumbers: vouched } : {};
    const body = slot.startsWith("comments/") ? { text: value, revision } : { value, revision, key, ...word };
    try {
      const answer = await fetch(`${this.#address}/${slot}`, {
        method: "PUT",
        headers: { ...this.#headers, "Content-Type": "application/json" },
        body: JSON.stringify(body),
        credentials: "same-origin",
        keepalive: true,
        signal: AbortSignal.timeout(PortalExchange.#PATIENCE),
      });
      // A server that is just starting answers for itself, not for the portal: only JSON is a verdict
      const isVerdict = (answer.headers.get("Content-Type") ?? "").includes("json");
      return isVerdict ? PortalExchange.#outcome(answer.status, await answer.json()) : { type: "away" };
    } catch {
      return { type: "away" };
    }
  }

  /** Where a file is fetched by who has logged in; null where a personal link says who it is, which no address carries. */
  fileAddress(id) {
    return this.#headers["X-Invitation"] ? null : `${this.#address}/files/${id}`;
  }

  /** Saves a file where a personal link says who fetches it; whether that went well. */
  async saveFile({ id, name }) {
    try {
      const answer = await fetch(`${this.#address}/files/${id}`, { headers: { ...this.#headers, Accept: "*/*" }, cache: "no-store" });
      if (!answer.ok) {
        return false;
      }
      PortalExchange.#save(await answer.blob(), name);
      return true;
    } catch {
      return false;
    }
  }

  /** Saves the PDF of answers that were sent; whether that went well. No link goes with it: what is sealed says who may have it. */
  async saveCopy(sealed, language, name) {
    try {
      const answer = await fetch(`${this.#address}/copy.pdf`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Portal": "1" },
        body: JSON.stringify({ copy: sealed, language }),
        credentials: "omit",
      });
      if (!answer.ok) {
        return false;
      }
      PortalExchange.#save(await answer.blob(), name);
      return true;
    } catch {
      return false;
    }
  }

  static #save(content, name) {
    const address = URL.createObjectURL(content);
    element("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), PortalExchange.#PATIENCE);
  }

  /**
   * Sends a file: {file: {id, name, size}}, {refused: a sentence}, or {look: a sentence} where somebody has to look through
   * it and say so.
   */
  async sendFile(item, file, looked) {
    const query = new URLSearchParams({ item, name: file.name, ...(looked ? { confirmed: "true" } : {}) });
    try {
      const answer = await fetch(`${this.#address}/files?${query}`, {
        method: "POST",
        headers: { ...this.#headers, "Content-Type": "application/octet-stream" },
        body: file,
        credentials: "same-origin",
      });
      const body = await answer.json();
      return answer.ok ? { file: body } : PortalExchange.#fileRefusal(body, file);
    } catch {
      return { refused: words("waiting") };
    }
  }

  static #fileRefusal(problem, file) {
    const kind = String(problem.type ?? "").split("/").pop();
    if (kind === "file-unconfirmed") {
      return { look: words("fileLook", file.name) };
    }
    if (kind === "file-cpr-number") {
      return { refused: words("fileCpr", words(`part${problem.part[0].toUpperCase()}${problem.part.slice(1)}`, problem.number)) };
    }
    const sentences = {
      "file-kind": "fileKind", "file-too-large": "fileTooLarge", "files-too-large": "fileFilesTooLarge", "file-macros": "fileMacros",
      "file-embedded": "fileEmbedded", "file-unpacked": "fileUnpacked", "file-damaged": "fileDamaged", "file-infected": "fileInfected",
      "file-not-scanned": "fileNotScanned", "file-busy": "fileBusy", "response-submitted": "submitted", "campaign-closed": "closed",
      "lapsed-link": "closed",
    };
    return { refused: words(sentences[kind] ?? "fileLost") };
  }

  /**
   * Says that one is done, and gives the reply; null where it was not heard.
   *
   * @param deed what that is called below the response's address
   * @param said what is said with it; nothing for most
   */
  async finish(deed = "finish", said = {}) {
    const word = Object.keys(said).length > 0
      ? { headers: { ...this.#headers, "Content-Type": "application/json" }, body: JSON.stringify(said) }
      : { headers: this.#headers };
    try {
      const answer = await fetch(`${this.#address}/${deed}`, { method: "POST", credentials: "same-origin", ...word });
      return answer.ok ? await answer.json().catch(() => ({})) : null;
    } catch {
      return null;
    }
  }

  static #outcome(status, body) {
    if (status === 200) {
      return { type: "saved", revision: body.revision, savedAt: body.savedAt };
    }
    const kind = String(body.type ?? "");
    // Who has logged in anew with a one-time password is not in before it is changed
    if (status === 401 || kind.endsWith("/password-change-required")) {
      return { type: "logged-out" };
    }
    if (status === 408 || status === 429 || status >= 500) {
      return { type: "away" };
    }
    if (status === 409 && body.current) {
      return { type: "conflict", current: body.current };
    }
    const reasons = { "response-submitted": "submitted", "campaign-closed": "closed", "lapsed-link": "closed" };
    const reason = reasons[kind.split("/").pop()] ?? "fault";
    const detail = kind.endsWith("/cpr-number") ? words("cprNumber") : (body.detail ?? body.title ?? String(status));
    return { type: "refused", reason, detail, found: body.found ?? [] };
  }
}
