// The dialog: the question, its answers, and the way between them with keys.
import { readQuestion, writeQuestion } from "./address.js";
import { Index, UNASKED } from "./engine.js";
import { keyOf, narrow, order } from "./facets.js";
import { readJson, readText, root } from "./files.js";
import { card } from "./card.js";
import { Histogram, unitOf } from "./histogram.js";
import { hit } from "./hits.js";
import { Names, kindOf } from "./names.js";
import { Panel } from "./panel.js";
import { count, element, inWords, learnWords, marked, say } from "./words.js";

const PAGE = 10; // hits drawn at a time
const NAMED = ["person", "organization", "place", "story"];
const PAUSE = 20; // milliseconds without a key before words are looked for

let opening;

/** Open the dialog, made at the first time, with what stands in the field of the page. */
export async function openDialog(form) {
  opening ??= make(form).catch((error) => { opening = undefined; throw error; });
  (await opening).open();
}

async function make(form) {
  const [catalogue, template] = await Promise.all([readJson("catalogue.json"), findTemplate(), addStyles()]);
  const dialog = document.importNode(template, true);
  document.body.append(dialog);
  learnWords(dialog);
  return new Dialog(dialog, form.elements.q, catalogue);
}

async function findTemplate() {
  const here = document.querySelector("template#wb-search-dialog")?.content;
  const found = here ?? new DOMParser().parseFromString(await readText("dialog.html"), "text/html");
  return found.querySelector("dialog");
}

function addStyles() {
  return new Promise((resolve) => {
    const sheet = element("link");
    Object.assign(sheet, { rel: "stylesheet", href: new URL("assets/stylesheets/search-dialog.css", root).href, onload: resolve, onerror: resolve });
    document.head.append(sheet);
  });
}

class Dialog {
  constructor(dialog, field, catalogue) {
    const part = (name) => dialog.querySelector(`[data-part="${name}"]`);
    Object.assign(this, { dialog, field, part, index: new Index(catalogue), names: new Names(catalogue) });
    this.input = part("input");
    this.question = readQuestion();
    this.turn = 0;
    this.shown = PAGE;
    this.reach = UNASKED;
    this.histogram = new Histogram(part("bars"), (when) => this.ask({ when }));
    this.panel = new Panel(part("facets"), (uri) => this.toggle(uri));
    this.unit = unitOf(this.index.span);
    this.listen();
  }

  open() {
    const typed = this.field.value;
    this.field.value = "";
    if (this.dialog.open) { // keys that came before it stood there
      if (!typed) return;
      this.input.value += typed;
    } else {
      this.question = readQuestion();
      this.dialog.showModal();
      this.input.value = typed || this.question.q;
    }
    this.input.focus();
    this.ask({ q: this.input.value }, true);
  }

  listen() {
    const { dialog, input, part } = this;
    input.addEventListener("input", () => this.typed());
    dialog.addEventListener("close", () => { writeQuestion(null); this.turn += 1; this.field.focus(); });
    dialog.addEventListener("cancel", (event) => { if (this.closeSheet()) event.preventDefault(); });
    dialog.addEventListener("click", (event) => this.clicked(event));
    dialog.addEventListener("keydown", (event) => this.pressed(event));
    part("form").addEventListener("submit", (event) => { event.preventDefault(); this.enter(); });
    part("sort").addEventListener("change", (event) => this.ask({ sort: event.target.value }));
    matchMedia("(max-width: 760px)").addEventListener("change", () => this.arrange());
    this.arrange();
  }

  // The histogram stands above the hits on a phone, beside them elsewhere.
  arrange() {
    const small = matchMedia("(max-width: 760px)").matches;
    this.part(small ? "time-above" : "time-beside").append(this.part("time"));
    this.closeSheet();
  }

