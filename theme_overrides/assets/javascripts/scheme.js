// The switch of the colour scheme on generated pages, which do without Material's script: it is a third of a page's
// weight, and this is all of it they would use. The choice is stored as Material stores it: hand-written pages share it.
"use strict";
{
  const form = document.querySelector(".wb-palette");
  const inputs = [...form?.querySelectorAll("input") ?? []];
  const light = matchMedia("(prefers-color-scheme: light)");
  const names = ["media", "scheme", "primary", "accent"];
  const colours = (input) => Object.fromEntries(names.map((name) => [name, input.getAttribute(`data-md-color-${name}`)]));
  const stored = __md_get("__palette")?.index;
  let chosen = inputs[stored] ? stored : Math.max(0, inputs.findIndex((input) => matchMedia(colours(input).media).matches));

  const show = () => {
    const color = colours(inputs[chosen]);
    if (color.media === "(prefers-color-scheme)") {
      const wanted = `(prefers-color-scheme: ${light.matches ? "light" : "dark"})`;
      const followed = inputs.find((input) => colours(input).media === wanted);
      if (followed) Object.assign(color, colours(followed), { media: color.media });
    }
    for (const name of names) document.body.setAttribute(`data-md-color-${name}`, color[name]);
    inputs.forEach((input, at) => { input.nextElementSibling.hidden = at !== chosen; });
    return color;
  };
  const choose = (index) => {
    chosen = index;
    __md_set("__palette", { index, color: show() });
  };

  if (inputs.length) {
    show();
    inputs.forEach((input, at) => input.addEventListener("change", () => choose(at)));
    light.addEventListener("change", show);
    form.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      choose((chosen + 1) % inputs.length);
      inputs[chosen].focus();
    });
  }
}
