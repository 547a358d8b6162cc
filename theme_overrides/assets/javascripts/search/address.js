// The question stands in the page's address, so that it can be sent, kept and come back to.
import { FACETS, keyOf, uriOf } from "./facets.js";
import { kindOf } from "./names.js";

const PLAIN = ["q", "sort", "when", "as"];

/** Return the question that an address holds. */
export function readQuestion(search = location.search) {
  const asked = new URLSearchParams(search);
  const filters = FACETS.flatMap((facet) => asked.getAll(facet).map((key) => uriOf(facet, key)));
  const [q, sort, when, as] = PLAIN.map((key) => asked.get(key) ?? "");
  return { q, sort: ["newest", "oldest"].includes(sort) ? sort : "relevance", when: /^\d{4}(-\d\d)?(\.\.\d{4}(-\d\d)?)?$/.test(when) ? when : "", as: as === "words" ? as : "", filters };
}

/** Write a question into the address, or take it out. */
export function writeQuestion(question) {
  const url = new URL(location.href);
  for (const key of [...PLAIN, ...FACETS]) url.searchParams.delete(key);
  if (question) {
    const { q, sort, when, as, filters } = question;
    for (const [key, value] of Object.entries({ q, sort: sort === "relevance" ? "" : sort, when, as })) {
      if (value) url.searchParams.set(key, value);
    }
    for (const uri of filters) url.searchParams.append(kindOf(uri), keyOf(uri));
  }
  if (url.href !== location.href) history.replaceState(history.state, "", url);
}
