// The hits over time: a bar for each year, or month where the site is young; each narrows down.
import { element, inShort, inWords, number, say } from "./words.js";

/** Return how many letters of a date make a bar: `yyyy`, or `yyyy-mm` on up to two years. */
export function unitOf([first, last]) {
  return last.slice(0, 4) - first.slice(0, 4) > 1 ? 4 : 7;
}

function periods([first, last], unit) {
  const found = [];
  for (let year = +first.slice(0, 4); year <= +last.slice(0, 4); year += 1) {
    if (unit === 4) found.push(`${year}`);
    else for (let month = 1; month <= 12; month += 1) found.push(`${year}-${`${month}`.padStart(2, "0")}`);
  }
  return found.filter((period) => period >= first.slice(0, unit) && period <= last.slice(0, unit));
}

/** Draws into a group of buttons; calls `choose` with a time such as `2015..2017`, or nothing. */
export class Histogram {
  #bars;
  #choose;
  #start = "";
  #shown = [];

  constructor(bars, choose) {
    this.#bars = bars;
    this.#choose = choose;
    bars.addEventListener("pointerdown", (event) => { this.#start = this.#at(event); });
    bars.addEventListener("pointermove", (event) => { if (this.#start && event.buttons) this.#tint(this.#start, this.#at(event)); });
    bars.addEventListener("click", (event) => {
      const bar = event.target.closest("[data-period]");
      if (bar && !event.detail) this.#choose(bar.getAttribute("aria-pressed") === "true" ? "" : bar.dataset.period); // by key
    });
    document.addEventListener("pointerup", (event) => this.#end(event));
  }

  #at(event) {
    const bars = [...this.#bars.children];
    return (bars.find((bar) => event.clientX <= bar.getBoundingClientRect().right) ?? bars.at(-1))?.dataset.period ?? "";
  }

  #end(event) {
    if (!this.#start) return;
    const [from, to] = [this.#start, this.#at(event)].sort();
    this.#start = "";
    const only = this.#shown.length && this.#shown[0] === from && this.#shown.at(-1) === to;
    this.#choose(only ? "" : from === to ? from : `${from}..${to}`);
  }

  #tint(one, other) {
    const [from, to] = [one, other].sort();
    for (const bar of this.#bars.children) bar.classList.toggle("is-chosen", bar.dataset.period >= from && bar.dataset.period <= to);
  }

  /** Draw the counts of times over the whole span of the site. */
  draw(times, span, unit, when) {
    const all = periods(span, unit);
    const most = Math.max(1, ...all.map((period) => times.get(period) ?? 0));
    const [from, to = from] = when ? when.split("..") : [];
    this.#shown = when ? all.filter((period) => period >= from.slice(0, unit) && period <= to.slice(0, unit)) : [];
    if (this.#bars.children.length !== all.length) this.#bars.replaceChildren(...all.map((period) => this.#bar(period, all.length)));
    this.#bars.classList.toggle("is-narrow", all.length > 9);
    [...this.#bars.children].forEach((bar, index) => {
      const n = times.get(all[index]) ?? 0;
      bar.dataset.period = all[index];
      bar.querySelector(".wb-time__bar").style.height = `${(2.3 * n / most).toFixed(2)}rem`;
      bar.querySelector(".wb-time__count").textContent = n ? number(n) : "";
      bar.setAttribute("aria-label", say("bar", { period: inWords(all[index]), n: number(n) }));
      bar.setAttribute("aria-pressed", this.#shown.includes(all[index]));
      bar.classList.toggle("is-chosen", this.#shown.includes(all[index]));
    });
  }

  #bar(period, many) {
    const label = many > 9 ? "" : inShort(period);
    const bar = element("button", "wb-time__period",
      element("span", "wb-time__room", element("span", "wb-time__count"), element("span", "wb-time__bar")), element("span", "wb-time__label", label));
    bar.type = "button";
    return bar;
  }
}
