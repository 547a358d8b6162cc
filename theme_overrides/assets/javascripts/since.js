// What is new since the reader was here. It stays in this browser: nothing is sent, and a button forgets it.
"use strict";
{
  const KEPT = 400; // addresses kept, the newest: some 30 KB
  const PAUSE = 30 * 60 * 1000; // ms after which a return is another visit

  const list = document.querySelector(".wb-home__main");
  const links = [...document.querySelectorAll(".wb-lead h2 a, .wb-more li > p:first-child > a")];
  const address = (link) => new URL(link.href).pathname;

  function read() {
    try {
      return __md_get("wirebrief.seen");
    } catch {
      return undefined;
    }
  }

  function mark(link) {
    const sign = document.createElement("span");
    sign.className = "wb-new";
    sign.textContent = say("New");
    link.before(sign, " ");
  }

  function tell(count, at) {
    const { lang } = document.documentElement;
    const day = new Intl.DateTimeFormat(tongue, { dateStyle: "long" }).format(at);
    const note = document.createElement("p");
    const forget = Object.assign(document.createElement("button"), { type: "button", className: "wb-copy", textContent: say("Forget") });
    note.className = "wb-since";
    note.append(count ? say("New since you were here on {date}: {n}", { date: day, n: count }) : say("Nothing new since you were here on {date}", { date: day }), " ", forget);
    forget.addEventListener("click", () => {
      localStorage.removeItem(`${__md_scope.pathname}.wirebrief.seen`);
      for (const sign of document.querySelectorAll(".wb-new")) sign.remove();
      note.textContent = say("Forgotten");
      note.setAttribute("role", "status");
    });
    list.before(note);
  }

  const now = Date.now();
  const seen = read();
  const here = links.map(address);
  if (seen?.before) {
    const again = now - seen.at < PAUSE;
    const before = again ? seen.before : seen.seen;
    const since = again ? seen.since : seen.at;
    const fresh = before.length ? links.filter((link) => !before.includes(address(link))) : [];
    fresh.forEach(mark);
    if (since) tell(fresh.length, since);
    __md_set("wirebrief.seen", { at: now, since, before, seen: [...new Set([...here, ...seen.seen])].slice(0, KEPT) });
  } else if (here.length) {
    __md_set("wirebrief.seen", { at: now, since: 0, before: [], seen: here });
  }
}
