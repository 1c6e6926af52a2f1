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
  /** Which part of the questionnaire a member of the file stands in. */
  const parts = JSON.parse(editor.dataset.parts);
  const preview = new Preview(context, draft, chosen);
  if (editor.dataset.writable !== "true") {
    return;
  }
  const portal = new DraftExchange(context, draft, language);
  const status = document.getElementById("gemt");
  const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", second: "2-digit", timeZone: "Europe/Copenhagen" });
  const fields = new Map([...editor.querySelectorAll(".edit")].map((element) => [element.dataset.path, new DraftField(element)]));
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
    if (field && !isName(field) && event.target.matches("textarea, input[type=text]")) {
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
    if (isName(field) && field.stored && value) {
      const was = field.stored;
      return { ...kept(field, value, await portal.rename(field.path, was, value)), was };
    }
    const operations = field.name === "type" ? typeChange(field, value) : change(field, value);
    if (!operations) {
      return { type: "same" };
    }
    const outcome = await portal.patch([...guards(field.path), ...operations]);
    return hasComeAbout(field, outcome) ? sendField(field) : kept(field, value, outcome);
  }

  /** Whether what the field stands in has been made by another in the meantime: it goes in there, beside what the other wrote. */
  function hasComeAbout(field, { type, path, current }) {
    const parent = type === "conflict" && ancestors(field.path).find((around) => around.stored === undefined && around.pointer === path);
    if (parent) {
      parent.stored = current;
    }
    return Boolean(parent);
  }

  /** Holds where nothing stands: what another has put there in the meantime is not written over. */
  function nothingAt(pointer) {
    return { op: "test", path: pointer, value: null };
  }

  /** Makes what is to hold something, where it is not there yet. */
  function make(parents) {
    return parents
      .filter((parent) => parent.stored === undefined && parent.kind !== "words")
      .flatMap((parent) => [nothingAt(parent.pointer), { op: "add", path: parent.pointer, value: parent.kind === "records" ? [] : {} }]);
  }

  /** Names that conditions, rules and sums use. */
  function isName(field) {
    return ["code", "key"].includes(field.name) || (field.name === "id" && field.path.startsWith("groups/")) || field.name === "cited";
  }

  function kept(field, value, outcome) {
    if (outcome.type === "saved") {
      field.stored = value;
      ancestors(field.path).filter((parent) => parent.stored === undefined).forEach((parent) => (parent.stored = parent.kind === "records" ? [] : {}));
    }
    return outcome;
  }

  function ancestors(path) {
    const steps = path.split("/");
    return steps.map((step, length) => fields.get(steps.slice(0, length).join("/"))).filter((parent) => parent);
  }

  /** Whoever has moved something in the meantime must not have this done to what stands there now: everything around it is tested. */
  function guards(path) {
    const steps = path.split("/");
    const around = steps.map((step, place) => steps.slice(0, place + 1).join("/")).filter((part) => /\/\d+$/.test(part));
    // An item says by its code which it is, whatever has become of its theme
    const inItem = around.some((part) => part.includes("/items/"));
    return around
      .filter((part) => !inItem || part.includes("/items/"))
      .flatMap(identity)
      .filter((test) => test.path !== `/${path}`);
  }

  /** Names what a part of the draft is, so that nothing is done to another that stands there by now. */
  function identity(path) {
    const node = document.querySelector(`[data-node="${path}"] > a .node-code`)?.textContent;
    if (node) {
      return path.includes("/items/") ? [{ op: "test", path: `/${path}/code`, value: node }] : numberTest(path, node);
    }
    const own = [...fields.values()].filter((field) => field.path.slice(0, field.path.lastIndexOf("/")) === path && field.stored !== undefined);
    const names = own.filter(isName);
    return (names.length > 0 ? names : own.filter((field) => !["records", "record", "named"].includes(field.kind)))
      .map((field) => ({ op: "test", path: field.pointer, value: field.stored }));
  }

  function numberTest(path, text) {
    const number = Number(text.replace(/\.$/, ""));
    return Number.isInteger(number) && number > 0 ? [{ op: "test", path: `/${path}/number`, value: number }] : [];
  }

  function change(field, value) {
    const before = field.stored;
    const test = before === undefined ? nothingAt(field.pointer) : { op: "test", path: field.pointer, value: before };
    const made = make(ancestors(field.path));
    if (value === undefined) {
      return [test, { op: "remove", path: field.pointer }];
    }
    const excluded = fields.get(field.element.dataset.excludes);
    const without = excluded?.stored === undefined ? [] : [{ op: "remove", path: excluded.pointer }];
    return [...made, test, ...without, { op: before === undefined ? "add" : "replace", path: field.pointer, value }];
  }

  /** Another type keeps what it can say; what it cannot goes, when the writer agrees. */
  function typeChange(field, type) {
    const rules = JSON.parse(field.element.dataset.rules)[type];
    const item = field.path.replace(/\/type$/, "");
    const own = [...fields.values()].filter((other) => other.path.startsWith(`${item}/`) && !other.path.slice(item.length + 1).includes("/") && other.stored !== undefined);
    const lost = own.filter((other) => !rules.names.includes(other.name));
    if (lost.length > 0 && !confirm(say("lose", lost.map((other) => labelOf(other)).join(", ")))) {
      field.show(field.stored);
      return null;
    }
    const has = (name) => own.some((other) => other.name === name);
    const parts = Object.entries(rules.parts).filter(([name]) => !has(name) && !(name === "options" && has("scale")) && !(name === "rows" && has("rowSet")));
    return [
      { op: "test", path: field.pointer, value: field.stored },
      { op: "replace", path: field.pointer, value: type },
      ...lost.map((other) => ({ op: "remove", path: other.pointer })),
      ...parts.flatMap(([name, value]) => [nothingAt(`/${item}/${name}`), { op: "add", path: `/${item}/${name}`, value }]),
    ];
  }

  function labelOf(field) {
    return field.element.querySelector("legend, label")?.textContent.trim() ?? field.name;
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
    const parents = make([...ancestors(path), field]);
    if (!named) {
      const place = field.element.querySelectorAll(":scope > fieldset > .entry").length;
      structural([...guards(path), ...parents, { op: "add", path: `/${path}/-`, value: JSON.parse(blank) }], () => show(chosen, `felt-${`${path}/${place}`.replaceAll("/", "-")}`));
      return;
    }
    const name = askName(path, "");
    if (name) {
      structural([...guards(path), ...parents, nothingAt(`/${path}/${name}`), { op: "add", path: `/${path}/${name}`, value: JSON.parse(blank) }], () => show(chosen, `felt-${`${path}/${name}`.replaceAll("/", "-")}`));
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
    structural([...guards(path), removal(path)], () => show(path === chosen ? neighbour(path) : chosen, path === chosen ? "panel-titel" : `felt-${path.replace(/\/[^/]*$/, "").replaceAll("/", "-")}`));
  }

  /** With its last entry a list goes too, where it need not be there. */
  function removal(path) {
    const list = fields.get(path.slice(0, path.lastIndexOf("/")));
    const isLast = list && !list.isRequired && list.element.querySelectorAll(":scope > fieldset > .entry").length === 1;
    return { op: "remove", path: isLast ? list.pointer : `/${path}` };
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
      structural([...guards(path), { op: "move", from: `/${path}`, path: `/${target}` }], () => show(chosen, `felt-${target.replaceAll("/", "-")}`, say("moved")));
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
    structural([...guards(from), ...(into ? guards(into) : []), { op: "move", from: `/${from}`, path: `/${to}` }], () => {
      const landed = to.endsWith("/-") ? to.replace("-", document.querySelectorAll(`[data-node^="${to.slice(0, -1)}"]`).length) : to;
      show(landed, inOutline ? `node:${landed}` : "panel-titel", say("moved"));
    });
  }

  function duplicate({ duplicate: path }) {
    const [, list, place] = path.match(/^(.*)\/(\d+)$/);
    const copy = `${list}/${Number(place) + 1}`;
    const code = fields.get(`${path}/code`)?.stored ?? "q";
    structural([...guards(path), { op: "copy", from: `/${path}`, path: `/${copy}` }, { op: "replace", path: `/${copy}/code`, value: freeCode(code) }], () => show(copy, "panel-titel"));
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
    structural([...guards(chosen), ...makeList(path, first), { op: "add", path: `/${path}`, value: JSON.parse(items)[type] }], () => show(path, "panel-titel"));
  }

  function addTheme({ addTheme: theme, first }) {
    const place = document.querySelectorAll(".outline-themes > li").length;
    structural([...makeList("themes/-", first), { op: "add", path: "/themes/-", value: JSON.parse(theme) }], () => show(`themes/${place}`, "panel-titel"));
  }

  /** @param first "true" where the draft has no such list yet */
  function makeList(path, first) {
    const list = `/${path.replace(/\/[^/]*$/, "")}`;
    return first === "true" ? [nothingAt(list), { op: "add", path: list, value: [] }] : [];
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
      showFaults(outcome.draft.faults);
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
      notes?.append(paragraph("fault conflict", outcome.detail));
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
    const box = paragraph("conflict", say("conflict", inWords(theirs)));
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

  function paragraph(className, text) {
    const made = document.createElement("p");
    made.className = className;
    made.textContent = text;
    return made;
  }

  /** Beside each field what is wrong with it, and in the outline how many faults there are. */
  function showFaults(faults) {
    for (const field of fields.values()) {
      const own = faults.filter(({ path }) => path === field.path || path === `${field.path}/da` || path === `${field.path}/en`);
      const notes = field.element.querySelector(":scope > .field-faults");
      notes.querySelectorAll(".fault:not(.conflict)").forEach((old) => old.remove());
      notes.prepend(...own.map(({ problem }) => paragraph("fault", problem)));
    }
    for (const count of document.querySelectorAll("[data-count]")) {
      const number = faults.filter(({ path }) => isWithin(path, count)).length;
      count.querySelector("[data-number]").textContent = number;
      count.hidden = number === 0;
    }
    document.querySelector("[data-all-faults]").textContent = faults.length;
    const list = document.getElementById("fejl-liste");
    list.replaceChildren(...faults.map(faultLine));
  }

  function partOf(path) {
    return parts[path.split("/")[0]] ?? "skema";
  }

  function isWithin(path, { dataset: { count, own } }) {
    if (!count.startsWith("themes/")) {
      return !path.startsWith("themes") && partOf(path) === count;
    }
    return (path === count || path.startsWith(`${count}/`)) && !(own && path.startsWith(`${count}/items/`));
  }

  function faultLine({ path, problem }) {
    const node = path.match(/^themes\/\d+(\/items\/\d+)?/)?.[0] ?? partOf(path);
    const line = document.createElement("li");
    const link = document.createElement("a");
    link.href = `${address(node)}#felt-${path.replaceAll("/", "-")}`;
    const place = document.createElement("strong");
    const inOutline = document.querySelector(`[data-node="${node}"] .node-code`);
    place.textContent = inOutline?.textContent ?? document.querySelector(`a[href$="valgt=${node}"]`)?.firstChild.textContent ?? node;
    link.append(place, ` ${problem}`);
    line.append(link);
    return line;
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

  // Which part is shown

  function address(node) {
    return `${context}/kl/kladde?nr=${draft}&valgt=${encodeURIComponent(node)}`;
  }

  /** Shows the page anew with that chosen, where it was scrolled to, and the focus where it belongs. */
  function show(node, focus, note = "") {
    turn();
    sessionStorage.setItem("kladde-sted", JSON.stringify({ draft, focus, note, top: node === chosen ? scrollY : 0, outline: document.querySelector(".outline").scrollTop, open: openDetails() }));
    location.assign(address(node));
  }

  function openDetails() {
    return [...editor.querySelectorAll(".panel details[open]")].map((details) => details.closest(".edit, .entry")?.id ?? details.querySelector("h3")?.textContent);
  }

  function comeBack() {
    const place = JSON.parse(sessionStorage.getItem("kladde-sted") ?? "null");
    sessionStorage.removeItem("kladde-sted");
    if (place?.draft !== draft) {
      document.querySelector(".outline [aria-current]")?.scrollIntoView({ block: "nearest" });
      return;
    }
    editor.querySelectorAll(".panel details").forEach((details) => {
      details.open ||= place.open.includes(details.closest(".edit, .entry")?.id ?? details.querySelector("h3")?.textContent);
    });
    document.querySelector(".outline").scrollTop = place.outline;
    scrollTo(0, place.top);
    const focus = placeOf(place.focus);
    (focus?.matches(".edit, .entry") ? focus.querySelector("[data-part], button") ?? focus : focus)?.focus({ preventScroll: false });
    if (place.note) {
      status.textContent = place.note;
    }
  }

  function placeOf(focus) {
    if (!focus) {
      return null;
    }
    return focus.startsWith("node:") ? document.querySelector(`[data-node="${focus.slice(5)}"] > a`) : document.getElementById(focus);
  }

  // A page that comes back out of the browser's memory is not the newest
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      location.reload();
    }
  });

  comeBack();
})();
