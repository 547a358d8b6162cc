// The card of the person, organization or place that the question names.
import { root } from "./files.js";
import { count, element, inWords, joined, marked, say } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";

function spark(counts) {
  const most = Math.max(...counts);
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("viewBox", "0 0 190 40");
  picture.setAttribute("aria-hidden", "true");
  const step = Math.min(26, 190 / counts.length);
  counts.forEach((n, index) => {
    const bar = document.createElementNS(SVG, "rect");
    const height = n ? Math.max(2, 38 * n / most) : 0;
    const place = { x: index * step, y: 40 - height, width: step - 1.5, height };
    for (const [key, value] of Object.entries(place)) bar.setAttribute(key, Math.round(value * 10) / 10);
    if (index === counts.length - 1) bar.setAttribute("class", "wb-chart__now");
    picture.append(bar);
  });
  return picture;
}

function about({ description, name, form, forms, registered }) {
  const others = forms.filter((other) => other !== form && other !== name).slice(0, 3);
  const parts = description ? [`${description.replace(/\.$/, "")}.`] : [];
  if (form && form !== name) parts.push(others.length ? say("oneOfItsNames", { form, others: joined(others) }) : say("itsName", { form }));
  else if (others.length) parts.push(say("alsoNamed", { others: joined(others) }));
  parts.push(registered ? say("registered") : say("discovered"));
  return parts.join(" ");
}

/** Return the card of a subject. */
export function card(subject) {
  const name = element("a", "wb-found__name", subject.name);
  name.href = new URL(`${subject.uri}/`, root);
  const mark = ["person", "organization", "place"].includes(subject.kind) ? [marked(subject.kind, subject.registered)] : [];
  const last = subject.last ? say("lastSeen", { date: inWords(subject.last) }) : "";
  const facts = [count("briefing", subject.count), last].filter(Boolean).join(", ");
  const text = element("div", "wb-found__text", element("h3", "", ...mark, name),
    element("p", "wb-found__about", about(subject)), element("p", "wb-found__facts", facts));
  if (subject.counts.length < 2) return element("section", "wb-found", text);
  const length = count(subject.first.length === 4 ? "year" : "month", subject.counts.length);
  const caption = element("figcaption", "", length);
  const [uri, near] = subject.near;
  if (uri) {
    const link = element("a", "wb-link", near);
    link.href = new URL(`${uri}/`, root);
    caption.append(`, ${say("oftenWith")} `, link);
  }
  return element("section", "wb-found", text, element("figure", "", spark(subject.counts), caption));
}
