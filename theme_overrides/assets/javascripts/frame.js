// Before anything is drawn. What Material's own inline scripts define, in a file: the page's policy allows no inline
// script. And the type is asked for early, by a script: browsers refuse such a link from disk, and say so.
"use strict";
{
  document.documentElement.classList.replace("no-js", "js");
  const own = document.currentScript;
  const scope = new URL(own.dataset.scope || "../..", own.dataset.scope ? location : own.src);
  const key = (name, at) => `${at.pathname}.${name}`;

  globalThis.__md_scope = scope;
  globalThis.__md_hash = (text) => [...text].reduce((sum, letter) => (sum << 5) - sum + letter.charCodeAt(0), 0);
  globalThis.__md_get = (name, store = localStorage, at = scope) => JSON.parse(store.getItem(key(name, at)));
  globalThis.__md_set = (name, value, store = localStorage, at = scope) => {
    try {
      store.setItem(key(name, at), JSON.stringify(value));
    } catch { /* a full or forbidden store forgets the choice, no more */ }
  };

  if (location.protocol !== "file:") {
    for (const name of ["serif", "sans"]) {
      const href = new URL(`../fonts/wirebrief-${name}.woff2`, own.src).href;
      const link = Object.assign(document.createElement("link"), { rel: "preload", as: "font", type: "font/woff2", href });
      link.crossOrigin = "";
      document.head.append(link);
    }
  }
}
