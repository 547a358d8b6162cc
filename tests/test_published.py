"""No published address dies."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli.run import run
from generator.model.problem import Level
from generator.pipeline import Outcome, generate
from generator.settings import load_settings

PUTIN = """\
Title: {title}
Date: {date}
Id: {id}

Vladimir Putin said on Tuesday that {words} was an old friend. The ferry needs a new engine, {words} told the council of
Oslo later.
"""  # noqa: E501 (a paragraph is one line)

REGISTER = """\
entities:
  - {name: Vladimir Putin, kind: person}
  - {name: Ingrid Vasslund, kind: person}
"""
QUICK = {
    "entities": {"min_briefings": 1},
    "read": {"starter": False, "countries": False},
    "analyse": {"names": {"model": ""}},
    "cache": False,
}
"""Settings that load no language model."""

Site = Callable[..., Outcome]


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """Return what builds the site of articles, held against what it published before."""
    articles = tmp_path / "content" / "articles"
    articles.mkdir(parents=True)

    def build(**texts: str) -> Outcome:
        for old in articles.iterdir():
            old.unlink()
        for name, text in texts.items():
            (articles / f"{name}.txt").write_text(text, encoding="utf-8")
        before = tmp_path / "build" / "pages" / "data" / "addresses.json"
        published = ""
        if before.exists() and not (tmp_path / "published.json").exists():
            before.rename(tmp_path / "published.json")
        if (tmp_path / "published.json").exists():
            published = str(tmp_path / "published.json")
        given = {**QUICK, "published": published}
        return generate(tmp_path / "content", tmp_path / "build", load_settings(given))

    (tmp_path / "content" / "entities.yml").write_text(REGISTER, encoding="utf-8")

    return build


def article(name: str, title: str, words: str = "the council", date: str = "2019-03-14") -> str:
    return PUTIN.format(id=name, title=title, words=words, date=date)


def lost(outcome: Outcome) -> list[tuple[str, str, bool]]:
    return [(one.address, one.target, one.sure) for one in outcome.lost]


def redirects(tmp_path: Path, text: str) -> None:
    (tmp_path / "content" / "redirects.yml").write_text(text, encoding="utf-8")


def test_the_list_has_every_page_and_whose_it_is(site: Site, tmp_path: Path) -> None:
    redirects(tmp_path, "people/wladimir/: people/vladimir-putin/\nold/: /\n")
    (tmp_path / "content" / "pages" / "more").mkdir(parents=True)
    (tmp_path / "content" / "pages" / "more" / "index.md").write_text("# More\n", encoding="utf-8")
    site(a=article("a", "One"))
    pages = tmp_path / "build" / "pages"
    rows = json.loads((pages / "data" / "addresses.json").read_text(encoding="utf-8"))
    found = {row["address"]: row for row in rows}
    assert [row["address"] for row in rows] == sorted(found)
    assert found["briefings/2019/03/one/"] == {
        "address": "briefings/2019/03/one/", "of": "a", "name": "One", "to": None,
    }  # fmt: skip
    assert found["people/vladimir-putin/"]["of"] == "people/vladimir-putin"
    assert found["people/wladimir/"]["of"] == "people/vladimir-putin"
    assert found["people/wladimir/"]["to"] == "people/vladimir-putin/"
    assert {"", "more/", "old/", "people/", "corrections/"} <= found.keys()
    files = {p.relative_to(pages).as_posix() for p in pages.rglob("*.md")}
    assert len(files) == len(found)


def test_a_site_that_keeps_its_addresses_is_fine(site: Site) -> None:
    site(a=article("a", "One"))
    outcome = site(a=article("a", "One"), b=article("b", "Two"))
    assert outcome.lost == ()
    assert [p for p in outcome.problems if p.level is Level.ERROR] == []


def test_a_new_title_or_date_would_kill_an_address(site: Site) -> None:
    site(a=article("a", "One"), b=article("b", "Two", "the board"))
    outcome = site(a=article("a", "Uno"), b=article("b", "Two", "the board", "2020-04-01"))
    assert lost(outcome) == [
        ("briefings/2019/03/one/", "briefings/2019/03/uno/", True),
        ("briefings/2019/03/two/", "briefings/2020/04/two/", True),
    ]
    told = [str(p) for p in outcome.problems if p.level is Level.ERROR]
    assert told[0] == (
        "redirects.yml: error: `briefings/2019/03/one/` was published and would be gone: add "
        "`briefings/2019/03/one/: briefings/2019/03/uno/`, or run `wirebrief redirect`"
    )


def test_a_redirect_keeps_an_address_alive(site: Site, tmp_path: Path) -> None:
    site(a=article("a", "One"))
    redirects(tmp_path, "briefings/2019/03/one/: briefings/2019/03/uno/\n")
    assert site(a=article("a", "Uno")).lost == ()


def test_a_redirect_that_was_published_must_stay(site: Site, tmp_path: Path) -> None:
    redirects(tmp_path, "people/wladimir/: people/vladimir-putin/\n")
    site(a=article("a", "One"))
    redirects(tmp_path, "")
    assert lost(site(a=article("a", "One"))) == [
        ("people/wladimir/", "people/vladimir-putin/", True)
    ]


def test_a_merged_entity_leads_to_the_one_that_has_its_name_now(site: Site, tmp_path: Path) -> None:
    register = tmp_path / "content" / "entities.yml"
    register.write_text(
        "entities:\n  - {name: Ferry Council, kind: organization, aliases: [the council]}\n",
        encoding="utf-8",
    )
    site(a=article("a", "One"))
    register.write_text(
        "entities:\n  - {name: Council of Ferries, kind: organization, "
        "aliases: [the council, Ferry Council]}\n",
        encoding="utf-8",
    )
    assert lost(site(a=article("a", "One"))) == [
        ("organizations/ferry-council/", "organizations/council-of-ferries/", True)
    ]


def test_what_is_gone_for_good_gets_the_nearest_page_as_a_suggestion(site: Site) -> None:
    site(a=article("a", "One"), b=article("b", "Two", "Ingrid Vasslund", "2019-05-01"))
    found = {row[0]: row[1:] for row in lost(site(a=article("a", "One")))}
    assert found["briefings/2019/05/two/"] == ("timeline/", False)
    assert found["timeline/2019/05/"] == ("timeline/", True)
    assert found["people/ingrid-vasslund/"] == ("people/", False)


def together(number: int, of: str = "Vladimir Putin met Ingrid Vasslund.") -> dict[str, str]:
    return {
        f"t{n}": f"Title: Report {n}\nId: t{n}\n\n{of} It was day {n}.\n" for n in range(number)
    }


def alone(number: int) -> dict[str, str]:
    said = ("Vladimir Putin slept.", "Ingrid Vasslund slept.")
    return {
        f"s{n}": f"Title: Night {n}\nId: s{n}\n\n{said[n % 2]} It was night {n}.\n"
        for n in range(number)
    }


PAIR = "pairs/ingrid-vasslund--vladimir-putin/"


def listed(tmp_path: Path) -> dict[str, dict[str, str]]:
    file = tmp_path / "build" / "pages" / "data" / "addresses.json"
    return {row["address"]: row for row in json.loads(file.read_text(encoding="utf-8"))}


def test_a_pair_is_listed_with_both_keys(site: Site, tmp_path: Path) -> None:
    site(**together(3))
    assert listed(tmp_path)[PAIR]["of"] == "people/ingrid-vasslund people/vladimir-putin"
    assert listed(tmp_path)[PAIR]["to"] is None


def test_a_pair_that_is_made_no_longer_leads_to_its_first_name_for_ever(
    site: Site, tmp_path: Path
) -> None:
    site(**together(3))
    for _ in range(2):
        found = [row[0] for row in lost(site(**together(2), **alone(2)))]
        assert PAIR not in found
        row = listed(tmp_path)[PAIR]
        assert row["to"] == "people/ingrid-vasslund/"
        assert row["of"] == "people/ingrid-vasslund people/vladimir-putin"
        assert (tmp_path / "build" / "pages" / f"{PAIR.rstrip('/')}.md").exists()
        shutil.copy(tmp_path / "build/pages/data/addresses.json", tmp_path / "published.json")
    site(**together(3))
    assert listed(tmp_path)[PAIR]["to"] is None


def test_a_pair_whose_first_name_is_gone_leads_to_the_second(site: Site, tmp_path: Path) -> None:
    site(**together(3))
    site(**together(3, "Vladimir Putin slept."))
    assert listed(tmp_path)[PAIR]["to"] == "people/vladimir-putin/"


def test_a_pair_both_of_whose_names_are_gone_is_the_editors_to_say(site: Site) -> None:
    site(**together(3))
    found = {row[0]: row[2] for row in lost(site(**together(3, "Nobody slept.")))}
    assert found[PAIR] is False


def test_a_pair_follows_a_name_that_was_led_elsewhere(site: Site, tmp_path: Path) -> None:
    site(**together(3))
    redirects(tmp_path, "people/ingrid-vasslund/: people/olga-petrovna/\n")
    (tmp_path / "content" / "entities.yml").write_text(
        REGISTER.replace("Ingrid Vasslund", "Olga Petrovna"), encoding="utf-8"
    )
    outcome = site(**together(3, "Vladimir Putin met Olga Petrovna."))
    assert lost(outcome) == []
    assert listed(tmp_path)[PAIR]["to"] == "pairs/olga-petrovna--vladimir-putin/"


def test_further_pages_of_a_pair_lead_with_it(site: Site, tmp_path: Path) -> None:
    site(**together(3))
    file = tmp_path / "build" / "pages" / "data" / "addresses.json"
    rows = json.loads(file.read_text(encoding="utf-8"))
    rows.append({"address": f"{PAIR}2019/", "of": None, "name": "2019", "to": None})
    file.write_text(json.dumps(rows), encoding="utf-8")
    assert lost(site(**together(3))) == []
    assert listed(tmp_path)[f"{PAIR}2019/"]["to"] == PAIR
    assert lost(site(**together(2), **alone(2))) == [
        ("briefings/undated/report-2/", "timeline/undated/", False)
    ]
    assert listed(tmp_path)[f"{PAIR}2019/"]["to"] == "people/ingrid-vasslund/"


def test_the_report_lists_what_is_no_inputs_fault(site: Site, tmp_path: Path) -> None:
    (tmp_path / "content" / "entities.yml").write_text("entties: []\n", encoding="utf-8")
    (tmp_path / "content" / "corrections.yml").write_text(
        "corrections:\n  - {article: nowhere, title: T}\n", encoding="utf-8"
    )
    redirects(tmp_path, "old/: nowhere/\n")
    site(a=article("a", "One"), b="Draft: maybe\nDate: 31 February 2019\n\nNothing to see here.\n")
    report = json.loads((tmp_path / "build" / "report.json").read_text(encoding="utf-8"))
    rows = [(c["path"], c["line"], c["level"]) for c in report["configuration"]]
    assert rows[:3] == [
        ("corrections.yml", 2, "warning"),
        ("entities.yml", 1, "error"),
        ("mkdocs.yml", None, "info"),
    ]
    assert ("redirects.yml", None, "error") in rows
    assert not any(path.startswith("articles/") for path, _, _ in rows)
    assert "did you mean `entities`?" in report["configuration"][1]["message"]


@pytest.fixture
def project(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project whose published site had a briefing under another title."""
    site(a=article("a", "One"), b=article("b", "Two", "Ingrid Vasslund", "2019-05-01"))
    site(a=article("a", "Uno"))
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: S\nsite_url: https://s.example/\ndocs_dir: content\n"
        f"plugins:\n  - wirebrief: {json.dumps(QUICK)}\n",
        encoding="utf-8",
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_build_fails_where_an_address_would_die(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["pages", "-q"]) == 0
    assert run(["pages", "-q", "--published", "published.json"]) == 1
    assert "`briefings/2019/03/one/` was published and would be gone" in capsys.readouterr().err
    assert run(["pages", "-q", "--published", "nowhere.json"]) == 1
    assert "there is no such list of addresses" in capsys.readouterr().err
    (project / "published.json").write_text('{"a": [', encoding="utf-8")
    assert run(["pages", "-q", "--published", "published.json"]) == 1
    assert "is no list of addresses that Wirebrief published" in capsys.readouterr().err


def test_redirect_writes_what_is_sure_and_lists_the_rest(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = project / "content" / "redirects.yml"
    file.write_text("# by hand\nold/: people/\n", encoding="utf-8")
    assert run(["redirect", "-q", "--published", "published.json"]) == 1
    written = file.read_text(encoding="utf-8")
    assert written.startswith("# by hand\nold/: people/\n")
    assert "briefings/2019/03/one/: briefings/2019/03/uno/" in written
    assert "briefings/2019/05/two/" not in written
    assert "briefings/2019/05/two/ would be gone; nearest is timeline/" in capsys.readouterr().err
    assert run(["redirect", "-q", "--all", "--published", "published.json"]) == 0
    assert run(["redirect", "-q", "--published", "published.json"]) == 0
    assert "every published address still works" in capsys.readouterr().out
    assert run(["pages", "-q", "--published", "published.json"]) == 0


def test_redirect_needs_to_know_what_was_published(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (project / "mkdocs.yml").exists()
    assert run(["redirect", "-q"]) == 2
    assert "name the addresses of the published site" in capsys.readouterr().err
