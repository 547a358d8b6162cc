"""`wirebrief review`: the list, the answers, the interview in a terminal."""

import json
from pathlib import Path

import pytest

from generator import link, pipeline, relate
from generator.cli import run
from generator.cli.interview import Interview
from generator.errors import InputError
from generator.publish import Answers
from generator.read import Options, read_knowledge
from generator.settings import Settings

LISTING = """1. NEW  people/ilya-marenko
   in 2 briefings, and not in the register ({likely} likely)
   Ilya Marenko, person, discovered: 3 mentions in 2 briefings (Ilya Marenko 2, Marenko 1)
     “It was late, said Ilya Marenko, who runs the harbour office.”
       2019-03-10, Islands ask for a third crossing, articles/second.txt
     “The ferry between Port Varna and the islands resumed on Sunday, said Ilya Marenko, who runs
     the harbour office.”
       2019-03-03, Ferry service resumes at Port Varna, articles/first.txt
   yes: wirebrief review --accept people/ilya-marenko
   no:  wirebrief review --ignore 'new people/ilya-marenko'

1 proposal
"""
SECOND = """Title: Islands ask for a third crossing
Date: 10 March 2019

It was late, said Ilya Marenko, who runs the harbour office.
"""
THIRD = "Title: A note\nDate: 2019-03-12\n\nThe harbour office thanked {} on Monday.\n"


def register(site: Path) -> str:
    return (site / "content" / "entities.yml").read_text(encoding="utf-8")


@pytest.fixture
def desk(site: Path) -> Path:
    """Return the site with two briefings that name one person in full."""
    second = site / "content" / "articles" / "second.txt"
    second.write_text(SECOND, encoding="utf-8")
    return site


@pytest.fixture
def known(desk: Path) -> Path:
    """Return the desk with a register that has a comment, and a second person."""
    (desk / "content" / "entities.yml").write_text(
        "# Ours\nentities:\n  - name: Anton Belov  # the mayor\n    kind: person\n",
        encoding="utf-8",
    )
    third = desk / "content" / "articles" / "third.txt"
    third.write_text(THIRD.format("Anton Belov"), encoding="utf-8")
    return desk


@pytest.mark.usefixtures("desk")
def test_the_list_shows_evidence_and_how_to_answer(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["review", "-q"]) == 0
    told = capsys.readouterr().out
    likely = told.split(" likely)")[0].rsplit("(", 1)[1]
    assert told == LISTING.format(likely=likely)


@pytest.mark.usefixtures("desk")
def test_json_has_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["review", "-q", "--json"]) == 0
    (proposal,) = json.loads(capsys.readouterr().out)
    assert (proposal["kind"], proposal["key"]) == ("new", "new people/ilya-marenko")
    assert proposal["sides"][0]["mentions"] == 3


def test_what_is_accepted_is_registered_and_never_proposed_again(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["review", "-q", "--accept", "ilya marenko"]) == 0
    assert register(desk) == "entities:\n  - name: Ilya Marenko\n    kind: person\n"
    assert not (desk / "content" / "redirects.yml").exists()
    capsys.readouterr()
    assert run(["review", "-q"]) == 0
    assert capsys.readouterr().out == "0 proposals\n"
    assert run(["review", "-q", "--accept", "Ilya Marenko"]) == 1


def test_a_merge_leaves_a_redirect_and_the_site_builds(
    known: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["review", "-q", "--merge", "Anton Belov", "people/ilya-marenko"]) == 0
    assert register(known) == (
        "# Ours\nentities:\n  - name: Anton Belov  # the mayor\n    kind: person\n"
        "    aliases: [Ilya Marenko]\n"
    )
    redirects = (known / "content" / "redirects.yml").read_text(encoding="utf-8")
    assert redirects == "people/ilya-marenko/: people/anton-belov/\n"
    assert read_knowledge(known / "content", Options())[1] == ()
    assert run(["pages", "-q", "--strict", "--out", "made"]) == 0, capsys.readouterr().err
    assert (known / "made" / "pages" / "people" / "ilya-marenko.md").is_file()


def test_an_own_entry_that_is_merged_is_gone_and_its_address_leads_on(known: Path) -> None:
    assert run(["review", "-q", "--merge", "Ilya Marenko", "Anton Belov"]) == 0
    assert register(known) == (
        "# Ours\nentities:\n  - name: Ilya Marenko\n    kind: person\n    aliases: [Anton Belov]\n"
    )
    redirects = (known / "content" / "redirects.yml").read_text(encoding="utf-8")
    assert redirects == "people/anton-belov/: people/ilya-marenko/\n"


