"""Front matter: no text of an article can break it, and nothing in it is markup."""

from html import unescape

import yaml
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.utils import meta

from generator.model.page import Page, PageKind, PageUri, Paragraph, Text
from generator.model.visible import visible
from generator.render import print_markdown
from tests.render.trees import SNIPPETS

NASTY = (
    *SNIPPETS, "no", "12:30:45", "2015-10-08", "null", "---", "...", "a: b", "'", '"', "{a: b}",
    "!!python/object:os.system x", "&anchor", "*alias", "%TAG", "a\n---\nb: c", "\ufeffx", "\x85",
    "<script>alert(1)</script>", '" onload="x', "title: evil\ntemplate: evil.html", "# comment",
)  # fmt: skip


def _page(text: str) -> Page:
    return Page(
        uri=PageUri("a/b"),
        kind=PageKind.BRIEFING,
        title=text,
        description=text,
        blocks=(Paragraph((Text("body"),)),),
        facts={"outlet": text, "tags": [text], "months": {"2015-10": 1}},
    )


@given(text=st.sampled_from(NASTY) | st.text() | st.text("-:.'\"\n #&*!%@`{}[]<>|ab"))
def test_front_matter_says_exactly_the_facts(text: str) -> None:
    """Read as MkDocs reads it."""
    body, read = meta.get_data(print_markdown(_page(text)))
    seen = visible(text)
    assert unescape(read["title"]) == seen.strip()
    assert unescape(read.get("description", "")) == seen.strip()
    assert read["template"] == "briefing.html"
    assert read["wirebrief"] == {
        "kind": "briefing", "outlet": seen, "tags": [seen], "months": {"2015-10": 1},
    }  # fmt: skip
    assert body.strip() == "body"


@given(text=st.sampled_from(NASTY) | st.text("<>&\"'ab "))
def test_what_templates_print_raw_is_escaped(text: str) -> None:
    read = yaml.safe_load(print_markdown(_page(text)).split("---\n")[1])
    assert not set("<>\"'") & set(read["title"] + read.get("description", ""))
