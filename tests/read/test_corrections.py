"""The file `corrections.yml`; its faults are in `tests/golden_invalid/corrections`."""

from pathlib import Path

from generator.model.correction import MentionCorrection
from generator.model.fact import Precision, Publication
from generator.read import Options, read_knowledge

OPTIONS = Options(starter=False, countries=False)
FULL = """\
corrections:
  - article: articles/a.txt
    title: The right title
    published: 2021-05
    outlet: Quay Gazette
    authors: [Ann Lee, Bo Ek]
    add_tags: ferries
    remove_tags: [seals, ropes]
    mentions:
      - text: Bragg
        nth: 2
        paragraph: 3
        entity: people/ole-bragg/
      - text: Ellery
        entity: none
    note: Shown on the page.
    date: 2021-05-03
    reason: It was wrong.
    public: false
  - article: b
    published: unknown
    authors: []
"""


def test_an_entry_says_what_is_to_be_corrected(tmp_path: Path) -> None:
    (tmp_path / "corrections.yml").write_text(FULL, encoding="utf-8")
    knowledge, problems = read_knowledge(tmp_path, OPTIONS)
    assert problems == ()
    full, bare = knowledge.corrections
    assert (full.article, full.line, full.title) == ("articles/a.txt", 2, "The right title")
    assert full.published == Publication(value="2021-05", precision=Precision.MONTH, rule="editor")
    assert (full.outlet, full.authors) == ("Quay Gazette", ("Ann Lee", "Bo Ek"))
    assert (full.add_tags, full.remove_tags) == (("ferries",), ("seals", "ropes"))
    assert full.mentions == (
        MentionCorrection(text="Bragg", nth=2, paragraph=3, target="people/ole-bragg", line=10),
        MentionCorrection(text="Ellery", target="", line=14),
    )
    assert (full.note, full.date, full.public) == ("Shown on the page.", "2021-05-03", False)
    assert bare.published == Publication(rule="editor")
    assert (bare.authors, bare.public) == ((), True)


def test_without_a_file_nothing_is_corrected(tmp_path: Path) -> None:
    assert read_knowledge(tmp_path, OPTIONS)[0].corrections == ()
