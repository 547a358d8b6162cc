import pytest

from generator.analyse.names.matcher import RegisterMatcher
from generator.model.analysis import EntityKind
from generator.model.register import Register, RegisterEntry


def entry(
    key: str, *aliases: str, kind: EntityKind = EntityKind.ORGANIZATION, origin: str = "starter"
) -> RegisterEntry:
    return RegisterEntry(key=key, name=aliases[0], kind=kind, aliases=aliases[1:], origin=origin)


REGISTER = Register(
    entries=(
        entry("islamic-state", "Islamic State", "IS", "ISIS", "Daesh"),
        entry("us", "United States", "US", "U.S.", kind=EntityKind.PLACE, origin="countries"),
        entry("moscow", "Moscow", kind=EntityKind.PLACE),
        entry("georgia", "Georgia", kind=EntityKind.PLACE),
        entry("georgia-us", "State of Georgia", "Georgia", kind=EntityKind.PLACE),
        entry("niger", "Niger", kind=EntityKind.PLACE),
        entry("rferl", "Radio Free Europe/Radio Liberty", "RFE/RL"),
    ),
    never_link=frozenset({"Daesh"}),
)


@pytest.fixture(scope="module")
def matcher() -> RegisterMatcher:
    return RegisterMatcher(REGISTER)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Fighters of IS left.", ["islamic-state"]),
        ("That is so. This IS A HEADLINE ABOUT THE WEATHER TODAY", []),
        ("Call us, or it.", []),
        ("the U.S.-led invasion and the U.S over all", ["us", "us"]),
        ("US-Islamic State talks", ["us", "islamic-state"]),
        ("It cost US$ 40 billion.", []),
        ("Nigeria and Nigeriens", []),
        ("told RFE/RL by telephone", ["rferl"]),
        ("MOSCOW (Agency) - Snow fell.", ["moscow"]),
        ("in Georgia on Monday", []),
        ("Daesh fighters", []),
        ("IS_US underscored", []),
    ],
)
def test_whole_names_are_found_and_words_are_not(
    matcher: RegisterMatcher, text: str, keys: list[str]
) -> None:
    assert [found.key for found in matcher.find(text)] == keys


def test_the_longest_name_wins(matcher: RegisterMatcher) -> None:
    found = matcher.find("The United States and Islamic State.")
    assert [item.text for item in found] == ["United States", "Islamic State"]


def test_an_empty_register_finds_nothing() -> None:
    assert RegisterMatcher(Register()).find("Moscow and Kabul") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hope sailed at dawn.", ["hope"]),
        ("HOPE (Agency) - It sailed.", []),
        ("Talks with UNESCOX began.", ["unescox"]),
        ("EVERY HARBOUR ASKS UNESCOX FOR MONEY", []),
    ],
)
def test_exact_names_count_letter_for_letter_and_not_among_capitals(
    text: str, found: list[str]
) -> None:
    entries = tuple(
        RegisterEntry(key=name.lower(), name=name, kind=EntityKind.ORGANIZATION,
                      exact=(name,), origin="entities.yml:1")
        for name in ("Hope", "UNESCOX")
    )  # fmt: skip
    matcher = RegisterMatcher(Register(entries=entries))
    assert [item.key for item in matcher.find(text)] == found
