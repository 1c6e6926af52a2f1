"use strict";

/**
 * What colleagues say about one question. One's own comments stand in fields that save while one writes; each is a slot of
 * the queue by itself, named by whoever writes it: "comments/q04/<comment>", or "comments/q04/<remark>/replies/<comment>".
 */
class Thread {
  #details;
  #list;
  #item;
  #put;
  #fields = new Map();

  /** @param put takes slot, text, revision and number of the question */
  constructor(details, put) {
    this.#details = details;
    this.#list = details.querySelector("[data-comments]");
    this.#item = details.dataset.thread;
    this.#put = put;
    if (details.dataset.writable !== "true") {
      return;
    }
    this.#entries().forEach((entry) => this.#equip(entry));
    const another = button(words("threadAnother"), "link-button", () => this.#begin("").focus());
    details.append(another);
    details.addEventListener("toggle", () => details.open && this.#list.children.length === 0 && this.#begin(""));
  }

  /** What the queue says about one of the comments. */
  hear({ type, slot, value, revision, reason, detail }, savedAt) {
    const [, , first, , reply] = slot.split("/");
    if (!first) {
      return;
    }
    const field = this.#fields.get(reply ?? first) ?? this.#lost(reply ?? first, reply ? first : "");
    if (type === "pending") {
      field.show(value);
    } else if (type === "saved") {
      field.entry.dataset.revision = Math.max(Number(field.entry.dataset.revision), revision);
      field.mark("saved", savedAt);
    } else if (type === "refused") {
      field.mark("failed", reason === "fault" ? `${words("refusedComment")} ${detail}` : words(reason));
    }
    this.#count();
  }

  /** @param isWaiting whether the comment of that name waits in the browser */
  markWaiting(isWaiting) {
    this.#fields.forEach((field, id) => isWaiting(id) && field.mark("waiting", words("waiting")));
  }

  /** Shows what the portal knows, but for what is being written here. */
  show(comments, isWaiting, clock) {
    for (const comment of comments) {
      const known = this.#entries().find((entry) => entry.dataset.comment === comment.id);
      if (!known) {
        this.#add(comment, clock);
      } else if (comment.revision > Number(known.dataset.revision) && !isWaiting(comment.id)) {
        known.dataset.revision = comment.revision;
        const own = this.#fields.get(comment.id);
        if (own) {
          own.show(comment.text);
        } else {
          known.querySelector("[data-text]").textContent = comment.text || words("threadTakenBack");
        }
      }
    }
    const kept = new Set(comments.map((comment) => comment.id));
    this.#entries()
      .filter((entry) => entry.dataset.own !== "true" && !kept.has(entry.dataset.comment))
      .forEach((entry) => entry.remove());
    this.#count();
  }

  #add(comment, clock) {
    const entry = this.#entry(comment.id, comment.replyTo ?? "", comment.own, comment.revision);
    entry.append(
      element("p", { class: "meta" }, `${comment.by}, ${clock.format(new Date(comment.at))}`),
      element("p", { class: "own-words", "data-text": "true" }, comment.text || words("threadTakenBack")),
    );
    this.#insert(entry);
    if (this.#details.dataset.writable === "true") {
      this.#equip(entry);
    }
  }

  /** A comment that waits in the browser and is not on the page. */
  #lost(id, replyTo) {
    this.#details.open = true;
    this.#begin(replyTo, id);
    return this.#fields.get(id);
  }

  /** A new field; the text's name is drawn now, so that however often it is sent, it is one comment. */
  #begin(replyTo, id = crypto.randomUUID()) {
    const entry = this.#entry(id, replyTo, true, 0);
    entry.append(element("p", { class: "own-words", "data-text": "true" }));
    this.#insert(entry);
    this.#equip(entry);
    return entry.querySelector("textarea");
  }

  #entry(id, replyTo, own, revision) {
    return element("li", { class: replyTo ? "reply" : "", "data-comment": id, "data-reply-to": replyTo, "data-own": String(own), "data-revision": String(revision) });
  }

  /** A reply after the remark and its other replies, a remark last. */
  #insert(entry) {
    const thread = entry.dataset.replyTo;
    const before = this.#entries().filter((other) => thread && [other.dataset.comment, other.dataset.replyTo].includes(thread));
    if (before.length > 0) {
      before.at(-1).after(entry);
    } else {
      this.#list.append(entry);
    }
  }

  /** One's own becomes a field; every remark can be replied to. */
  #equip(entry) {
    if (entry.dataset.own === "true" && entry.querySelector("[data-text]").textContent !== words("threadTakenBack")) {
      this.#fields.set(entry.dataset.comment, new OwnComment(entry, this.#label(entry), (text) => this.#write(entry, text)));
    }
    if (!entry.dataset.replyTo) {
      const name = entry.querySelector(".meta")?.textContent.split(",")[0] ?? "";
      const reply = button(words("threadReply"), "link-button", () => this.#begin(entry.dataset.comment).focus());
      reply.append(element("span", { class: "visually-hidden" }, ` ${name}`));
      entry.append(reply);
    }
  }

  #label(entry) {
    if (entry.dataset.replyTo) {
      const remark = this.#entries().find((other) => other.dataset.comment === entry.dataset.replyTo);
      return words("threadReplyField", remark?.querySelector(".meta")?.textContent.split(",")[0] ?? "");
    }
    return entry.dataset.revision === "0" ? words("threadNew", this.#details.dataset.number) : words("threadOwn");
  }

  #write(entry, text) {
    const { comment, replyTo, revision } = entry.dataset;
    const slot = replyTo ? `comments/${this.#item}/${replyTo}/replies/${comment}` : `comments/${this.#item}/${comment}`;
    this.#fields.get(comment).mark("saving", words("saving"));
    this.#put(slot, text, Number(revision), this.#details.dataset.number);
    this.#count();
  }

  #entries() {
    return [...this.#list.children];
  }

  #count() {
    const said = this.#entries().filter((entry) => (entry.querySelector("textarea")?.value ?? entry.querySelector("[data-text]").textContent).trim() !== "");
    this.#details.querySelector("[data-thread-count]").textContent = said.length > 0 ? words("threadCount", said.length) : words("threadNone");
  }
}

/** One's own comment: a field, whether it is saved, and a button that takes it back. */
class OwnComment {
  #field;
  #saved;

  constructor(entry, label, save) {
    this.entry = entry;
    const text = entry.querySelector("[data-text]");
    const input = element("textarea", { rows: "3", maxlength: "4000", "aria-label": label });
    input.value = text.textContent;
    this.#saved = element("p", { class: "saved", "data-comment-saved": "true" });
    text.replaceWith(input, this.#saved);
    this.#field = new CommentField(input, save);
    entry.append(
      button(words("threadDelete"), "link-button", () => {
        input.value = "";
        input.dispatchEvent(new Event("change"));
        input.focus();
      }),
    );
  }

  show(text) {
    this.#field.show(text);
  }

  mark(state, text) {
    this.#saved.dataset.state = state;
    this.#saved.textContent = text;
  }
}
