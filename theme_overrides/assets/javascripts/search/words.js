// The words of the interface stand in the template of the dialog (theme_overrides/search/dialog.html),
// where they can be translated; this fills them in.
let spoken = {};
let locale = "en-GB"; // day, month, year, as the pages have it

/** Take the words from a dialog's `data-*`, and their language. */
export function learnWords(element) {
  spoken = { ...element.dataset };
  if (spoken.language && spoken.language !== "en") locale = spoken.language;
}

/** Return a phrase with its gaps filled: `{n}` by `values.n`. */
export function say(name, values = {}) {
  return (spoken[name] ?? name).replace(/\{(\w+)\}/g, (gap, key) => values[key] ?? gap);
}

/** Return a number as the language writes it. */
export function number(n) {
  return n.toLocaleString(locale);
}

/** Return a number of things in words, by the plural rules of the page's language. */
export function count(name, n) {
  const form = new Intl.PluralRules(locale).select(n);
  const known = spoken[`${name}${form[0].toUpperCase()}${form.slice(1)}`] ?? spoken[`${name}Other`] ?? "{n}";
  return known.replace("{n}", number(n));
}

/** Return an ISO date in words, as exact as it is. */
export function inWords(date) {
  if (!date) return say("undated");
  const [year, month, day] = date.split("-").map(Number);
  const parts = { year: "numeric", ...(month && { month: "long" }), ...(day && { day: "numeric" }) };
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" }).format(Date.UTC(year, (month || 1) - 1, day || 1));
}

/** Return a month or year with little room: `Mar`, `’15`. */
export function inShort(date) {
  if (date.length === 4) return say("shortYear", { year: date.slice(2) });
  return new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }).format(new Date(date)).replace(".", "");
}

/** Return the names as an enumeration: `a, b and c`. */
export function joined(names) {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
}

/** Return an element with a class and children. */
export function element(tag, name = "", ...children) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...children);
  return made;
}

/** Return the mark of a kind. */
export function marked(kind, registered = true) {
  const mark = element("span", `wb-mark wb-mark--${kind}${registered ? "" : " wb-mark--discovered"}`);
  mark.setAttribute("aria-hidden", "true");
  return mark;
}
