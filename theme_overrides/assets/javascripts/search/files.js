// Where the index comes from: the site's search/ folder. An edition that is read from disk has no
// fetch; it puts the same bytes, in base64, into `wirebriefFiles`, by their path below search/.
const form = document.querySelector(".wb-search[data-root]");

/** The root of the site. */
export const root = new URL(form.dataset.root, document.baseURI);

/** Return the address of a file of the index. */
export function address(path) {
  return new URL(`search/${path}`, root).href;
}

async function bytes(path) {
  const carried = globalThis.wirebriefFiles?.[path.split("?")[0]];
  if (carried) return Uint8Array.from(atob(carried), (letter) => letter.charCodeAt(0));
  const response = await fetch(address(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Return the text of a file, decompressed unless the server has done so already. */
export async function readText(path) {
  const data = await bytes(path);
  if (data[0] !== 0x1f || data[1] !== 0x8b) return new TextDecoder().decode(data);
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

/** Return the value in a JSON file. */
export async function readJson(path) {
  return JSON.parse(await readText(path));
}

const SIGNATURE = "pagefind_dcd";
const fragments = new Map();

/** Return a briefing as Pagefind keeps it: url, content, meta. */
export function readFragment(shard, id) {
  const path = `${shard}/fragment/${id}.pf_fragment`;
  if (!fragments.has(path)) {
    fragments.set(path, readText(path).then((text) => JSON.parse(text.slice(SIGNATURE.length))));
  }
  return fragments.get(path);
}
