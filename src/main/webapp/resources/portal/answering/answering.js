"use strict";

/**
 * The answering pages. Each change goes into the queue at once and from there to the portal; what the portal says comes
 * back beside the question. On pages without questions the queue alone works, so that nothing is left behind.
 */
(() => {
  const TYPING_PAUSE = 700;
  const LOOK_PAUSE = 300;
  const SPEAKING_PAUSE = 1500;

  const page = document.getElementById("besvarelse");
  if (!page || !page.dataset.response) {
    return;
  }
  // Facelets leaves out an attribute that is empty, as the context path mostly is
  const { context = "", user, response, language } = page.dataset;
  const isWritable = page.dataset.writable === "true";
  const questions = new Map(
    [...page.querySelectorAll("section.question")]
      .map((section) => new Question(section))
      .filter((question) => question.fields.length > 0)
      .map((question) => [question.item, question]),
  );
  const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Copenhagen" });
  const messages = document.getElementById("beskeder");
  const queue = new AnswerQueue({ context, user, response, report: (event) => hear(event) });
  const findings = new Findings(questions, give);
  const startedWithWaiting = queue.size > 0;

  // What the user does

  for (const question of questions.values()) {
    question.section.addEventListener("change", (event) => {
      if (event.target.matches("fieldset input")) {
        question.settleTicks(event.target);
        give(question, question.value);
      }
    });
    question.section.querySelector("[data-clear]").addEventListener("click", () => {
      give(question, null);
      question.section.querySelector("input").focus();
    });
    listenToComment(question);
    draw(question);
  }

  function give(question, value) {
    question.show(value);
    queue.put(slotOf(question), value, {
      revision: question.revision,
      number: question.number,
      words: question.inWords(value).join("; "),
    });
    mark(question.saved, "saving", words("saving"));
    draw(question);
    drawProgress();
    drawState();
  }

  function listenToComment(question) {
    let pause = null;
    let given = question.comment.value;
    const save = () => {
      clearTimeout(pause);
      const text = question.comment.value.trim();
      if (text !== given.trim()) {
        given = text;
        queue.put(`comments/${question.item}`, text, { revision: question.commentRevision, number: question.number, words: text });
        mark(question.commentSaved, "saving", words("saving"));
        drawState();
      }
    };
    question.comment.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(save, TYPING_PAUSE);
    });
    question.comment.addEventListener("change", save);
    addEventListener("pagehide", save);
    question.takeComment = (text) => {
      given = text;
      question.comment.value = text;
    };
  }

  // What the queue says

  function hear(event) {
    const question = event.slot && questions.get(event.slot.split("/")[1]);
    const isComment = event.slot?.startsWith("comments/");
    if (event.type === "pending" && question) {
      showPending(question, isComment, event.value);
    } else if (event.type === "saved") {
      if (question) {
        showSaved(question, isComment, event);
      }
      lookAgain();
    } else if (event.type === "conflict" && question) {
      showConflict(question, isComment, event);
    } else if (event.type === "settled" && question) {
      conflictBox(question, isComment)?.remove();
    } else if (event.type === "refused") {
      showRefused(question, isComment, event);
    } else if (event.type === "connection") {
      showConnection();
    }
    drawProgress();
    drawState();
  }

  function showPending(question, isComment, value) {
    if (isComment) {
      if (document.activeElement !== question.comment) {
        question.takeComment(value);
        question.comment.closest("details").open = true;
      }
    } else {
      question.show(value);
      draw(question);
    }
    markWaiting();
  }

  function showSaved(question, isComment, { value, revision, savedAt }) {
    const text = words("savedAt", clock.format(new Date(savedAt)));
    if (isComment) {
      question.commentRevision = Math.max(question.commentRevision, revision);
      mark(question.commentSaved, "saved", text);
      return;
    }
    question.revision = Math.max(question.revision, revision);
    if (!queue.has(slotOf(question))) {
      question.show(value);
      mark(question.saved, "saved", text);
      draw(question);
    }
  }

  function showConflict(question, isComment, { mine, current }) {
    const slot = isComment ? `comments/${question.item}` : slotOf(question);
    const theirs = (isComment ? current.text : current.value) ?? (isComment ? "" : null);
    const inWords = (value, other) => (isComment ? [value === "" ? words("unanswered") : value] : question.inWords(value, other));
    const box = element("div", { class: "conflict notice warning", role: "group", "aria-label": words("conflict") });
    const answer = (title, value, other) => element("div", {}, element("dt", {}, title), element("dd", { lang: "da" }, inWords(value, other).join("\n")));
    box.append(
      element("p", {}, element("strong", {}, words("conflict"))),
      element("dl", {}, answer(words("mine"), mine, theirs), answer(words("theirs", current.by ?? ""), theirs, mine)),
      element(
        "div",
        { class: "box-actions" },
        button(words("keepMine"), "button small", () => queue.keepMine(slot)),
        button(words("useTheirs"), "button small secondary", () => {
          takeTheirs(question, isComment, theirs, current);
          queue.useTheirs(slot);
        }),
      ),
    );
    box.dataset.conflict = isComment ? "comment" : "answer";
    conflictBox(question, isComment)?.remove();
    (isComment ? question.commentSaved : question.saved.parentElement).after(box);
    mark(isComment ? question.commentSaved : question.saved, "waiting", "");
    speak(words("conflict"));
  }

  function conflictBox(question, isComment) {
    return question.section.querySelector(`[data-conflict="${isComment ? "comment" : "answer"}"]`);
  }

  function takeTheirs(question, isComment, value, current) {
    if (isComment) {
      question.takeComment(value);
      question.commentRevision = current.revision;
    } else {
      question.show(value);
      question.revision = current.revision;
      draw(question);
    }
    const text = `${words("savedAt", clock.format(current.at ? new Date(current.at) : new Date()))}, ${words("changedBy", current.by ?? "")}`;
    mark(isComment ? question.commentSaved : question.saved, "saved", text);
  }

  function showRefused(question, isComment, { reason, detail }) {
    const sentence = reason === "fault" ? `${words("refused")} ${detail}` : words(reason);
    if (question) {
      mark(isComment ? question.commentSaved : question.saved, "failed", sentence);
    }
    speak(sentence);
    drawKept();
  }

  function showConnection() {
    const isOut = queue.state === "logged-out";
    messages.querySelector("[data-log-in]")?.remove();
    if (isOut) {
      const here = encodeURIComponent(location.pathname + location.search);
      const link = element("a", { href: `${context}/log-ind?til=${here}`, target: "_blank" }, words("logInLink"));
      messages.append(element("p", { class: "notice warning", "data-log-in": "true" }, words("logIn"), " ", link));
    }
    markWaiting();
    if (queue.state === "away") {
      speak(words("waiting"));
    }
  }

  /** Beside each question whose answer waits: that it waits. */
  function markWaiting() {
    if (queue.state === "here") {
      return;
    }
    for (const question of questions.values()) {
      if (queue.has(slotOf(question))) {
        mark(question.saved, "waiting", words("waiting"));
      }
      if (queue.has(`comments/${question.item}`)) {
        mark(question.commentSaved, "waiting", words("waiting"));
      }
    }
  }

  // What stands on the page

  function slotOf(question) {
    return `answers/${question.item}`;
  }

  function mark(place, state, text) {
    place.dataset.state = state;
    place.textContent = text;
  }

  function draw(question) {
    question.section.querySelector("[data-clear]").hidden = !question.hasAnswer;
    const left = question.hasAnswer && question.isMatrix ? question.rowsLeft : 0;
    let note = question.section.querySelector("[data-left]");
    if (!note) {
      note = element("p", { class: "saved left", "data-left": "true" });
      question.saved.before(note);
    }
    note.textContent = left === 0 ? "" : left === 1 ? words("rowLeft") : words("rowsLeft", left);
    note.hidden = left === 0;
  }

  function drawProgress() {
    const place = page.querySelector("[data-elsewhere]");
    if (!place || questions.size === 0) {
      return;
    }
    const here = [...questions.values()].filter((question) => question.isComplete).length;
    const answered = Number(place.dataset.elsewhere) + here;
    place.querySelector("p").textContent = words("progress", answered, page.dataset.questions);
    place.querySelector("progress").value = answered;
    page.querySelector(".themes ol [aria-current] .themes-count").textContent = `${here}/${questions.size}`;
  }

  function drawState() {
    const place = document.getElementById("gemt");
    const waiting = queue.size - queue.refused().length;
    const state = queue.state !== "here" && waiting > 0 ? "waiting" : waiting > 0 ? "saving" : "saved";
    const text = {
      waiting: queue.isLasting ? (waiting === 1 ? words("waitingOne") : words("waitingMany", waiting)) : words("memoryOnly"),
      saving: words("saving"),
      saved: words("allSaved"),
    }[state];
    if (place.hidden && state === "saved" && !startedWithWaiting) {
      return;
    }
    if (place.dataset.state !== state && state === "saved") {
      speak(text);
    }
    place.hidden = !isWritable;
    mark(place, state, text);
    drawSubmit(waiting);
  }

  /** Answers that can no longer be saved: the user sees them, and decides when they go. */
  function drawKept() {
    const kept = queue.refused();
    messages.querySelector("[data-kept]")?.remove();
    if (kept.length === 0 || queue.refused().length === 0) {
      return;
    }
    const list = element("ul", {});
    kept.forEach(({ number, words: answer }) => list.append(element("li", {}, `${words("keptItem", number)}: ${answer}`)));
    const drop = button(words("discard"), "button small secondary", () => {
      kept.forEach(({ slot }) => queue.discard(slot));
      drawKept();
      drawState();
    });
    messages.append(element("div", { class: "notice warning", "data-kept": "true" }, element("p", {}, words("kept")), list, drop));
  }

  let speaking = null;

  /** Says one sentence to those who listen, when things have calmed down. */
  function speak(text) {
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      document.getElementById("oplaesning").textContent = text;
    }, SPEAKING_PAUSE);
  }

  // What the portal knows

  let looking = null;
  let looks = 0;

  function lookAgain() {
    clearTimeout(looking);
    looking = setTimeout(look, LOOK_PAUSE);
  }

  /** Reads the response: what may not agree, and what a colleague or an older picture of this page has missed. */
  async function look() {
    if (questions.size === 0) {
      reloadWhenDone();
      return;
    }
    const turn = ++looks;
    try {
      const answer = await fetch(`${context}/api/v1/responses/${response}`, {
        headers: { Accept: "application/json", "X-Portal": "1" },
        cache: "no-store",
      });
      if (answer.ok && turn === looks) {
        const stored = await answer.json();
        Object.entries(stored.answers).forEach(([item, current]) => takeNews(questions.get(item), false, current));
        Object.entries(stored.comments ?? {}).forEach(([item, current]) => takeNews(questions.get(item), true, current));
        findings.show(stored.findings);
        drawProgress();
      }
    } catch {
      // The queue tells that the portal is away
    }
  }

  function takeNews(question, isComment, current) {
    if (!question) {
      return;
    }
    const known = isComment ? question.commentRevision : question.revision;
    const isBusy = isComment && document.activeElement === question.comment;
    if (current.revision > known && !isBusy && !queue.has(`${isComment ? "comments" : "answers"}/${question.item}`)) {
      takeTheirs(question, isComment, (isComment ? current.text : current.value) ?? (isComment ? "" : null), current);
    }
  }

  /** Pages that only list what is answered show it anew when the last waiting answer has arrived. */
  function reloadWhenDone() {
    if (startedWithWaiting && queue.size === 0) {
      location.reload();
    }
  }

  function drawSubmit(waiting) {
    const submit = document.getElementById("indsend:knap");
    if (submit) {
      submit.dataset.waiting = waiting > 0 ? "true" : "false";
    }
  }

  document.getElementById("indsend")?.addEventListener("submit", (event) => {
    if (queue.size - queue.refused().length > 0) {
      event.preventDefault();
      drawState();
    }
  });

  // Coming back: from another tab, from the log-in, from sleep

  const portal = "BroadcastChannel" in window ? new BroadcastChannel("styringsportal") : null;
  portal?.addEventListener("message", ({ data }) => {
    if (data.user !== user) {
      messages.replaceChildren(element("p", { class: "notice warning" }, words("otherUser")));
    } else {
      queue.resume();
    }
  });
  portal?.postMessage({ user });

  addEventListener("focus", () => {
    if (queue.state === "logged-out") {
      queue.resume();
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") {
      queue.resume();
      lookAgain();
    }
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      queue.resume();
      lookAgain();
    }
  });
  addEventListener("beforeunload", (event) => {
    if (!queue.isLasting) {
      event.preventDefault();
    }
  });

  /** A link to a field leads the keyboard there too. */
  function leadToTarget() {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.matches("fieldset")) {
      (target.querySelector("input:checked") ?? target.querySelector("input")).focus({ preventScroll: true });
    }
  }

  addEventListener("hashchange", leadToTarget);
  leadToTarget();
  queue.start();
  if (isWritable && questions.size > 0) {
    look();
  }
})();
