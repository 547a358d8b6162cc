// The scheme the reader chose, set as soon as the switch stands there and before anything below it is drawn.
"use strict";
{
  const color = __md_get("__palette")?.color;
  if (color?.media === "(prefers-color-scheme)") {
    const scheme = matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark";
    const input = document.querySelector(`[data-md-color-media='(prefers-color-scheme: ${scheme})']`);
    for (const name of Object.keys(color)) color[name] = input?.getAttribute(`data-md-color-${name}`) ?? color[name];
  }
  for (const [name, value] of Object.entries(color ?? {})) document.body.setAttribute(`data-md-color-${name}`, value);
}