def test_a_split_and_an_ignored_proposal_are_written(
    known: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        run(["review", "-q", "--split", "Anton Belov", "Anna Belova", "--ignore", "Marenko"]) == 0
    )
    assert register(known).endswith(
        "    not_same_as: [Anna Belova]\nignore: [new people/ilya-marenko]\n"
    )
    assert read_knowledge(known / "content", Options())[1] == ()
    capsys.readouterr()
    assert run(["review", "-q"]) == 0
    assert capsys.readouterr().out == "0 proposals\n"


def test_a_merge_into_what_ships_keeps_its_aliases(known: Path) -> None:
    (known / "content" / "articles" / "fourth.txt").write_text(
        THIRD.format("the United Nations"), encoding="utf-8"
    )
    assert run(["review", "-q", "--merge", "United Nations", "Ilya Marenko"]) == 0
    knowledge, problems = read_knowledge(known / "content", Options())
    entry = next(e for e in knowledge.register.entries if e.name == "United Nations")
    assert {"UN", "Ilya Marenko"} <= set(entry.aliases)
    assert entry.wikidata
    assert problems == ()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--accept", "Ilya Marenka"], "people/ilya-marenko  (Ilya Marenko)"),
        (["--accept", "Ilya Marenko", "--merge", "Nobody", "Anton Belov"], "names nothing"),
        (["--ignore", "Anton Belov"], "nothing is proposed about people/anton-belov"),
    ],
)
def test_a_name_that_means_nothing_changes_nothing(
    known: Path, arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = register(known)
    assert run(["review", "-q", *arguments]) == 2
    assert told in capsys.readouterr().err
    assert register(known) == before


def test_a_register_that_is_not_yaml_is_left_alone(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "content" / "entities.yml").write_text("entities: [\n", encoding="utf-8")
    assert run(["review", "-q", "--accept", "Ilya Marenko"]) == 1
    assert "entities.yml:" in capsys.readouterr().err
    assert register(desk) == "entities: [\n"


def test_a_rename_leaves_a_redirect_and_the_site_builds(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["review", "-q", "--rename", "Ilya Marenko", "Ilja Marenko"]) == 0
    assert register(desk) == (
        "entities:\n  - name: Ilja Marenko\n    kind: person\n    aliases: [Ilya Marenko]\n"
    )
    redirects = (desk / "content" / "redirects.yml").read_text(encoding="utf-8")
    assert redirects == "people/ilya-marenko/: people/ilja-marenko/\n"
    assert run(["pages", "-q", "--strict", "--out", "made"]) == 0, capsys.readouterr().err
    assert (desk / "made" / "pages" / "people" / "ilja-marenko.md").is_file()
    assert (desk / "made" / "pages" / "people" / "ilya-marenko.md").is_file()


def test_an_own_entry_is_renamed_in_its_place(known: Path) -> None:
    assert run(["review", "-q", "--rename", "Anton Belov", "Anton Below"]) == 0
    assert register(known) == (
        "# Ours\nentities:\n  - name: Anton Below  # the mayor\n    kind: person\n"
        "    aliases: [Anton Belov]\n"
    )
    redirects = (known / "content" / "redirects.yml").read_text(encoding="utf-8")
    assert redirects == "people/anton-belov/: people/anton-below/\n"


@pytest.mark.parametrize(
    "own", ["", "entities:\n  - name: United Nations\n    kind: organization\n"]
)
def test_what_ships_is_renamed_under_its_old_address(known: Path, own: str) -> None:
    (known / "content" / "articles" / "fourth.txt").write_text(
        THIRD.format("the United Nations"), encoding="utf-8"
    )
    (known / "content" / "entities.yml").write_text(own, encoding="utf-8")
    assert run(["review", "-q", "--rename", "United Nations", "The United Nations of Earth"]) == 0
    assert not (known / "content" / "redirects.yml").exists()
    knowledge, problems = read_knowledge(known / "content", Options())
    named = [e for e in knowledge.register.entries if "United Nations" in (e.name, *e.aliases)]
    assert [(e.name, e.key) for e in named] == [("The United Nations of Earth", "united-nations")]
    assert problems == ()


def test_a_name_that_is_taken_is_to_be_merged_instead(
    known: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = register(known)
    assert run(["review", "-q", "--rename", "Anton Belov", "Ilya Marenko"]) == 1
    assert "merge Anton Belov into it instead" in capsys.readouterr().err
    assert register(known) == before


MERGE = "  - name: {}\n    kind: person\n    aliases: [{}]\n"
PAIR = "Title: A pair\nDate: 2019-03-12\n\n{} came late. The office thanked {} too.\n"


def talk(desk: Path, typed: str, name: str = "") -> list[str]:
    """Hold an interview; `^` in what is typed is Ctrl-C. Return the files written."""
    known = pipeline.understand(desk / "content", Settings())
    proposals = relate.propose(known.corpus, Settings().relate.proposals)
    links = link.link_corpus(
        known.corpus, Settings(entities=link.Options(min_briefings=1)).entities
    )
    keys = iter(typed)

    def ask(_prompt: str) -> str:
        key = next(keys, None)
        if key is None:
            raise EOFError
        if key == "^":
            raise KeyboardInterrupt
        return key

    answers = Answers(desk / "content", known.corpus, links)
    Interview(known.corpus.articles, answers, ask, lambda _prompt: name).run(proposals)
    paths = (desk / "content" / file for file in ("entities.yml", "redirects.yml"))
    return [path.read_text(encoding="utf-8") if path.exists() else "" for path in paths]


ACCEPTED = "entities:\n  - name: Ilya Marenko\n    kind: person\n"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("zy", [ACCEPTED, ""]),
        ("n", ["ignore: [new people/ilya-marenko]\n", ""]),
        ("s", ["", ""]),
        ("q", ["", ""]),
        ("", ["", ""]),
        ("^y", ["", ""]),
        ("yuq", ["", ""]),
        ("uy", [ACCEPTED, ""]),
        ("yuxun", ["ignore: [new people/ilya-marenko]\n", ""]),
        ("x", ["never_link: [Ilya Marenko]\n", "people/ilya-marenko/: people/\n"]),
        (
            "l",
            [
                ACCEPTED.replace("person", "place"),
                "people/ilya-marenko/: places/ilya-marenko/\n",
            ],
        ),
    ],
)
def test_the_interview_keeps_what_was_answered(desk: Path, typed: str, written: list[str]) -> None:
    assert talk(desk, typed) == written


