"use strict";

/**
 * The editor. What is written is sent a moment later, each change with what the page saw, so that two who write at once do not
 * write over each other. What changes the page itself (adding, moving, another type) shows it anew.
 */
(() => {
  const WRITING_PAUSE = 700;
  const DELAYS = [2, 5, 10, 30];

  const editor = document.getElementById("editor");
  const { context = "", draft, language, chosen } = editor.dataset;
  const preview = new Preview(context, draft, chosen);
  if (editor.dataset.writable !== "true") {
    return;
  }
  const portal = new DraftExchange(context, draft, language);
  const status = document.getElementById("gemt");
  const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", second: "2-digit", timeZone: "Europe/Copenhagen" });
  const fields = new Map([...editor.querySelectorAll(".edit")].map((element) => [element.dataset.path, new DraftField(element)]));
  const patches = new DraftPatches(fields);
  const draftPlace = new PlaceInDraft(editor);
  const faults = new DraftFaults(fields, JSON.parse(editor.dataset.parts), draftPlace);
  /** What waits to be sent, one after the other: functions that send and say what became of it. */
  const waiting = [];
  const writing = new Map();
  /** Fields whose newest writing the portal did not take, until it takes one. */
  const unsaved = new Set();
  let revision = Number(editor.dataset.revision);
  let isSending = false;
  /** The page is about to be shown anew: what was written now would be lost. */
  let isTurning = false;
  let failures = 0;

  // What the user writes

  editor.querySelector(".panel").addEventListener("input", (event) => {
    const field = fieldOf(event.target);
    field?.arrange();
    // A name is given when it is written out: each of its beginnings may be the name of something else
    if (field && !DraftPatches.isName(field) && event.target.matches("textarea, input[type=text]")) {
      clearTimeout(writing.get(field.path));
      writing.set(field.path, setTimeout(() => give(field), WRITING_PAUSE));
      showSaving();
    }
  });
  editor.querySelector(".panel").addEventListener("change", (event) => {
    const field = fieldOf(event.target);
    if (field) {
      give(field);
    }
  });
  addEventListener("beforeunload", (event) => {
    settle();
    if ((waiting.length > 0 && failures > 0) || (unsaved.size > 0 && !isTurning)) {
      event.preventDefault();
    }
  });
  // Whoever goes on at once leaves nothing behind: what is not on its way yet is sent now
  addEventListener("pagehide", () => {
    portal.isLeaving = true;
    settle();
    waiting.splice(isSending ? 1 : 0).forEach((task) => task.send());
  });

  function fieldOf(input) {
    const element = input.closest(".edit");
    return input.dataset.part && element ? fields.get(element.dataset.path) : null;
  }

  function give(field) {
    clearTimeout(writing.get(field.path));
    writing.delete(field.path);
    enqueue({ field, send: () => sendField(field) });
  }

  async function sendField(field) {
    const value = field.value;
    if (sameValue(value, field.stored)) {
      return { type: "same" };
    }
    if (DraftPatches.isName(field) && field.stored && value) {
      const was = field.stored;
      return { ...kept(field, value, await portal.rename(field.path, was, value)), was };
    }
    const operations = field.name === "type" ? patches.typeChange(field, value) : patches.change(field, value);
    if (!operations) {
      return { type: "same" };
    }
    const outcome = await portal.patch([...patches.guards(field.path), ...operations]);
    return patches.hasComeAbout(field, outcome) ? sendField(field) : kept(field, value, outcome);
  }

  function kept(field, value, outcome) {
    if (outcome.type === "saved") {
      field.stored = value;
      patches.ancestors(field.path).filter((parent) => parent.stored === undefined).forEach((parent) => (parent.stored = parent.kind === "records" ? [] : {}));
    }
    return outcome;
  }

  // What is added, moved and taken out

  editor.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    const deeds = { add: add, remove: remove, move: moveStep, moveTo: moveTo, duplicate: duplicate, rename: rename, addItem: addItem, addTheme: addTheme, undo: undo };
    const deed = button && Object.keys(deeds).find((name) => button.dataset[name] !== undefined);
    if (deed && !isTurning) {
      settle();
      deeds[deed](button.dataset);
    }
  });
  new OutlineMoves((from, to) => {
    if (!isTurning) {
      settle();
      move(from, to, true);
    }
  });

  /** What is being written is sent before anything else. */
  function settle() {
    [...writing.keys()].forEach((path) => give(fields.get(path)));
  }

  function show(node, focus, note) {
    turn();
    draftPlace.show(node, focus, note);
  }

  /** Changes what the page shows: until that is shown anew, nothing can be written or pressed. */
  function structural(operations, then) {
    turn();
    enqueue({ send: () => portal.patch(operations), then, once: true });
  }

  function turn() {
    isTurning = true;
    editor.inert = true;
  }

  function stay() {
    isTurning = false;
    editor.inert = false;
  }

  function add({ add: path, blank, named }) {
    const field = fields.get(path);
    const parents = patches.make([...patches.ancestors(path), field]);
    if (!named) {
      const place = field.element.querySelectorAll(":scope > fieldset > .entry").length;
      structural([...patches.guards(path), ...parents, { op: "add", path: `/${path}/-`, value: JSON.parse(blank) }], () => show(chosen, `felt-${`${path}/${place}`.replaceAll("/", "-")}`));
      return;
    }
    const name = askName(path, "");
    if (name) {
      structural([...patches.guards(path), ...parents, DraftPatches.nothingAt(`/${path}/${name}`), { op: "add", path: `/${path}/${name}`, value: JSON.parse(blank) }], () => show(chosen, `felt-${`${path}/${name}`.replaceAll("/", "-")}`));
    }
  }

  /** A name of the right form that nothing else there has; empty if the writer thinks better of it. */
  function askName(path, before) {
    let question = say("name");
    for (;;) {
      const name = prompt(question, before)?.trim();
      if (!name || name === before) {
        return "";
      }
      const isTaken = [...fields.keys()].some((other) => other === `${path}/${name}`) || document.getElementById(`felt-${`${path}/${name}`.replaceAll("/", "-")}`);
      if (/^[a-z0-9-]{1,100}$/.test(name) && !isTaken) {
        return name;
      }
      question = say(isTaken ? "taken" : "badName", name);
    }
  }

  function rename({ rename: path }) {
    const at = path.lastIndexOf("/");
    const [parent, before] = [path.slice(0, at), path.slice(at + 1)];
    const name = askName(parent, before);
    if (name) {
      turn();
      enqueue({ once: true, send: () => portal.rename(path, before, name), then: () => show(chosen, `felt-${`${parent}/${name}`.replaceAll("/", "-")}`) });
    }
  }

  function remove({ remove: path }) {
    if (path === chosen && !confirm(say("remove"))) {
      return;
    }
    structural([...patches.guards(path), patches.removal(path)], () => show(path === chosen ? neighbour(path) : chosen, path === chosen ? "panel-titel" : `felt-${path.replace(/\/[^/]*$/, "").replaceAll("/", "-")}`));
  }

  /** What is chosen when the chosen one is gone. */
  function neighbour(path) {
    const [, list, place] = path.match(/^(.*)\/(\d+)$/);
    return Number(place) > 0 ? `${list}/${Number(place) - 1}` : list.includes("/") ? list.replace(/\/items$/, "") : "skema";
  }

  function moveStep({ move: path, to, step }) {
    const [, list, place] = path.match(/^(.*)\/(\d+)$/);
    const target = to ?? `${list}/${Number(place) + Number(step)}`;
    if (to) {
      move(path, target);
    } else {
      structural([...patches.guards(path), { op: "move", from: `/${path}`, path: `/${target}` }], () => show(chosen, `felt-${target.replaceAll("/", "-")}`, say("moved")));
    }
  }

  function moveTo({ moveTo: path }) {
    const theme = document.getElementById("flyt-til").value;
    if (theme) {
      move(path, theme);
    }
  }

  /** @param inOutline whether the outline keeps the focus */
  function move(from, to, inOutline = false) {
    const into = to.match(/^themes\/\d+(?=\/items)/)?.[0];
    structural([...patches.guards(from), ...(into ? patches.guards(into) : []), { op: "move", from: `/${from}`, path: `/${to}` }], () => {
      const landed = to.endsWith("/-") ? to.replace("-", document.querySelectorAll(`[data-node^="${to.slice(0, -1)}"]`).length) : to;
      show(landed, inOutline ? `node:${landed}` : "panel-titel", say("moved"));
    });
  }

  function duplicate({ duplicate: path }) {
    const [, list, place] = path.match(/^(.*)\/(\d+)$/);
    const copy = `${list}/${Number(place) + 1}`;
    const code = fields.get(`${path}/code`)?.stored ?? "q";
    structural([...patches.guards(path), { op: "copy", from: `/${path}`, path: `/${copy}` }, { op: "replace", path: `/${copy}/code`, value: freeCode(code) }], () => show(copy, "panel-titel"));
  }

  function freeCode(code) {
    const taken = new Set([...document.querySelectorAll(".outline li li .node-code")].map((node) => node.textContent));
    let number = 2;
    while (taken.has(`${code}-${number}`)) {
      number++;
    }
    return `${code}-${number}`;
  }

  function addItem({ addItem: path, items, first }) {
    const type = document.getElementById("ny-type").value;
    structural([...patches.guards(chosen), ...patches.makeList(path, first), { op: "add", path: `/${path}`, value: JSON.parse(items)[type] }], () => show(path, "panel-titel"));
  }

  function addTheme({ addTheme: theme, first }) {
    const place = document.querySelectorAll(".outline-themes > li").length;
    structural([...patches.makeList("themes/-", first), { op: "add", path: "/themes/-", value: JSON.parse(theme) }], () => show(`themes/${place}`, "panel-titel"));
  }

  function undo() {
    turn();
    enqueue({ send: () => portal.undo(revision), then: () => show(chosen, "panel-titel"), once: true });
  }

  // What the portal says

  function enqueue(task) {
    waiting.push(task);
    showSaving();
    pump();
  }

  async function pump() {
    if (isSending || waiting.length === 0) {
      return;
    }
    isSending = true;
    const task = waiting[0];
    const outcome = await task.send();
    isSending = false;
    if (outcome.type === "logged-out" || (outcome.type === "away" && !task.once)) {
      waitAndRetry(outcome.type);
      return;
    }
    failures = 0;
    waiting.shift();
    hear(task, outcome);
    pump();
  }

  function waitAndRetry(why) {
    const delay = DELAYS[Math.min(failures++, DELAYS.length - 1)];
    status.textContent = why === "away" ? say("waiting") : "";
    if (why === "logged-out") {
      const link = document.createElement("a");
      link.href = `${context}/log-ind`;
      link.target = "_blank";
      link.textContent = say("logIn");
      status.append(link);
    }
    setTimeout(pump, delay * 1000);
  }

  /** While the portal is away, that is what is said. */
  function showSaving() {
    if (failures === 0) {
      status.textContent = say("saving");
    }
  }

  /** Nothing is said to be saved while anything is still on its way. */
  function showSaved() {
    const isAll = waiting.length === 0 && writing.size === 0;
    status.textContent = !isAll ? say("saving") : unsaved.size > 0 ? say("unsaved") : say("saved", clock.format(new Date()));
  }

  function hear(task, outcome) {
    const { field } = task;
    const notes = field?.element.querySelector(":scope > .field-faults");
    notes?.querySelectorAll(".conflict").forEach((old) => old.remove());
    if (outcome.type === "conflict" && field && outcome.path === field.pointer && sameValue(outcome.current, field.value)) {
      // It had arrived, only nobody heard of it
      field.stored = outcome.current;
      unsaved.delete(field.path);
      showSaved();
      return;
    }
    if (outcome.type !== "saved" && outcome.type !== "same") {
      // What came after it would show the page anew, without what was written
      waiting.splice(0, waiting.length, ...waiting.filter((other) => !other.once));
      stay();
      if (field) {
        unsaved.add(field.path);
      }
    }
    if (outcome.type === "saved") {
      revision = outcome.draft.revision;
      unsaved.delete(field?.path);
      showSaved();
      document.querySelector("[data-undo]").disabled = !outcome.draft.canGoBack;
      faults.show(outcome.draft.faults);
      relabel(field);
      preview.soon();
      if (task.then) {
        task.then();
      } else if ((field?.element.dataset.reloads || isNamedHere(outcome.was)) && waiting.length === 0 && writing.size === 0) {
        show(chosen, document.activeElement?.id);
      }
    } else if (outcome.type === "conflict") {
      showConflict(task, outcome, notes);
    } else if (outcome.type === "away") {
      // Whether it was done nobody knows: the page as it is now shows it
      status.textContent = say("unknown");
      status.append(" ", choice(say("anew"), () => show(chosen, "panel-titel")));
    } else if (outcome.type === "refused") {
      status.textContent = outcome.detail;
      notes?.append(DraftFaults.paragraph("fault conflict", outcome.detail));
    } else {
      unsaved.delete(field?.path);
      showSaved();
    }
  }

  /** Whether other fields of the page name what is called otherwise by now. */
  function isNamedHere(name) {
    const value = `"${CSS.escape(name ?? "")}"`;
    return Boolean(name && editor.querySelector(`.panel :is([data-part=entry][value=${value}], option[value=${value}], [data-row=${value}])`));
  }

  /** Somebody has changed the same field: the writer chooses. Where it was something around it, the draft is to be seen anew. */
  function showConflict({ field }, { path, current }, notes) {
    status.textContent = say("changed");
    status.append(" ", choice(say("anew"), () => show(chosen, "panel-titel")));
    if (path !== field?.pointer) {
      return;
    }
    const theirs = isNothing(current) ? undefined : current;
    const box = DraftFaults.paragraph("conflict", say("conflict", inWords(theirs)));
    box.append(" ", choice(say("keep"), () => {
      field.stored = theirs;
      give(field);
    }), " ", choice(say("adopt"), () => show(chosen, field.element.querySelector("[data-part]").id)));
    notes.append(box);
    box.querySelector("button").focus();
  }

  function isNothing(value) {
    return typeof value === "object" && Object.keys(value).length === 0;
  }

  function inWords(value) {
    if (value === undefined || value === "") {
      return say("nothing");
    }
    if (Array.isArray(value) && value.every((entry) => typeof entry !== "object")) {
      return value.join(", ");
    }
    return value.da ? [value.da, value.en].filter((text) => text).join(" / ") : typeof value === "object" ? JSON.stringify(value) : String(value);
  }

  function choice(label, deed) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button secondary small";
    button.textContent = label;
    button.addEventListener("click", deed);
    return button;
  }

  /** The outline calls themes and items as they are called now. */
  function relabel(field) {
    const node = field && document.querySelector(`[data-node="${field.path.replace(/\/[^/]*$/, "")}"] > a`);
    if (node && ["text", "title"].includes(field.name)) {
      const text = field.element.querySelector("[data-part=da]").value;
      node.querySelector("[data-label]").textContent = text || node.querySelector("[data-label]").textContent;
    } else if (node && ["code", "number"].includes(field.name)) {
      node.querySelector(".node-code").textContent = field.name === "code" ? field.value : `${field.value}.`;
    }
  }

  // A page that comes back out of the browser's memory is not the newest
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      location.reload();
    }
  });

  draftPlace.comeBack(status);
})();
