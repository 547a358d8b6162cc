// The reader opens search: at the field, with / or s, or by an address that holds a question.
// Until then nothing is fetched. A plain script, so that it may be asked for by file:// too.
(() => {
  const form = document.querySelector(".wb-search[data-root]");
  if (!form) return;
  const field = form.elements.q;
  const ours = ["q", "person", "organization", "place", "story", "tag", "outlet", "when"];

  async function open() {
    const search = globalThis.wirebriefSearch ?? await import("./dialog.js");
    search.openDialog(form);
  }

  function typing(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key !== "/" && event.key !== "s") return;
    event.preventDefault();
    field.focus(); // what is typed while the scripts come arrives here
    open();
  });
  for (const kind of ["click", "input"]) field.addEventListener(kind, open);
  form.addEventListener("submit", (event) => { event.preventDefault(); open(); });
  document.querySelector(".wb-search-open")?.addEventListener("click", (event) => {
    event.preventDefault();
    field.focus(); // a phone shows its keys only for a focus within the touch
    open();
  });
  const asked = new URLSearchParams(location.search);
  if (ours.some((key) => asked.has(key))) open();
})();
