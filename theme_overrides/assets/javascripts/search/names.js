// From what is typed to the people, organizations, places, tags and outlets it may name.
import { readJson } from "./files.js";

const KINDS = { people: "person", organizations: "organization", places: "place", tags: "tag", sources: "outlet", stories: "story" };

/** Return the kind of a page by its address. */
export function kindOf(uri) {
  return KINDS[uri.split("/")[0]] ?? "";
}

/** Return a text as names are compared: see `fold` in generator/search/names.py. */
export function fold(text) {
  return text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function subject([uri, name, registered, count, last, description, forms, periods, near]) {
  const [first, ...counts] = periods;
  return { uri, name, kind: kindOf(uri), registered: !!registered, count, last, description, forms: [name, ...forms], first, counts, near };
}

function fileOf(prefix) {
  return [...prefix].map((letter) => letter.codePointAt(0).toString(16)).join("-");
}

/** The names of a site, read as far as they are asked for. */
export class Names {
  #prefixes;
  #version;
  #files = new Map();

  constructor(catalogue) {
    this.#prefixes = new Set(catalogue.names);
    this.#version = catalogue.version;
  }

  async #subjects(typed) {
    let prefix = typed.slice(0, 6);
    while (prefix && !this.#prefixes.has(prefix)) prefix = prefix.slice(0, -1);
    if (!prefix) return [];
    if (!this.#files.has(prefix)) {
      const path = `names/${fileOf(prefix)}.pack?v=${this.#version}`;
      this.#files.set(prefix, readJson(path).then((rows) => rows.map(subject)));
    }
    return this.#files.get(prefix);
  }

  /** Return the subjects with a name, or a word in a name, that begins so; exact ones first. */
  async find(text) {
    const typed = fold(text);
    if (!typed) return [];
    const found = [];
    for (const one of await this.#subjects(typed)) {
      const forms = one.forms.map(fold);
      const form = forms.indexOf(typed);
      if (form >= 0) found.push({ ...one, exact: true, form: one.forms[form] });
      else if (forms.some((name) => ` ${name}`.includes(` ${typed}`))) found.push({ ...one, exact: false });
    }
    return found.sort((a, b) => b.exact - a.exact || b.count - a.count);
  }

  /** Return the subject of a page whose name is known. */
  async get(uri, name) {
    return (await this.find(name)).find((one) => one.uri === uri);
  }
}
