// The facets: what the hits name, where they were printed, what they are about.
import { FACETS } from "./facets.js";
import { kindOf } from "./names.js";
import { count, element, marked, number as written, say } from "./words.js";

const FEW = { person: 3, organization: 3, place: 3, story: 3, outlet: 3, tag: 3 };
const MANY = 60;
const { compare } = new Intl.Collator(); // far quicker than localeCompare on thousands of names

/** Draws a group of checkboxes for each facet; calls `toggle` with the address of a value. */
export class Panel {
  #place;
  #open = new Set();
  #last = () => {};

  constructor(place, toggle) {
    this.#place = place;
    place.addEventListener("change", (event) => toggle(event.target.value));
    place.addEventListener("click", (event) => {
      const facet = event.target.closest("[data-expand]")?.dataset.expand;
      if (!facet) return;
      if (!this.#open.delete(facet)) this.#open.add(facet);
      this.#last();
      this.#place.querySelector(`[data-expand="${facet}"]`)?.focus();
    });
  }

  /** Draw the counts; `names` has the name of each value, `chosen` the addresses checked. */
  draw(counts, names, chosen) {
    this.#last = () => this.draw(counts, names, chosen);
    const focused = document.activeElement?.closest(".wb-facet input")?.value;
    const values = new Map(FACETS.map((facet) => [facet, []]));
    for (const uri of new Set([...chosen, ...counts.keys()])) values.get(kindOf(uri))?.push(uri);
    const groups = FACETS.filter((facet) => values.get(facet).length).map((facet) => this.#group(facet, values.get(facet), { counts, names, chosen }));
    this.#place.replaceChildren(...groups);
    if (focused) this.#place.querySelector(`input[value="${CSS.escape(focused)}"]`)?.focus();
  }

  #group(facet, uris, { counts, names, chosen }) {
    const number = (uri) => counts.get(uri) ?? 0;
    const nameOf = (uri) => names.get(uri) ?? uri.slice(uri.indexOf("/") + 1);
    uris.sort((a, b) => chosen.includes(b) - chosen.includes(a) || number(b) - number(a) || compare(nameOf(a), nameOf(b)));
    const only = this.#place.dataset.only === facet; // the sheet of one facet, on a phone
    const open = only || this.#open.has(facet);
    const shown = uris.slice(0, open ? MANY : Math.max(FEW[facet], uris.filter((uri) => chosen.includes(uri)).length));
    const title = element("legend", "", say(facet));
    const group = element("fieldset", `wb-facet${only ? " is-only" : ""}`, title);
    group.dataset.facet = facet;
    if (uris.length > FEW[facet] && !only) group.append(this.#more(facet, uris.length, open));
    group.append(...shown.map((uri) => option(uri, nameOf(uri), number(uri), chosen.includes(uri))));
    return group;
  }

  #more(facet, n, open) {
    const more = element("button", "wb-facet__all", open ? say("fewer") : say("all", { n: written(n) }));
    more.type = "button";
    more.dataset.expand = facet;
    more.setAttribute("aria-label", `${more.textContent}: ${say(facet)}`);
    more.setAttribute("aria-expanded", open);
    return more;
  }
}

function option(uri, name, n, checked) {
  const box = element("input");
  Object.assign(box, { type: "checkbox", value: uri, checked });
  const kind = kindOf(uri);
  const mark = ["person", "organization", "place"].includes(kind) ? [marked(kind)] : [];
  const number = element("span", "wb-facet__count", written(n));
  number.setAttribute("aria-label", count("briefing", n));
  return element("label", "wb-facet__value", box, ...mark, element("span", "wb-facet__name", name), " ", number);
}
