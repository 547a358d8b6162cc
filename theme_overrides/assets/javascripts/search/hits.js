// The list of hits.
import { excerpt, placesOf, wordsOf } from "./excerpt.js";
import { readFragment, root } from "./files.js";
import { kindOf } from "./names.js";
import { element, inWords } from "./words.js";

/** Return a hit as a list item; `forms` are marked in its text, else the words that were found. */
export async function hit(row, forms, names) {
  const { url, content, meta } = await readFragment(row.shard, row.id);
  const words = wordsOf(content);
  const found = forms ? placesOf(forms, words) : new Set(row.places ?? []);
  const outlet = row.values.find((uri) => kindOf(uri) === "outlet");
  const facts = [names.get(outlet), inWords(row.date)].filter(Boolean).join(", ");
  const link = element("a", "wb-hit", element("h3", "wb-hit__title", meta.title ?? ""),
    element("p", "wb-hit__excerpt", ...excerpt(words, found)), element("p", "wb-hit__facts", facts));
  for (const line of link.children) line.dir = "auto";
  link.href = new URL(url.replace(/^\//, ""), root);
  return element("li", "", link);
}
