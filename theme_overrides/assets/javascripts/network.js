// A name of the network, pointed at or focused: its own lines stand out, and those they lead to.
"use strict";
for (const picture of document.querySelectorAll(".wb-network__picture")) {
  const ties = [...picture.querySelectorAll(".wb-tie")].map((line) => [line, line.dataset.ends.split(" ")]);
  const nodes = [...picture.querySelectorAll("[data-node]")];

  const show = (node) => {
    picture.classList.toggle("wb-network--aimed", Boolean(node));
    const reached = new Set();
    for (const [line, ends] of ties) {
      const on = Boolean(node) && ends.includes(node.dataset.node);
      line.classList.toggle("wb-tie--on", on);
      if (on) ends.forEach((end) => reached.add(end));
    }
    for (const other of nodes) other.classList.toggle("wb-network__name--off", Boolean(node) && !reached.has(other.dataset.node));
  };

  for (const kind of ["pointerover", "focusin"]) picture.addEventListener(kind, (event) => show(event.target.closest("[data-node]")));
  for (const kind of ["pointerleave", "focusout"]) picture.addEventListener(kind, () => show(null));
}
