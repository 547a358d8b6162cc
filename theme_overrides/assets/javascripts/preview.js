// Previews of briefings and names: what waits behind a link, from a small file of its own, fetched when asked for.
// Not where the evidence card serves. Without this script the links are links.
"use strict";
if (location.protocol !== "file:") {
  const SHOW = 350; // ms a pointer or the focus rests on a link first
  const HIDE = 200; // ms to get from the link into the preview
  const GAP = 6; // px between link and preview
  const EDGE = 12; // px kept free at the edges of the window
  const PAGES = /^(?:briefings|people|organizations|places|stories)\/(?!index\b).+\/$/;
  const AREAS = ".wb-aside, .wb-evidence, .wb-months, .wb-home, .wb-az, .wb-network, .wb-map, .wb-prose, .wb-strip";

  const box = document.createElement("div");
  const known = new Map();
  let current; // the link whose preview is open
  let timer;

  box.className = "wb-preview";
  box.id = "wb-preview";
  box.setAttribute("role", "tooltip");
  box.hidden = true;
  (document.querySelector("main") ?? document.body).append(box);

  function pageOf(link) {
    const url = new URL(link.href.baseVal ?? link.href, location);
    if (url.origin !== location.origin || !url.pathname.startsWith(__md_scope.pathname)) return undefined;
    const page = url.pathname.slice(__md_scope.pathname.length);
    return PAGES.test(page) && url.pathname !== location.pathname ? page : undefined;
  }

  function linkAt(target) {
    const link = target.closest?.("a[href]");
    return link && link.closest(AREAS) && pageOf(link) ? link : undefined;
  }

  async function load(page) {
    if (!known.has(page)) {
      const answer = await fetch(new URL(`data/previews/${page.slice(0, -1)}.json`, __md_scope)).catch(() => undefined);
      known.set(page, answer?.ok ? await answer.json() : undefined);
    }
    return known.get(page);
  }

  function part(tag, name, text) {
    const node = document.createElement(tag);
    node.className = name;
    node.textContent = text;
    return node;
  }

  function fill(preview) {
    const title = part("p", `wb-preview__title wb-mark wb-mark--${preview.kind}`, "");
    title.append(part("span", "", preview.title));
    title.dir = "auto"; // the mark stands where the name begins
    title.classList.toggle("wb-mark--discovered", preview.found);
    box.replaceChildren(title, part("p", "wb-preview__meta", preview.meta), part("p", "", preview.text));
  }

  function place(link) {
    const at = link.getBoundingClientRect();
    const below = innerHeight - at.bottom > box.offsetHeight + GAP || at.top < box.offsetHeight + GAP;
    const left = Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - EDGE);
    box.style.top = `${scrollY + (below ? at.bottom + GAP : at.top - box.offsetHeight - GAP)}px`;
    box.style.left = `${scrollX + Math.max(EDGE, left)}px`;
  }

  async function open(link) {
    const preview = await load(pageOf(link));
    if (!preview || aimed !== link) return;
    close();
    current = link;
    fill(preview);
    box.hidden = false;
    place(link);
    link.setAttribute("aria-describedby", box.id);
    link.dataset.wbTitle = link.title ?? ""; // the browser's own tooltip would double it
    link.removeAttribute("title");
  }

  function close() {
    if (!current) return;
    current.removeAttribute("aria-describedby");
    if (current.dataset.wbTitle) current.setAttribute("title", current.dataset.wbTitle);
    delete current.dataset.wbTitle;
    current = undefined;
    box.hidden = true;
  }

  let aimed;
  function aim(link) {
    if (link === aimed) return;
    aimed = link;
    clearTimeout(timer);
    timer = setTimeout(() => (link ? open(link) : close()), link ? SHOW : HIDE);
  }

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "touch") aim(box.contains(event.target) ? current : linkAt(event.target));
  });
  document.addEventListener("focusin", (event) => aim(event.target.matches(":focus-visible") ? linkAt(event.target) : undefined));
  document.addEventListener("focusout", () => aim(undefined));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    clearTimeout(timer);
    close();
  });
  addEventListener("resize", close);

  // A finger cannot rest on a link: a button beside it asks for the preview, in the lists beside a text.
  if (matchMedia("(hover: none)").matches) {
    for (const link of document.querySelectorAll(".wb-aside li a[href]")) {
      if (!linkAt(link)) continue;
      const button = part("button", "wb-peek", "…");
      button.type = "button";
      button.setAttribute("aria-label", say("Preview: {title}", { title: link.textContent.trim() }));
      button.addEventListener("click", () => (current === link ? close() : (aimed = link, open(link))));
      link.after(button);
    }
    document.addEventListener("pointerdown", (event) => {
      if (current && !box.contains(event.target) && !event.target.closest(".wb-peek")) close();
    });
  }
}
