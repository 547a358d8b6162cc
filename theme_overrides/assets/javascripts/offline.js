// Search in the edition that is read from disk. The index is a script, asked for when search is first opened.
// Words are joined by "and"; the last one may be the beginning of a word. Titles weigh more, rare words too.
"use strict";
{
  const opener = document.querySelector("[data-wb-offline]");
  const dialog = document.querySelector(".wb-offline");
  const [input, list, told] = ["input", "list", "count"].map((part) => dialog.querySelector(`.wb-offline__${part}`));
  const root = new URL(`${opener.dataset.wbOffline}/`, document.baseURI);
  const HITS = 40;
  const NAMES = 6;
  const TITLE = 5; // what a word in the title counts for, against one in the text

  const fold = (text) => text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  const split = (text) => fold(text).match(/[\p{L}\p{N}_]+/gu) ?? [];

  let loading;
  const load = () => loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL("search/offline-index.js", root).href;
    script.onload = () => resolve({ ...globalThis.wirebriefIndex, terms: Object.keys(globalThis.wirebriefIndex.words) });
    script.onerror = reject;
    document.head.append(script);
  });

  // The terms are sorted by code unit, as Python sorts the plane that words stand in.
  function beginningWith(terms, start) {
    let [low, high] = [0, terms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (terms[middle] < start) low = middle + 1; else high = middle;
    }
    let end = low;
    while (end < terms.length && terms[end].startsWith(start)) end += 1;
    return terms.slice(low, end);
  }

  function placesOf(index, term) {
    const places = new Map();
    let place = 0;
    for (const step of index.words[term].split(",")) {
      place += parseInt(step, 36);
      places.set(place, step.endsWith("!") ? TITLE : 1);
    }
    return places;
  }

  function scoresOf(index, word, isLast) {
    const found = new Map();
    const known = isLast ? beginningWith(index.terms, word) : Object.hasOwn(index.words, word) ? [word] : [];
    for (const term of known) {
      const places = placesOf(index, term);
      const rare = Math.log(1 + index.briefings.length / places.size) * (term === word ? 2 : 1);
      for (const [place, weight] of places) found.set(place, Math.max(found.get(place) ?? 0, weight * rare));
    }
    return found;
  }

  function findBriefings(index, words) {
    let kept;
    words.forEach((word, number) => {
      const scores = scoresOf(index, word, number === words.length - 1);
      kept = kept ? new Map([...kept].filter(([place]) => scores.has(place)).map(([place, score]) => [place, score + scores.get(place)])) : scores;
    });
    return [...kept ?? []].sort(([a, one], [b, other]) => other - one || a - b).map(([place]) => index.briefings[place]);
  }

  function findNames(index, words) {
    const asked = words.join(" ");
    const fits = (form) => words.every((word) => split(form).some((part) => part.startsWith(word)));
    const exact = ([name, , , , , forms]) => [name, ...forms].some((form) => split(form).join(" ") === asked);
    return index.names.filter(([name, , , , , forms]) => [name, ...forms].some(fits))
      .sort((one, other) => exact(other) - exact(one) || other[4] - one[4]).slice(0, NAMES);
  }

  function make(tag, name, ...children) {
    const element = document.createElement(tag);
    if (name) element.className = name;
    element.append(...children);
    return element;
  }

  function link(page, text) {
    const element = make("a", "wb-offline__link", text);
    element.href = new URL(`${page}index.html`, root).href;
    return element;
  }

  function nameRow([name, page, kind, registered, count]) {
    const mark = make("span", `wb-mark wb-mark--${kind}${registered ? "" : " wb-mark--discovered"}`);
    return make("li", "wb-offline__name", mark, link(page, name), ` ${count.toLocaleString(globalThis.tongue)}`);
  }

  function inWords(date) {
    const [, month, day] = date.split("-");
    const parts = { year: "numeric", ...(month && { month: "long" }), ...(day && { day: "numeric" }) };
    return new Intl.DateTimeFormat(globalThis.tongue, { ...parts, timeZone: "UTC" }).format(new Date(date));
  }

  function briefingRow([title, page, date, outlet, summary]) {
    const about = [outlet, date && inWords(date)].filter(Boolean).join(", ");
    return make("li", "wb-offline__hit", link(page, title), make("p", "", summary), make("p", "wb-note", about));
  }

  async function answer() {
    const index = await load();
    const words = split(input.value);
    const names = words.length ? findNames(index, words) : [];
    const found = words.length ? findBriefings(index, words) : index.briefings;
    told.textContent = names.length + found.length ? found.length.toLocaleString(globalThis.tongue) : told.dataset.none;
    list.replaceChildren(...names.map(nameRow), ...found.slice(0, HITS).map(briefingRow));
  }

  function open() {
    if (!dialog.open) dialog.showModal();
    input.focus();
    answer();
  }

  function move(event) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const links = [input, ...list.querySelectorAll("a")];
    const next = links.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
    links[Math.max(0, Math.min(next, links.length - 1))].focus();
  }

  opener.hidden = false;
  opener.addEventListener("click", open);
  input.addEventListener("input", answer);
  dialog.addEventListener("keydown", move);
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener("close", () => opener.focus());
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || (event.key !== "/" && event.key !== "s")) return;
    event.preventDefault();
    open();
  });
}
