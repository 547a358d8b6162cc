// What the other scripts say, in the language of the page where it brings the words along.
"use strict";
{
  const given = document.getElementById("wb-words");
  const words = given ? JSON.parse(given.textContent) : {};

  // A site in a language without words is English, also in its dates and numbers.
  globalThis.tongue = given ? document.documentElement.lang : "en-GB";
  globalThis.say = (text, values = {}) => (words[text] ?? text).replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);
}
