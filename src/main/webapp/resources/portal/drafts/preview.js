"use strict";

/** Shows what respondents will see, at the width of a computer or a phone, and follows the draft. */
class Preview {
  static #PAUSE = 400;
  /** A page drawn smaller than this share of its size is hard to read. */
  static #READABLE = 0.6;
  static #WIDTHS = { desktop: 960, phone: 360 };

  #pane = document.querySelector(".preview");
  #frame = document.getElementById("visning");
  #alone = document.getElementById("visning-alene");
  #group = document.getElementById("visning-gruppe");
  #address;
  #chosen;
  #timer = null;
  #turn = 0;

  constructor(context, draft, chosen) {
    this.#address = `${context}/kl/kladde-visning?nr=${draft}`;
    this.#chosen = chosen;
    this.#recall();
    this.#pane.addEventListener("change", () => {
      sessionStorage.setItem("kladde-visning", JSON.stringify({ width: this.#width, group: this.#group?.value }));
      this.#fit();
      this.refresh();
    });
    new ResizeObserver(() => this.#fit()).observe(this.#frame.parentElement);
    this.refresh();
  }

  #recall() {
    const { width, group } = JSON.parse(sessionStorage.getItem("kladde-visning") ?? "{}");
    const isNarrow = this.#frame.parentElement.clientWidth < Preview.#WIDTHS.desktop * Preview.#READABLE;
    const input = this.#pane.querySelector(`input[value="${CSS.escape(width ?? (isNarrow ? "phone" : "desktop"))}"]`);
    if (input) {
      input.checked = true;
    }
    if (this.#group && [...this.#group.options].some((option) => option.value === group)) {
      this.#group.value = group;
    }
  }

  get #width() {
    return this.#pane.querySelector("input[name=bredde]:checked").value;
  }

  soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh(), Preview.#PAUSE);
  }

  async refresh() {
    const turn = ++this.#turn;
    const address = `${this.#address}&valgt=${encodeURIComponent(this.#chosen)}${this.#group ? `&gruppe=${encodeURIComponent(this.#group.value)}` : ""}`;
    this.#alone.href = address;
    try {
      const answer = await fetch(address, { credentials: "same-origin" });
      // The preview is for looking at: no script runs in it
      const page = (await answer.text()).replace(/<script\b[^]*?<\/script>/gi, "");
      if (answer.ok && turn === this.#turn) {
        this.#show(page);
      }
    } catch {
      // The portal is away; what was shown last stays
    }
  }

  #show(page) {
    const top = this.#frame.contentWindow?.scrollY ?? 0;
    const isFirst = this.#frame.srcdoc === "";
    this.#frame.addEventListener("load", () => {
      const inside = this.#frame.contentDocument;
      if (isFirst) {
        inside.querySelector("[data-chosen]")?.scrollIntoView({ block: "start" });
      } else {
        this.#frame.contentWindow.scrollTo(0, top);
      }
    }, { once: true });
    this.#frame.srcdoc = page;
    this.#fit();
  }

  /** The page within is as wide as on the chosen screen, and drawn as small as it must be. */
  #fit() {
    const width = Preview.#WIDTHS[this.#width];
    const room = this.#frame.parentElement.clientWidth;
    const scale = Math.min(1, room / width);
    this.#frame.style.width = `${width}px`;
    this.#frame.style.height = `${this.#frame.parentElement.clientHeight / scale}px`;
    this.#frame.style.transform = `scale(${scale})`;
  }
}
