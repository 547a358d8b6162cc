// Tabs of hand-written pages: the one the address names, and those the reader chose on other pages.
"use strict";
{
  const named = document.getElementById(location.hash.slice(1));
  if (named?.name?.startsWith("__tabbed_")) named.checked = true;

  const chosen = "linked" in document.currentScript.dataset ? __md_get("__tabs") ?? [] : [];
  for (const label of document.querySelectorAll(".tabbed-set > .tabbed-labels > label")) {
    if (chosen.includes(label.innerText.trim())) document.getElementById(label.htmlFor).checked = true;
  }
}