def test_a_wrong_key_is_told_in_one_line_and_a_question_mark_lists_all(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    talk(desk, "zq")
    told = capsys.readouterr().out
    assert "that is no answer here; ? lists them" in told
    assert told.count("never link it") == 1
    talk(desk, "?q")
    assert capsys.readouterr().out.count("never link it") == 2


def test_a_name_is_registered_under_another(desk: Path) -> None:
    assert talk(desk, "r", "Ilja  Marenko") == [
        "entities:\n  - name: Ilja Marenko\n    kind: person\n    aliases: [Ilya Marenko]\n",
        "people/ilya-marenko/: people/ilja-marenko/\n",
    ]


@pytest.fixture
def pair(desk: Path) -> Path:
    """Return the desk with a second spelling of the person, which is likely the same."""
    articles = desk / "content" / "articles"
    for old in articles.iterdir():
        old.unlink()
    for number in range(3):
        name = ("Alexander Marenko", "Alex Marenko")[number == 2]
        text = PAIR.format(name, "Anton Belov")
        (articles / f"pair-{number}.txt").write_text(text, encoding="utf-8")
    return desk


def first_merge(pair: Path) -> str:
    """Return what to type so that the merge is asked about."""
    known = pipeline.understand(pair / "content", Settings())
    proposals = relate.propose(known.corpus, Settings().relate.proposals)
    kinds = [proposal.kind for proposal in proposals]
    return "s" * kinds.index(relate.ProposalKind.MERGE)


def test_a_merge_goes_either_way(pair: Path) -> None:
    before = first_merge(pair)
    assert talk(pair, before + "y")[0].endswith(MERGE.format("Alexander Marenko", "Alex Marenko"))
    for file in ("entities.yml", "redirects.yml"):
        (pair / "content" / file).unlink()
    assert talk(pair, before + "m") == [
        "entities:\n" + MERGE.format("Alex Marenko", "Alexander Marenko"),
        "people/alexander-marenko/: people/alex-marenko/\n",
    ]


def test_what_is_registered_can_still_be_merged(pair: Path) -> None:
    known = pipeline.understand(pair / "content", Settings())
    proposals = relate.propose(known.corpus, Settings().relate.proposals)
    typed = "".join("s" if "anton" in p.key else "y" for p in proposals)
    assert MERGE.format("Alexander Marenko", "Alex Marenko") in talk(pair, typed)[0]


def test_an_answer_is_not_taken_back_over_later_changes_by_hand(desk: Path) -> None:
    known = pipeline.understand(desk / "content", Settings())
    (proposal,) = relate.propose(known.corpus, Settings().relate.proposals)
    answers = Answers(desk / "content", known.corpus, link.link_corpus(known.corpus))
    answers.accept(proposal.sides[0].entity)
    path = desk / "content" / "entities.yml"
    path.write_text(register(desk) + "# mine\n", encoding="utf-8")
    with pytest.raises(InputError, match="changed since"):
        answers.undo()
    assert register(desk).endswith("# mine\n")
