// The evidence card: why a name in the text leads where it does. All it says is on the page already: in the link's
// title, in the sentence around it, and in the list of names at the foot. Without this script those remain.
// Who or what the name is, and in how many briefings, comes from the small file that previews have, when a card opens.
"use strict";
{
  const SHOW = 150; // ms a pointer rests on a name first: reading along a line opens nothing
  const HIDE = 250; // ms to get from the name into the card
  const GAP = 10; // px between name and card, room for the pointer of the card
  const INSET = 18; // px by which the card starts left of the name, as drawn
  const REACH = 150; // characters of a long sentence shown on either side of the name
  const UNFINISHED = /(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sen|Rep|Gov|Prof|St)\.\s*$/u;
  const PAGE = /((?:people|organizations|places)\/[^/]+)\/(?:index\.html)?$/; // of a name

  const article = document.querySelector(".wb-briefing");
  const rows = new Map();
  const evidence = article.querySelector(".wb-evidence h2");
  for (const name of article.querySelectorAll(".wb-evidence li > a[data-wb-kind]")) rows.set(name.href, name);
  const links = new Set([...article.querySelectorAll(".wb-briefing__text a[title]")].filter((a) => rows.has(a.href)));

  const card = make("div", "wb-card");
  const abouts = new Map(); // by address: what a name's preview says, once it was asked for
  let current; // the link whose card is open
  let aimed; // what the pointer asks for: a link, or nothing
  let timer;
  let touched = false;

  function make(tag, name, ...children) {
    const node = document.createElement(tag);
    node.className = name;
    node.append(...children);
    return node;
  }

  function sentenceAround(link) {
    const block = link.closest("p, li, blockquote, h3, h4");
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEndBefore(link);
    let at = before.toString().length;
    let sentence = "";
    for (const part of sentences(block.textContent)) {
      sentence += part;
      if (UNFINISHED.test(sentence)) continue;
      if (at < sentence.length) break;
      at -= sentence.length;
      sentence = "";
    }
    return [sentence.slice(0, at).trimStart(), sentence.slice(at + link.textContent.length).trimEnd()];
  }

  function sentences(text) {
    if (!Intl.Segmenter) return [text];
    const segmenter = new Intl.Segmenter(document.documentElement.lang, { granularity: "sentence" });
    return Array.from(segmenter.segment(text), (part) => part.segment);
  }

  function quote(link) {
    let [before, after] = sentenceAround(link);
    const marks = /["“”]/.test(before + after) ? ["", ""] : ["“", "”"];
    if (before.length > REACH) before = `… ${before.slice(-REACH).replace(/^\S*\s/, "")}`;
    if (after.length > REACH) after = `${after.slice(0, REACH).replace(/\s\S*$/, "")} …`;
    return [marks[0] + before, make("b", "", link.textContent), after + marks[1]];
  }

  function fill(link) {
    const name = rows.get(link.href);
    const kind = name.dataset.wbKind;
    const found = "wbDiscovered" in name.dataset;
    const rule = link.getAttribute("aria-description");
    const title = make("p", `wb-card__name wb-mark wb-mark--${kind}`, make("span", "", name.textContent));
    title.classList.toggle("wb-mark--discovered", found);
    title.lastChild.id = "wb-card-name";
    title.dir = "auto"; // the mark stands where the name begins
    const facts = [
      ["matched", say("Matched"), [link.textContent]],
      ["rule", say("Rule"), [rule[0].toUpperCase() + rule.slice(1)]],
      ["confidence", say("Confidence"), name.closest("li").querySelector("em").cloneNode(true).childNodes],
      ["sentence", say("Sentence"), quote(link)],
    ];
    const list = make("dl", "wb-card__facts");
    for (const [part, term, value] of facts) {
      const told = Object.assign(make("dd", "", ...value), { dir: "auto" });
      list.append(make("div", `wb-card__${part}`, make("dt", "", term), told));
    }
    const state = found ? say("{state}: found by the machine, not yet confirmed by the editor.", { state: name.title }) : `${name.title}.`;
    const about = make("p", "wb-card__about");
    about.hidden = true;
    card.replaceChildren(title, make("p", "wb-card__kind", state), about, list, ways(link));
    describe(link, about);
  }

  async function describe(link, about) {
    const text = await aboutOf(link.href);
    if (!text || !about.isConnected) return;
    about.textContent = text;
    about.hidden = false;
    place(link);
  }

  function aboutOf(address) {
    if (location.protocol === "file:") return undefined;
    if (!abouts.has(address)) abouts.set(address, load(address.replace(PAGE, "data/previews/$1.json")));
    return abouts.get(address);
  }

  async function load(file) {
    const answer = await fetch(file).catch(() => undefined);
    return answer?.ok ? (await answer.json()).text : undefined;
  }

  function ways(link) {
    const open = Object.assign(make("a", "wb-link", say("Open page")), { href: link.href });
    const all = Object.assign(make("a", "wb-link", say("All evidence")), { href: `#${evidence.id}` });
    all.addEventListener("click", close);
    const shut = Object.assign(make("button", "wb-card__close", say("Close")), { type: "button" });
    shut.addEventListener("click", dismiss);
    return make("p", "wb-card__ways", open, all, make("span", "wb-card__escape", say("Esc closes")), shut);
  }

  function place(link, y) {
    const lines = [...link.getClientRects()];
    const line = lines.find((l) => l.top <= y && y <= l.bottom) ?? lines[0];
    const box = link.getBoundingClientRect();
    const frame = article.getBoundingClientRect();
    const need = card.offsetHeight + GAP;
    const above = innerHeight - box.bottom < need && box.top >= need;
    card.classList.toggle("wb-card--above", above);
    card.style.top = `${(above ? box.top - need : box.bottom + GAP) - frame.top}px`;
    const edge = link.closest(".wb-briefing__text").getBoundingClientRect().right + INSET; // leaves the lists beside it free
    card.style.left = `${Math.min(line.left - INSET, edge - card.offsetWidth) - frame.left}px`;
    const reach = Math.min(line.width / 2, INSET);
    card.style.setProperty("--wb-card-at", `${line.left + reach - card.getBoundingClientRect().left}px`);
  }

  function open(link, y) {
    aimed = link;
    clearTimeout(timer);
    if (link === current) return;
    current = link;
    fill(link);
    card.hidden = false;
    place(link, y);
  }

  function close() {
    clearTimeout(timer);
    current = undefined;
    card.hidden = true;
  }

  function dismiss() {
    current.focus(); // before closing: the focus on a name opens its card
    close();
  }

  function aim(link, y) {
    if (link === aimed) return;
    aimed = link;
    clearTimeout(timer);
    timer = setTimeout(() => (link ? open(link, y) : close()), link ? SHOW : HIDE);
  }

  function linkAt(target) {
    const link = target.closest?.("a");
    return links.has(link) ? link : undefined;
  }

  const held = () => current && (document.activeElement === current || card.contains(document.activeElement));

  // Tab goes from the name into its card, and from the end of the card on to the next name.
  function tab(event) {
    const stops = [...card.querySelectorAll("a, button")].filter((stop) => stop.checkVisibility());
    const at = stops.indexOf(document.activeElement);
    if (document.activeElement === current && !event.shiftKey) event.preventDefault(stops[0].focus());
    else if (at === 0 && event.shiftKey) event.preventDefault(current.focus());
    else if (at === stops.length - 1 && !event.shiftKey) current.focus();
  }

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const inside = card.contains(event.target) || (held() && !linkAt(event.target));
    aim(inside ? current : linkAt(event.target), event.clientY);
  });
  document.addEventListener("focusin", (event) => {
    const link = linkAt(event.target);
    if (link?.matches(":focus-visible")) open(link);
    else if (current && link !== current && !card.contains(event.target)) close();
  });
  document.addEventListener("keydown", (event) => {
    if (!current) return;
    if (event.key === "Escape") (held() ? dismiss : close)();
    if (event.key === "Tab") tab(event);
  });
  document.addEventListener("pointerdown", (event) => { touched = event.pointerType === "touch"; });
  document.addEventListener("pointerup", (event) => {
    if (current && linkAt(event.target) !== current && !card.contains(event.target)) close();
  });
  article.addEventListener("click", (event) => {
    const link = linkAt(event.target);
    if (!touched || !link || link === current) return;
    event.preventDefault();
    open(link, event.clientY);
  });
  addEventListener("resize", () => current && place(current));

  card.hidden = true;
  card.setAttribute("role", "dialog");
  card.setAttribute("aria-labelledby", "wb-card-name");
  article.append(card);
  for (const link of links) {
    link.setAttribute("aria-description", link.title); // the browser's own tooltip would double the card
    link.removeAttribute("title");
  }
}
