// Cite, share, print: buttons that only work with a script, so a script makes them.
// On a phone the strip of sections shows the one we are in.
"use strict";
{
  const ICONS = {
    Cite: "M4 2h6l3 3v9H4zM6.5 7.5h4M6.5 10.5h4",
    Share: "M8 10V2M5 4.5 8 1.5l3 3M3 8v6h10V8",
    Print: "M4.5 5V2h7v3M4 11H2V5h12v6h-2M4.5 9h7v5h-7z",
  };

  const address = () => document.querySelector("link[rel=canonical]")?.href ?? location.href.split("#")[0];

  async function share(status) {
    if (navigator.share) return navigator.share({ title: document.title, url: address() }).catch(() => {});
    return copy(address(), status);
  }

  async function copy(text, status) {
    await navigator.clipboard.writeText(text);
    status.textContent = say("Copied");
    setTimeout(() => { status.textContent = ""; }, 2000);
  }

  function makeStatus() {
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    status.className = "wb-note";
    return status;
  }

  const forms = document.querySelector(".wb-cite");

  function cite() {
    forms.open = true;
    forms.scrollIntoView({ block: "nearest" });
    forms.querySelector("summary").focus({ preventScroll: true });
  }

  const LABELS = { Cite: say("Cite"), Share: say("Share"), Print: say("Print") };
  const ACTIONS = { Cite: cite, Share: share, Print: () => print() };

  for (const tools of document.querySelectorAll("[data-wb-tools]")) {
    const status = makeStatus();
    for (const [name, act] of Object.entries(ACTIONS)) {
      if (name === "Cite" && !forms) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "wb-tool";
      button.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${ICONS[name]}"/></svg>${LABELS[name]}`;
      button.addEventListener("click", () => act(status));
      tools.append(button);
    }
    tools.append(status);
    tools.hidden = false;
  }

  // The clipboard is for pages from a server; from disk the text is there to be selected.
  for (const text of navigator.clipboard && forms ? forms.querySelectorAll("pre") : []) {
    const label = say("Copy");
    const button = Object.assign(document.createElement("button"), { type: "button", className: "wb-copy", textContent: label });
    button.setAttribute("aria-label", `${label}: ${text.getAttribute("aria-label")}`);
    const status = makeStatus();
    button.addEventListener("click", () => copy(text.textContent, status));
    text.closest("div").querySelector("dt").append(" ", button, status);
  }

  // The contents show which part is being read.
  const jumps = new Map();
  for (const link of document.querySelectorAll(".wb-jump a")) jumps.set(document.getElementById(decodeURIComponent(link.hash.slice(1))), link);
  const watch = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      if (!isIntersecting) continue;
      for (const link of jumps.values()) link.removeAttribute("aria-current");
      jumps.get(target).setAttribute("aria-current", "true");
    }
  }, { rootMargin: "0px 0px -60% 0px" });
  for (const heading of jumps.keys()) if (heading) watch.observe(heading);

  const section = document.querySelector(".wb-nav__link[aria-current]");
  const strip = section?.closest("ul");
  if (strip) strip.scrollLeft = section.offsetLeft + section.offsetWidth / 2 - strip.clientWidth / 2;
}
