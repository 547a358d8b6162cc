// Opened from disk nobody turns a folder into its index.html: say it in the links. Search needs a server, too.
if (location.protocol === "file:") {
  for (const link of document.querySelectorAll("a[href]")) {
    const url = new URL(link.getAttribute("href"), document.baseURI); // links in drawings have no plain `href`
    if (url.protocol === "file:" && url.pathname.endsWith("/")) {
      url.pathname += "index.html";
      link.setAttribute("href", url.href);
    }
  }
  // unless the edition carries its own index and search (globalThis.wirebriefSearch)
  if (!globalThis.wirebriefSearch) for (const part of document.querySelectorAll(".wb-search, .wb-search-open")) part.remove();
}
