"use strict";

/**
 * The list of files and links of one question: each file is sent by itself, and then belongs to the answer. Of a picture,
 * and of what the portal cannot read, somebody says first that no citizen is to be seen in it.
 */
class FileField {
  #question;
  #portal;
  #give;
  #field;
  #input;
  #confirm;
  #looked;
  #link;
  #waiting = null;

  /** @param give takes the answer with the files that belong to it */
  constructor(question, portal, give) {
    this.#question = question;
    this.#portal = portal;
    this.#give = give;
    this.#field = question.fields[0];
    this.#input = this.#field.querySelector("input[type=file]");
    this.#confirm = this.#field.querySelector("[data-confirm]");
    this.#looked = this.#confirm.querySelector("input");
    this.#link = this.#field.querySelector("input[type=url]");
    this.#listen();
    this.#draw();
  }

  #listen() {
    this.#input.addEventListener("change", () => this.#take(this.#input.files[0]));
    this.#confirm.querySelector("[data-confirmed]").addEventListener("click", () => this.#sendLooked());
    this.#confirm.querySelector("[data-dropped]").addEventListener("click", () => this.#drop());
    // What is ticked and written here is no answer yet
    [this.#looked, this.#link].forEach((input) => input.addEventListener("change", (event) => event.stopPropagation()));
    this.#field.querySelector("[data-add-link]").addEventListener("click", () => this.#addLink());
    this.#link.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        this.#addLink();
      }
    });
    this.#field.addEventListener("files", () => this.#draw());
  }

  #take(file) {
    if (!file) {
      return;
    }
    this.#hide();
    if (/\.(png|jpe?g)$/i.test(file.name)) {
      this.#ask(file, words("fileLookPicture", file.name));
    } else {
      this.#send(file, false);
    }
  }

  async #send(file, looked) {
    this.#tell("saving", words("sending", file.name));
    const sent = await this.#portal.sendFile(this.#question.item, file, looked);
    this.#input.value = "";
    if (sent.look) {
      this.#ask(file, sent.look);
    } else if (sent.refused) {
      this.#tell("failed", `${words("fileRefused")} ${sent.refused}`);
    } else {
      this.#add(sent.file);
    }
  }

  #ask(file, sentence) {
    this.#waiting = file;
    this.#tell("", "");
    this.#confirm.hidden = false;
    this.#confirm.querySelector("p").textContent = sentence;
    this.#looked.checked = false;
    this.#looked.focus();
  }

  #sendLooked() {
    if (!this.#looked.checked) {
      this.#looked.focus();
      return;
    }
    const file = this.#waiting;
    this.#hide();
    this.#input.focus();
    this.#send(file, true);
  }

  #drop() {
    this.#hide();
    this.#input.value = "";
    this.#input.focus();
  }

  #hide() {
    this.#waiting = null;
    this.#confirm.hidden = true;
  }

  #addLink() {
    const address = this.#link.value.trim();
    if (!FileField.#isPage(address)) {
      this.#tell("failed", words("linkUnfit"));
      this.#link.focus();
      return;
    }
    this.#link.value = "";
    this.#add({ link: new URL(address).href });
  }

  static #isPage(address) {
    try {
      const url = new URL(address);
      return url.protocol === "https:" && url.username === "" && url.password === "" && url.hostname.includes(".");
    } catch {
      return false;
    }
  }

  #add(piece) {
    const answer = this.#question.value;
    const known = Array.isArray(answer) ? answer : [];
    this.#give([...known.filter(({ link }) => link === undefined || link !== piece.link), piece]);
  }

  #tell(state, text) {
    const place = this.#question.section.querySelector("[data-saved]");
    place.dataset.state = state;
    place.textContent = text;
  }

  #draw() {
    const list = this.#field.querySelector("[data-files]");
    const known = JSON.parse(list.dataset.files || "[]");
    list.replaceChildren(...known.map((piece) => this.#entry(piece, known)));
  }

  #fetching(piece) {
    const address = this.#portal.fileAddress(piece.id);
    return address
      ? element("a", { href: address }, piece.name)
      : button(piece.name, "link-button", async () => {
          const isSaved = await this.#portal.saveFile(piece);
          this.#tell(isSaved ? "" : "failed", isSaved ? "" : words("fileNotFetched"));
        });
  }

  #entry(piece, known) {
    const name = piece.name ?? piece.link;
    const link =
      piece.id === undefined
        ? element("a", { href: FileField.#isPage(piece.link) ? piece.link : "#", rel: "external noopener noreferrer nofollow" }, name)
        : this.#fetching(piece);
    const remove = button(words("remove", name), "link-button", () => {
      const left = known.filter((other) => other !== piece);
      this.#give(left.length > 0 ? left : null);
      this.#input.focus();
    });
    return element("li", {}, link, " ", remove);
  }
}
