"use strict";

/**
 * The answering pages. Each change goes into the queue at once and from there to the portal; what the portal says comes
 * back beside the question. On pages without questions the queue alone works, so that nothing is left behind.
 */
(() => {
  const LOOK_PAUSE = 300;
  const WRITING_PAUSE = 700;

  const page = document.getElementById("besvarelse");
  if (!page || !page.dataset.response) {
    return;
  }
  // Facelets leaves out an attribute that is empty, as the context path mostly is
  const { context = "", address, invitation, user, response, language } = page.dataset;
  const questions = new Map(
    [...page.querySelectorAll("section.question")]
      .map((section) => new Question(section))
      .filter((question) => question.fields.length > 0)
      .map((question) => [question.item, question]),
  );
  const remarks = new Map([...page.querySelectorAll("[data-remark]")].map((section) => [section.dataset.remark, new Remark(section)]));
  /** Where comments are written: at questions and remarks. */
  const places = new Map([...questions, ...remarks]);
  const beside = new Map([...places].map(([item, place]) => [item, new Beside(place)]));
  const lookAlikes = new Map([...questions].map(([item, question]) => [item, new LookAlikes(question, (numbers) => vouch(question, numbers))]));
  const comments = new Map([...places].filter(([, place]) => place.comment).map(([item, question]) => [item, new CommentField(question.comment, (text) => giveComment(question, text))]));
  const earlier = [...questions.values()].flatMap((question) =>
    [...question.section.querySelectorAll("[data-earlier]")].map((box) => new Earlier(box, question, give)),
  );
  const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Copenhagen" });
  const messages = new Messages();
  const portal = new PortalExchange(address, invitation);
  const queue = new AnswerQueue({ portal, user, response, report: (event) => hear(event) });
  /** What colleagues say, by item. */
  const threads = new Map([...page.querySelectorAll("[data-thread]")].map((details) => [details.dataset.thread, new Thread(details, giveThread)]));
  const findings = new Findings(questions, give);
  /** What waited when the page was opened, and whether any of it has arrived since. */
  const waitedAtFirst = new Set(queue.slots());
  let hasArrived = false;
  /** The newest answers given or shown here, by item. */
  const given = new Map([...questions].map(([item, question]) => [item, question.value]));

  // What the user does

  for (const question of questions.values()) {
    question.section.addEventListener("change", (event) => {
      if (event.target.matches("fieldset :is(input, select, textarea):not([type=file])")) {
        question.settle(event.target);
        giveInputs(question);
      }
    });
    question.section.addEventListener("input", (event) => {
      if (event.target.matches("fieldset :is(input[type=text], textarea)")) {
        question.settle(event.target);
        giveSoon(question);
      }
    });
    question.section.querySelector("[data-clear]").addEventListener("click", () => {
      document.activeElement?.blur();
      give(question, null);
      question.section.querySelector("fieldset :is(input, select, textarea)").focus();
    });
    if (question.section.dataset.kind === "file") {
      new FileField(question, portal, (value) => give(question, value));
    }
  }

  const writing = new Map();

  /** Whether the inputs hold what has not been given yet: it must not be written over by what was given before. */
  function isBeingWritten(question) {
    return writing.has(question.item) || question.fault !== null;
  }

  /** While one writes: at each short pause. */
  function giveSoon(question) {
    clearTimeout(writing.get(question.item));
    writing.set(question.item, setTimeout(() => giveInputs(question), WRITING_PAUSE));
    showState();
  }

  /** What stands in the inputs, if it is an answer and another one than before. */
  function giveInputs(question) {
    clearTimeout(writing.get(question.item));
    writing.delete(question.item);
    showState();
    const fault = question.fault;
    if (fault) {
      beside.get(question.item).mark(false, "failed", fault);
      messages.speak(fault);
    } else if (!sameAnswer(question.value, given.get(question.item))) {
      give(question, question.value);
    }
  }

  addEventListener("pagehide", () => [...writing.keys()].forEach((item) => giveInputs(questions.get(item))));

  function give(question, value) {
    given.set(question.item, value);
    question.show(value);
    beside.get(question.item).mark(false, "saving", words("saving"));
    beside.get(question.item).draw();
    queue.put(`answers/${question.item}`, value, {
      revision: question.revision,
      number: question.number,
      words: question.inWords(value).join("; "),
    });
    markWaiting();
    drawProgress();
    showState();
  }

  /** A person says of numbers in the answer that they are no CPR numbers. */
  function vouch(question, numbers) {
    giveInputs(question);
    beside.get(question.item).mark(false, "saving", words("saving"));
    queue.vouch(`answers/${question.item}`, numbers);
    markWaiting();
    showState();
  }

  function giveComment(question, text) {
    beside.get(question.item).mark(true, "saving", words("saving"));
    queue.put(`comments/${question.item}`, text, { revision: question.commentRevision, number: question.number, words: text });
    markWaiting();
    showState();
  }

  function isWaitingComment(id) {
    return queue.slots().some((slot) => slot.endsWith(id));
  }

  function giveThread(slot, text, revision, number) {
    queue.put(slot, text, { revision, number, words: text });
    markWaiting();
    showState();
  }

  /** What the queue says about what colleagues say; with two windows of one person, the text written last holds. */
  function hearThread(thread, event) {
    if (event.type === "conflict") {
      queue.keepMine(event.slot);
    } else {
      thread.hear(event, event.savedAt ? words("savedAt", clock.format(new Date(event.savedAt))) : "");
    }
    if (event.type === "refused") {
      messages.showKept(queue);
    }
  }

  /** What is still being written is not saved, and what is no answer never will be. */
  function showState() {
    const unfit = [...questions.values()].filter((question) => !writing.has(question.item) && question.fault !== null).length;
    messages.showState(queue, { writing: writing.size, unfit });
  }

  // What the queue says

  function hear(event) {
    const [kind, item] = event.slot?.split("/") ?? [];
    const isComment = kind === "comments";
    if (isComment && threads.has(item)) {
      hearThread(threads.get(item), event);
      showState();
      return;
    }
    const question = places.get(item);
    if (event.type === "connection") {
      showConnection();
    } else if (event.type === "saved") {
      hasArrived ||= waitedAtFirst.has(event.slot);
      lookAgain();
    } else if (event.type === "refused") {
      showRefused(question, isComment, event);
      lookAgain();
    }
    if (question) {
      const answers = { pending: showPending, saved: showSaved, conflict: showConflict, settled: settle };
      answers[event.type]?.(question, isComment, event);
    }
    drawProgress();
    showState();
  }

  function showPending(question, isComment, { value }) {
    if (isComment) {
      comments.get(question.item).show(value);
    } else {
      show(question, value);
    }
    markWaiting();
  }

  function showSaved(question, isComment, { slot, value, revision, savedAt }) {
    const text = words("savedAt", clock.format(new Date(savedAt)));
    if (isComment) {
      question.commentRevision = Math.max(question.commentRevision, revision);
    } else {
      question.revision = Math.max(question.revision, revision);
    }
    if (!isComment && !queue.has(slot)) {
      lookAlikes.get(question.item)?.clear();
    }
    if (!queue.has(slot) && (isComment || !isBeingWritten(question))) {
      showPending(question, isComment, { value });
      beside.get(question.item).mark(isComment, "saved", text);
    }
  }

  function showConflict(question, isComment, { slot, mine, current }) {
    const theirs = theirsOf(isComment, current);
    lookAlikes.get(isComment ? null : question.item)?.clear();
    beside.get(question.item).showConflict(isComment, {
      mine,
      theirs,
      by: current.by ?? "",
      keep: () => {
        beside.get(question.item).mark(isComment, "saving", words("saving"));
        queue.keepMine(slot);
      },
      adopt: () => {
        queue.useTheirs(slot);
        takeTheirs(question, isComment, current);
        showState();
      },
    });
    messages.speak(words("conflict"));
  }

  function settle(question, isComment) {
    beside.get(question.item).settle(isComment);
  }

  function showRefused(question, isComment, event) {
    if (question && !isComment && event.found.length > 0) {
      showLookAlikes(question, event);
      return;
    }
    const { reason, detail } = event;
    const sentence = reason === "fault" ? `${words(isComment ? "refusedComment" : "refused")} ${detail}` : words(reason);
    if (question) {
      lookAlikes.get(isComment ? null : question.item)?.clear();
      beside.get(question.item).mark(isComment, "failed", sentence);
    }
    messages.speak(sentence);
    messages.showKept(queue);
  }

  /** The digits are pointed at, and the person may say what they are. */
  function showLookAlikes(question, { value, found }) {
    beside.get(question.item).mark(false, "failed", words("notSaved"));
    messages.speak(`${words("notSaved")}: ${lookAlikes.get(question.item).show(LookAlikes.numbers(value, found))}`);
  }

  function showConnection() {
    if (queue.state === "logged-out") {
      messages.askToLogIn(`${context}/log-ind?til=${encodeURIComponent(location.pathname + location.search)}`);
    } else {
      messages.forgetLogIn();
    }
    if (queue.state === "away") {
      messages.speak(words("waiting"));
    }
    markWaiting();
  }

  /** Beside each question whose answer waits: that it waits. */
  function markWaiting() {
    for (const question of queue.state === "here" ? [] : places.values()) {
      ["answers", "comments"]
        .filter((kind) => queue.has(`${kind}/${question.item}`))
        .forEach((kind) => beside.get(question.item).mark(kind === "comments", "waiting", words("waiting")));
    }
    if (queue.state !== "here") {
      threads.forEach((thread) => thread.markWaiting(isWaitingComment));
    }
  }

  // What stands on the page

  function show(question, value) {
    given.set(question.item, value);
    question.show(value);
    beside.get(question.item).draw();
  }

  function theirsOf(isComment, current) {
    return isComment ? current.text ?? "" : current.value ?? null;
  }

  function takeTheirs(question, isComment, current) {
    if (isComment) {
      comments.get(question.item).show(theirsOf(true, current));
      question.commentRevision = current.revision;
    } else {
      show(question, theirsOf(false, current));
      question.revision = current.revision;
    }
    const when = words("savedAt", clock.format(current.at ? new Date(current.at) : new Date()));
    beside.get(question.item).mark(isComment, "saved", `${when}, ${words("changedBy", current.by ?? "")}`);
  }

  function drawProgress() {
    earlier.forEach((proposal) => proposal.draw());
    const place = page.querySelector("[data-elsewhere]");
    if (!place || questions.size === 0) {
      return;
    }
    const asked = [...questions.values()].filter((question) => question.isAsked);
    const here = asked.filter((question) => question.isComplete).length;
    const answered = Number(place.dataset.elsewhere) + here;
    place.querySelector("p").textContent = words("progress", answered, page.dataset.questions);
    place.querySelector("progress").value = answered;
    page.querySelector(".themes ol [aria-current] .themes-count").textContent = `${here}/${asked.length}`;
    place.querySelector("progress").max = page.dataset.questions;
  }

  // What the portal knows

  let looking = null;
  let looks = 0;

  function lookAgain() {
    clearTimeout(looking);
    looking = setTimeout(look, LOOK_PAUSE);
  }

  /**
   * Reads the response: what may not agree, and what a colleague or an older picture of this page has missed. A page
   * that only lists what is answered is shown anew when the last waiting answer has arrived; one that was refused will not.
   */
  async function look() {
    if (questions.size === 0) {
      if (hasArrived && queue.onTheWay === 0) {
        location.reload();
      }
      return;
    }
    const turn = ++looks;
    const stored = await portal.read();
    if (stored && turn === looks) {
      Object.entries(stored.answers).forEach(([item, current]) => takeNews(questions.get(item), false, current));
      Object.entries(stored.comments)
        .filter(([item]) => !threads.has(item))
        .forEach(([item, current]) => takeNews(places.get(item), true, current));
      threads.forEach((thread, item) => thread.show(stored.comments[item] ?? [], isWaitingComment, clock));
      findings.show(stored.findings);
      showAsked(stored);
      drawProgress();
    }
  }

  /** What other answers have made needless disappears, and comes back with its answer. */
  function showAsked({ notAsked, progress }) {
    for (const question of questions.values()) {
      question.section.hidden = notAsked.items.includes(question.item);
      for (const field of question.fields) {
        field.hidden = (notAsked.rows[question.item] ?? []).includes(field.dataset.row);
        const left = notAsked.options[question.item] ?? [];
        options(field).forEach((input) => (input.closest("label").hidden = left.includes(input.value)));
        field.querySelectorAll("option").forEach((option) => (option.hidden = left.includes(option.value)));
      }
      question.drawSum();
      beside.get(question.item).draw();
    }
    page.querySelectorAll("[data-between]").forEach((text) => (text.hidden = notAsked.items.includes(text.dataset.between)));
    const place = page.querySelector("[data-elsewhere]");
    if (place && queue.size === 0) {
      const here = [...questions.values()].filter((question) => question.isAsked && question.isComplete).length;
      place.dataset.elsewhere = progress.answered - here;
      page.dataset.questions = progress.questions;
    }
  }

  function takeNews(question, isComment, current) {
    if (!question || queue.has(`${isComment ? "comments" : "answers"}/${question.item}`)) {
      return;
    }
    const isTyping = isComment ? comments.get(question.item).isInUse : isBeingWritten(question);
    const known = isComment ? question.commentRevision : question.revision;
    if (current.revision > known && !isTyping) {
      takeTheirs(question, isComment, current);
    }
  }

  document.getElementById("indsend")?.addEventListener("submit", (event) => {
    if (queue.size > queue.refused().length) {
      event.preventDefault();
      showState();
    }
  });

  const copy = new OwnCopy(response);
  const offered = document.getElementById("kopi");
  if (offered) {
    copy.offer(offered, portal, language);
  }
  const finish = page.querySelector("[data-finish]");
  if (finish) {
    new Finishing(finish, { portal, queue, messages, copy });
  }

  // Coming back: from another tab, from the log-in, from sleep

  // A personal link needs no log-in, so nobody's logging in disturbs it
  const everyTab = "BroadcastChannel" in window && !invitation ? new BroadcastChannel("styringsportal") : null;
  everyTab?.addEventListener("message", ({ data }) => {
    if (data.user === user) {
      queue.resume();
    } else {
      queue.stop();
      messages.tellOtherUser();
    }
  });
  everyTab?.postMessage({ user });

  function comeBack() {
    queue.resume();
    lookAgain();
  }

  addEventListener("focus", () => queue.state === "logged-out" && queue.resume());
  addEventListener("pageshow", (event) => event.persisted && comeBack());
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && comeBack());
  addEventListener("beforeunload", (event) => {
    if (!queue.isLasting) {
      event.preventDefault();
    }
  });

  /** A link to a field leads the keyboard there too. */
  function leadToTarget() {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.matches("fieldset")) {
      (target.querySelector("input:checked") ?? target.querySelector("input, select, textarea")).focus({ preventScroll: true });
    }
  }

  // After the browser has gone there itself, which takes the focus away
  const leadSoon = () => requestAnimationFrame(leadToTarget);
  addEventListener("hashchange", leadSoon);
  addEventListener("load", leadSoon);
  queue.start();
  if (questions.size > 0) {
    look();
  }
})();
