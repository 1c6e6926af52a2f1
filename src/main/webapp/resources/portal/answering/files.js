"use strict";

/** The list of files of one question: each file is sent by itself, and then belongs to the answer. */
class FileField {
  #question;
  #portal;
  #give;
  #field;

  /** @param give takes the answer with the files that belong to it */
  constructor(question, portal, give) {
    this.#question = question;
    this.#portal = portal;
    this.#give = give;
    this.#field = question.fields[0];
    const input = this.#field.querySelector("input[type=file]");
    input.addEventListener("change", () => this.#send(input));
    this.#field.addEventListener("files", () => this.#draw());
    this.#draw();
  }

  async #send(input) {
    const [file] = input.files;
    if (!file) {
      return;
    }
    this.#tell("saving", words("sending", file.name));
    const sent = await this.#portal.sendFile(this.#question.item, file);
    input.value = "";
    if (sent.refused) {
      this.#tell("failed", `${words("fileRefused")} ${sent.refused}`);
    } else {
      const answer = this.#question.value;
      this.#give([...(Array.isArray(answer) ? answer : []), sent.file]);
    }
  }

  #tell(state, text) {
    const place = this.#question.section.querySelector("[data-saved]");
    place.dataset.state = state;
    place.textContent = text;
  }

  #draw() {
    const list = this.#field.querySelector("[data-files]");
    const known = JSON.parse(list.dataset.files || "[]");
    list.replaceChildren(...known.map((file) => this.#entry(file, known)));
  }

  #entry(file, known) {
    const link = element("a", { href: this.#portal.fileAddress(file.id) }, file.name);
    const remove = button(words("remove", file.name), "link-button", () => {
      const left = known.filter(({ id }) => id !== file.id);
      this.#give(left.length > 0 ? left : null);
      this.#field.querySelector("input[type=file]").focus();
    });
    return element("li", {}, link, " ", remove);
  }
}
