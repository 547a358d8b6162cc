"""Cities and their teams are told apart in reports of matches, and nowhere else."""

import pytest

from generator.analyse.names.decided import Decided
from generator.analyse.names.merge import Placed
from generator.analyse.names.teams import reports_match, with_teams
from generator.model.analysis import EntityKind

REPORT = (
    "\nThe league match was played before many fans, and the coach praised his players for the"
    " goal after the second half of the season. The club won the cup final last year."
)


def spans_of(text: str, *names: str, kind: EntityKind = EntityKind.PLACE) -> list[Placed]:
    decided = {
        name: Decided(
            form=name, kind=kind, places=(), name=name, rule="model", confidence=0.8, detail=""
        )
        for name in names
    }
    return [
        Placed(start, start + len(name), None, decided[name])
        for name in names
        for start in range(len(text))
        if text.startswith(name, start)
    ]


def teams_in(text: str, *names: str, kind: EntityKind = EntityKind.PLACE) -> list[str]:
    found = with_teams(text, spans_of(text, *names, kind=kind))
    return [text[s.start : s.end] for s in found if s.decided and s.decided.rule == "team"]


@pytest.mark.parametrize(
    ("line", "teams"),
    [
        ("Velmora beat Brask in the rain.", ["Velmora", "Brask"]),
        ("A 3-1 win over Velmora helped.", ["Velmora"]),
        ("Second-placed Velmora have a game in hand.", ["Velmora"]),
        ("Velmora striker Ilya Marenko ran on.", ["Velmora"]),
        ("They arrived in Velmora by train.", []),
        ("They met at Velmora, which was quiet.", []),
        ("VELMORA 1996-08-28", []),
        ("Velmora is a port on the coast.", []),
    ],
)
def test_words_of_a_match_make_a_team_of_a_city(line: str, teams: list[str]) -> None:
    assert teams_in(line + REPORT, "Velmora", "Brask", "VELMORA") == teams


def test_a_city_stays_one_where_its_team_is_named_too() -> None:
    text = "Velmora beat Brask. The train to Velmora was late, in Velmora it rained." + REPORT
    found = with_teams(text, spans_of(text, "Velmora"))
    assert [s.decided.rule for s in found if s.decided] == ["team", "team", "model"]


@pytest.mark.parametrize("name", ["England", "West Indies"])
def test_teams_of_countries_go_by_the_name_of_the_country(name: str) -> None:
    assert teams_in(f"{name} beat Velmora." + REPORT, name) == []


def test_a_person_of_no_city_is_no_team() -> None:
    text = "Marenko beat Velmora." + REPORT
    assert teams_in(text, "Marenko", kind=EntityKind.PERSON) == []


def test_a_team_named_in_full_is_the_one_meant() -> None:
    text = "The Chicago Bulls flew home. Chicago beat Velmora." + REPORT
    full = spans_of(text, "Chicago Bulls", kind=EntityKind.ORGANIZATION)
    city = [s for s in spans_of(text, "Chicago") if s.start > full[0].start]
    found = [s.decided for s in with_teams(text, [*full, *city]) if s.decided]
    assert [d.name for d in found] == ["Chicago Bulls", "Chicago Bulls"]


@pytest.mark.parametrize(
    ("text", "is_report"),
    [
        (REPORT, True),
        ("The army beat back the attack on Velmora, and the general praised his players.", False),
        ("", False),
    ],
)
def test_reports_of_matches_are_told_by_their_words(text: str, is_report: bool) -> None:  # noqa: FBT001 (a table's column)
    assert reports_match(text) is is_report
