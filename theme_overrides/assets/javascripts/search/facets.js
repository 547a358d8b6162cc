// Narrowing down: which rows stay, and how many each further choice would leave.
import { kindOf } from "./names.js";

/** The facets in the order in which they are shown. Several values of one must all hold, but a
 *  briefing has one outlet: there any will do. */
export const FACETS = ["person", "organization", "place", "story", "outlet", "tag"];

const FOLDERS = { person: "people", organization: "organizations", place: "places", story: "stories", outlet: "sources", tag: "tags" };

/** Return the address of a facet's value by its last part, as it stands in the page's address. */
export function uriOf(facet, key) {
  return `${FOLDERS[facet]}/${key}`;
}

/** Return the last part of an address. */
export function keyOf(uri) {
  return uri.slice(uri.indexOf("/") + 1);
}

function inTime(date, when) {
  if (!when) return true;
  const [from, to = from] = when.split("..");
  return !!date && date.slice(0, from.length) >= from && date.slice(0, to.length) <= to;
}

function agrees(row, chosen, except) {
  return chosen.all.every((uri) => row.values.includes(uri))
    && (except === "outlet" || !chosen.outlets.length || chosen.outlets.some((uri) => row.values.includes(uri)))
    && (except === "when" || inTime(row.date, chosen.when));
}

/** Return what is chosen, sorted out once for many rows. */
function sortOut({ filters, when }) {
  return { when, outlets: filters.filter((uri) => kindOf(uri) === "outlet"), all: filters.filter((uri) => kindOf(uri) !== "outlet") };
}

/** Return the rows that stay, the counts of facet values, and those of times. */
export function narrow(rows, state, unit) {
  const chosen = sortOut(state);
  const counts = new Map();
  const times = new Map();
  const kept = [];
  for (const row of rows) {
    const inside = agrees(row, chosen);
    if (inside) kept.push(row);
    for (const uri of row.values) {
      if (kindOf(uri) === "outlet" ? agrees(row, chosen, "outlet") : inside) counts.set(uri, (counts.get(uri) ?? 0) + 1);
    }
    const time = row.date.slice(0, unit);
    if (time.length === unit && agrees(row, chosen, "when")) times.set(time, (times.get(time) ?? 0) + 1);
  }
  return { kept, counts, times };
}

/** Return the rows in the order the reader wants. */
export function order(rows, sort) {
  const newest = (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);
  const oldest = (a, b) => !a.date - !b.date || -newest(a, b); // undated last
  const best = (a, b) => (b.score ?? 0) - (a.score ?? 0) || newest(a, b);
  return [...rows].sort({ newest, oldest }[sort] ?? best);
}
