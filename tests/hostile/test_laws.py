"""Any bytes and any text, through all stages: nothing raises, text stays text."""

from collections.abc import Sequence
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html
from markdown import markdown

from generator import analyse, clean, link, read, relate, render
from generator.analyse.names.options import NameOptions
from generator.link import Options as LinkOptions
from generator.model.page import Page
from generator.model.register import Knowledge
from generator.model.visible import visible
from tests.hostile.payloads import PAYLOADS

ENDINGS = ("txt", "md", "html", "json", "jsonl")
PLAIN = analyse.Options(names=NameOptions(model=""))
ANALYSER = analyse.Analyser(Knowledge(), PLAIN)
fragments = st.sampled_from([payload for group in PAYLOADS.values() for payload in group])
texts = st.lists(
    st.one_of(
        st.text(max_size=40), fragments, st.sampled_from("\n \t\r-#*:>\"'[]()<&{}|`_!~=+.1aZ")
    ),
    max_size=30,
).map("".join)
lawful = settings(
    max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)


def pages_of(data: bytes, ending: str) -> Sequence[Page]:
    """Return every page made of a folder with one article."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"a.{ending}"
        path.write_bytes(data)
        records = read.read_file(Path(folder), path, read.Options())
    raws = [record.raw for record in records if record.raw]
    known = Knowledge()
    furniture = clean.find_furniture(raws, known.sources)
    articles = clean.distinct_ids(
        [clean.clean_article(raw, furniture, known.sources, clean.Options()) for raw in raws]
    )
    analyses = {article.id: ANALYSER.analyse(article) for article in articles}
    corpus = relate.relate(articles, analyses, known, relate.Options())
    links = link.link_corpus(corpus, LinkOptions(min_briefings=1))
    return render.render_pages(corpus, links, render.Options())


def check(page: Page) -> None:
    """Assert that a page is what its tree says, in Markdown and in its front matter."""
    _, front, _ = render.print_markdown(page).split("---\n", 2)
    assert yaml.safe_load(front)["title"] == escape(visible(page.title).strip())
    root = html.fragment_fromstring(markdown(render.print_markdown_body(page)), create_parent=True)
    shown = " ".join(root.text_content().split())
    assert shown == " ".join(render.print_text(page).split())
    tags = {str(element.tag) for element in root.iter()} - {"div"}
    assert tags <= set("h1 h2 h3 h4 p ul ol li a strong em blockquote hr".split())


@lawful
@given(st.binary(max_size=400), st.sampled_from(ENDINGS))
def test_any_bytes_become_pages_or_problems(data: bytes, ending: str) -> None:
    for page in pages_of(data, ending):
        check(page)


@lawful
@given(texts, st.sampled_from(ENDINGS))
def test_any_text_stays_text(text: str, ending: str) -> None:
    for page in pages_of(text.encode("utf-8", "surrogatepass"), ending):
        check(page)