  typed() {
    this.dialog.dataset.state = "busy";
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.ask({ q: this.input.value, as: "" }), PAUSE);
  }

  toggle(uri) {
    if (uri === this.reading?.uri) { this.ask({ as: "words" }); return; }
    const { filters } = this.question;
    this.ask({ filters: filters.includes(uri) ? filters.filter((other) => other !== uri) : [...filters, uri] });
  }

  clicked({ target }) {
    if (target === this.dialog) { this.dialog.close(); return; } // the ground around it
    if (this.dialog.dataset.sheet && target === this.part("body")) { this.closeSheet(); return; }
    const does = target.closest("[data-do]");
    if (!does) return;
    const { do: what, uri, name } = does.dataset;
    ({
      close: () => this.dialog.close(),
      words: () => this.ask({ as: "words" }),
      unread: () => { this.input.value = ""; this.ask({ q: "", as: "" }); this.input.focus(); },
      read: () => { this.input.value = name; this.ask({ q: name, as: "", filters: this.question.filters }); this.input.focus(); },
      drop: () => { this.toggle(uri); this.input.focus(); },
      dropTime: () => { this.ask({ when: "" }); this.input.focus(); },
      more: () => { this.shown += PAGE; this.draw(true); },
      older: () => { this.reach = Infinity; this.ask({}, true); },
      sheet: () => this.openSheet(does.dataset.facet ?? ""),
      unsheet: () => this.closeSheet(),
    })[what]?.();
  }

  openSheet(facet) {
    this.part("facets").dataset.only = facet;
    this.dialog.dataset.sheet = facet || "all";
    this.drawPanel();
    this.part("filters").querySelector(facet ? ".is-only input" : "input")?.focus();
  }

  closeSheet() {
    if (!this.dialog.dataset.sheet) return false;
    const facet = this.part("facets").dataset.only;
    delete this.dialog.dataset.sheet;
    delete this.part("facets").dataset.only;
    this.part("chips").querySelector(facet ? `[data-facet="${facet}"]` : "[data-do=sheet]")?.focus();
    return true;
  }

  get links() {
    return [...this.dialog.querySelectorAll(".wb-found__name, .wb-hit")];
  }

  pressed(event) {
    const { key, target } = event;
    const among = target === this.input || target.matches(".wb-found__name, .wb-hit");
    if (!among || event.altKey || event.ctrlKey || event.metaKey) return;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      const { links } = this;
      const next = links.indexOf(target) + (key === "ArrowDown" ? 1 : -1);
      (next < 0 ? this.input : links[Math.min(next, links.length - 1)])?.focus();
    } else if (target !== this.input && (key.length === 1 && key !== " " || key === "Backspace")) {
      this.input.focus(); // go on typing
    }
  }

  async enter() {
    await this.drawn;
    const [first] = this.part("hits").querySelectorAll(".wb-hit");
    (first ?? this.dialog.querySelector(".wb-found__name"))?.click();
  }

  ask(change, again = false) {
    const before = JSON.stringify(this.question);
    this.question = { ...this.question, ...change };
    if (!again && JSON.stringify(this.question) === before) {
      this.dialog.dataset.state = "answered";
      return;
    }
    this.shown = PAGE;
    this.dialog.dataset.state = "busy";
    writeQuestion(this.question);
    this.drawn = this.answer().catch((error) => this.fail(error));
  }

  fail(error) {
    this.part("status").textContent = say("failed");
    throw error;
  }

  // What is asked for, as the words mean it: a name that leads to one page is read as that page. Tags and outlets are
  // offered only: their names are common words.
  async understand(question) {
    const typed = question.q.trim();
    const offers = typed.length ? await this.names.find(typed) : [];
    const exact = offers.filter((one) => one.exact && NAMED.includes(one.kind));
    const reading = question.as !== "words" && (exact.length === 1 || exact[0]?.count > 3 * exact[1]?.count) ? exact[0] : undefined;
    return { typed, offers, reading };
  }

  async answer() {
    const turn = this.turn += 1;
    const { question } = this;
    const nothing = !question.q.trim() && !question.filters.length && !question.when;
    this.dialog.classList.toggle("is-idle", nothing);
    if (nothing) {
      this.part("status").textContent = "";
      this.dialog.dataset.state = "answered";
      return this.index.warm();
    }
    const typing = this.understand(question);
    const { typed, offers, reading } = await typing;
    if (turn !== this.turn) return;
    Object.assign(this, { offers, reading, rows: [] });
    const state = reading ? { ...question, filters: [...question.filters, reading.uri] } : question;
    this.state = state;
    for await (const found of this.index.search(reading || !typed ? "" : typed, reading || !typed ? Infinity : this.reach, reading?.last)) {
      if (turn !== this.turn) return;
      this.rows.push(...(reading ? found.map((row) => ({ ...row, score: -row.values.indexOf(reading.uri) })) : found));
      await this.draw();
      if (turn !== this.turn) return;
    }
    this.dialog.dataset.state = "answered";
  }

  async draw(more = false) {
    const { state, turn } = this;
    const found = narrow(this.rows, state, this.unit);
    this.found = found;
    const top = order(found.kept, state.sort).slice(0, this.shown);
    const making = Promise.all(top.map((row) => hit(row, this.reading?.forms, this.index.values))); // fetched while the rest is drawn
    this.part("status").textContent = count("briefing", found.kept.length);
    this.part("show").textContent = say("show", { n: count("briefing", found.kept.length) });
    this.drawPanel();
    this.histogram.draw(found.times, this.index.span, this.unit, state.when);
    this.drawReading();
    this.part("sort").querySelector(`[value="${state.sort}"]`).checked = true;
    this.part("card").replaceChildren(...(this.reading ? [card(this.reading)] : []));
    const items = await making;
    if (turn !== this.turn) return;
    const focused = document.activeElement?.closest(".wb-hit")?.href;
    this.part("hits").replaceChildren(...items);
    this.part("hits").dataset.words = state.q;
    if (focused) this.links.find((link) => link.href === focused)?.focus();
    if (more) items.at(this.shown - PAGE)?.firstElementChild.focus();
    this.part("more").hidden = found.kept.length <= this.shown;
    this.drawReach(found.kept.length);
  }

  // A large site is searched back to a date, and further on demand.
  drawReach(n) {
    const { shards, span } = this.index;
    const all = this.reach >= shards.length || this.reading || !this.question.q.trim();
    const since = shards[Math.min(this.reach, shards.length) - 1]?.from ?? "";
    this.part("older").hidden = all;
    this.part("older").textContent = say("older", { date: inWords(span[0].slice(0, 7)) });
    if (!all) this.part("status").append(` ${say("since", { date: inWords(since.slice(0, 7)) })}`);
    this.part("none").hidden = n > 0;
  }

  drawPanel() {
    if (this.found) this.panel.draw(this.found.counts, this.index.values, this.state.filters);
    const chosen = new Set(this.question.filters.map(kindOf));
    if (this.question.when) chosen.add("when");
    for (const chip of this.part("chips").querySelectorAll("[data-facet]")) chip.classList.toggle("is-chosen", chosen.has(chip.dataset.facet));
  }

  drawReading() {
    const line = [];
    if (this.reading) {
      line.push(say("readAs"), chip(this.reading.kind, this.reading.name, "unread"), button(say("searchTheWord"), "words", "wb-link"));
    } else if (this.offers?.length) {
      line.push(say("names"), ...this.offers.slice(0, 5).map((one) => offer(one)));
    }
    for (const uri of this.question.filters) line.push(chip(kindOf(uri), this.index.values.get(uri) ?? keyOf(uri), "drop", uri));
    if (this.question.when) line.push(chip("", this.question.when.split("..").map(inWords).join(" – "), "dropTime"));
    this.part("reading").replaceChildren(...line);
  }
}

function button(text, what, name) {
  const made = element("button", name, text);
  made.type = "button";
  made.dataset.do = what;
  return made;
}

function withMark(made, kind, registered) {
  if (["person", "organization", "place"].includes(kind)) made.prepend(marked(kind, registered));
  return made;
}

function chip(kind, name, what, uri = "") {
  const made = withMark(button(name, what, "wb-chip wb-chip--drop"), kind);
  made.dataset.uri = uri;
  made.setAttribute("aria-label", say("remove", { name }));
  return made;
}

function offer({ kind, name, registered, uri }) {
  const made = withMark(button(name, "read", "wb-chip"), kind, registered);
  Object.assign(made.dataset, { name, uri });
  return made;
}
