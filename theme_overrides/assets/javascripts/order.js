// An index in another order: by how often its names stand in briefings, tags also without their subjects.
// The page has the choice, hidden; without this script it stays so, and the index is in its first order.
"use strict";
{
  const choice = document.querySelector("[data-wb-order]");
  const index = document.querySelector(".wb-az");
  const sections = [...index.querySelectorAll("section")];
  const lists = sections.map((section) => section.querySelector("ul")).filter(Boolean);
  const kept = lists.map((list) => [...list.children]);
  const rows = kept.flat().filter((row) => !row.querySelector(".wb-see"));
  const counts = new Map(rows.map((row) => [row, countOf(row)]));
  const letters = document.querySelector(".wb-letters");
  const words = new Intl.Collator(document.documentElement.lang || "en", { sensitivity: "base" });

  const all = document.createElement("section");
  const list = document.createElement("ul");
  all.append(list);

  function countOf(row) {
    const line = row.querySelector("p") ?? row;
    return Number(line.lastChild.textContent.replace(/\D/g, ""));
  }

  const nameOf = (row) => row.querySelector("a").textContent;

  const ORDERS = {
    most: (one, other) => counts.get(other) - counts.get(one) || words.compare(nameOf(one), nameOf(other)),
    name: (one, other) => words.compare(nameOf(one), nameOf(other)),
  };

  function show(order) {
    const sorted = ORDERS[order];
    lists.forEach((own, at) => own.replaceChildren(...kept[at]));
    if (sorted) list.replaceChildren(...[...rows].sort(sorted));
    index.replaceChildren(...(sorted ? [all] : sections));
    if (letters) letters.hidden = !!sorted;
  }

  choice.addEventListener("change", (event) => show(event.target.value));
  choice.hidden = false;
  const chosen = choice.querySelector(":checked"); // a browser keeps it when the reader comes back
  if (chosen) show(chosen.value);
}
