// The stretch of a briefing that shows best why it was found.
const WORDS = 34;
const BACK = 14; // so far back the beginning of the sentence is looked for

/** Return the indexes of the words of a text in which a name begins or goes on. */
export function placesOf(names, words) {
  const text = words.map(([word]) => word).join(" ");
  const pattern = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).sort((a, b) => b.length - a.length).join("|");
  const found = new Set();
  if (!pattern) return found;
  const ends = [];
  let end = -1;
  for (const [word] of words) ends.push(end += word.length + 1);
  let place = 0;
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "gu"))) {
    while (ends[place] <= match.index) place += 1;
    for (let at = place; at < words.length && (at ? ends[at - 1] : 0) < match.index + match[0].length; at += 1) found.add(at);
  }
  return found;
}

function densest(places) {
  let best = places[0] ?? 0;
  let most = 0;
  places.forEach((place, index) => {
    let reach = index;
    while (reach < places.length && places[reach] < place + WORDS - BACK) reach += 1;
    if (reach - index > most) [best, most] = [place, reach - index];
  });
  return best;
}

/** Return the words of a text. */
export function wordsOf(text) {
  return [...text.matchAll(/\S+/g)];
}

/** Return the excerpt as a list of nodes, what was looked for in `mark`. */
export function excerpt(words, found) {
  const places = [...found].filter((place) => place < words.length).sort((a, b) => a - b);
  const centre = densest(places);
  let start = centre;
  while (start > 0 && centre - start < BACK && !/[.!?]["'”’)]?$/.test(words[start - 1][0])) start -= 1;
  const end = Math.min(words.length, start + WORDS);
  const nodes = start && !/[.!?]["'”’)]?$/.test(words[start - 1][0]) ? ["… "] : [];
  for (let at = start; at < end; at += 1) {
    let last = at;
    while (found.has(at) && found.has(last + 1) && last + 1 < end) last += 1; // a name is one mark
    const text = words.slice(at, last + 1).map(([word]) => word).join(" ");
    nodes.push(...(found.has(at) ? marked(text) : [text]), " ");
    at = last;
  }
  if (end < words.length) nodes.push("…");
  return nodes;
}

function marked(word) {
  const [, before, core, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word);
  const mark = document.createElement("mark");
  mark.textContent = core;
  return core ? [before, mark, after] : [word];
}
