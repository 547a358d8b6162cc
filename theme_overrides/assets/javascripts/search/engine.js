// The index, shard by shard: Pagefind finds words, the table beside it dates and facets.
import { address, readJson } from "./files.js";

/** Newest first, so many shards are searched unasked; older ones once the reader wants them. */
export const UNASKED = 16;

class Shard {
  #version;
  #table;
  #words;

  constructor([key, count, from, to], version, values) {
    Object.assign(this, { key, count, from, to, values });
    this.#version = version;
  }

  /** Return the rows of the table: id, date and the addresses of facets. */
  rows() {
    this.#table ??= readJson(`${this.key}/table.pack?v=${this.#version}`).then(({ values, briefings }) => {
      for (const [uri, name] of values) this.values.set(uri, name);
      return briefings.map(([id, date, ...places]) => ({ shard: this.key, id, date, values: places.map((place) => values[place][0]) }));
    });
    return this.#table;
  }

  /** Begin to load the table and Pagefind's part, whichever is not there. */
  load(pagefind) {
    this.#words ??= pagefind.createInstance({ basePath: `${address(this.key)}/`, noWorker: true, metaCacheTag: this.key });
    return this.rows();
  }

  /** Return the rows that hold the words, each with its score and the places of the words. */
  async find(words, pagefind) {
    const table = this.load(pagefind);
    const [rows, { results }] = await Promise.all([table, this.#words.search(words)]);
    this.byId ??= new Map(rows.map((row) => [row.id, row]));
    return results.map(({ id, score, words: places }) => ({ ...this.byId.get(id), score, places }));
  }
}

/** All shards of a site. */
export class Index {
  #pagefind;

  constructor({ shards, version }) {
    /** Names of facet values by address, as far as they are loaded. */
    this.values = new Map();
    this.shards = shards.map((shard) => new Shard(shard, version, this.values));
  }

  /** Return the first and last date of the whole site. */
  get span() {
    const dates = this.shards.flatMap(({ from, to }) => [from, to]).filter(Boolean).sort();
    return [dates[0] ?? "", dates.at(-1) ?? ""];
  }

  /** Load what every search of words needs. */
  async warm() {
    this.#pagefind ??= import(address("pagefind.js"));
    this.shards[0]?.load(await this.#pagefind);
  }

  /** Yield the rows of each shard up to the date `last` that hold the words, or all rows where there are none. */
  async *search(words, reach = UNASKED, last = "") {
    // what was last named in 2016 is not looked for in later shards
    const shards = this.shards.filter(({ from }) => !last || from.slice(0, last.length) <= last).slice(0, reach);
    // the first brings the program that the others use
    const pagefind = words && await (this.#pagefind ??= import(address("pagefind.js")));
    const ask = (shard) => (words ? shard.find(words, pagefind) : shard.rows());
    const asked = [];
    for (let next = 0; next < shards.length; next += 1) {
      yield await (asked[next] ?? ask(shards[next]));
      for (const ahead of [next + 1, next + 2].filter((one) => one < shards.length)) {
        asked[ahead] ??= ask(shards[ahead]);
        asked[ahead].catch(() => {}); // told when it is its turn
      }
    }
  }
}
