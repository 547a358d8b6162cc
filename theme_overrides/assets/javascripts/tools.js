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

  function citation() {
    const fact = (name) => document.querySelector(`.wb-fact--${name} dd`)?.firstChild?.textContent.trim();
    const parts = [document.querySelector("h1").textContent.trim(), fact("outlet"), fact("published"), address()];
    return parts.filter(Boolean).join(", ");
  }

  async function share() {
    if (navigator.share) return navigator.share({ title: document.title, url: address() }).catch(() => {});
    return copy(address());
  }

  async function copy(text) {
    await navigator.clipboard.writeText(text);
    tell(say("Copied"));
  }

  function tell(words) {
    const status = document.querySelector("[data-wb-status]");
    status.textContent = words;
    setTimeout(() => { status.textContent = ""; }, 2000);
  }

  const LABELS = { Cite: say("Cite"), Share: say("Share"), Print: say("Print") };
  const ACTIONS = { Cite: () => copy(citation()), Share: share, Print: () => print() };

  for (const tools of document.querySelectorAll("[data-wb-tools]")) {
    for (const [name, act] of Object.entries(ACTIONS)) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "wb-tool";
      button.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${ICONS[name]}"/></svg>${LABELS[name]}`;
      button.addEventListener("click", act);
      tools.append(button);
    }
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    status.className = "wb-note";
    status.dataset.wbStatus = "";
    tools.append(status);
    tools.hidden = false;
  }

  const section = document.querySelector(".wb-nav__link[aria-current]");
  const strip = section?.closest("ul");
  if (strip) strip.scrollLeft = section.offsetLeft + section.offsetWidth / 2 - strip.clientWidth / 2;
}
