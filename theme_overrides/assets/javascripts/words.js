// What the other scripts say, in the language of the page where it brings the words along.
"use strict";
{
  const given = document.getElementById("wb-words");
  const words = given ? JSON.parse(given.textContent) : {};

  globalThis.say = (text, values = {}) => (words[text] ?? text).replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);
}
