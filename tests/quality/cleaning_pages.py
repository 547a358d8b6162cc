"""Made-up pages: articles of our own inside varied furniture of our own."""

import random
from dataclasses import dataclass

_WHO = ("The harbour master", "A spokesman for the port", "The mayor", "Engineers", "Fishermen")
_DID = ("told the council", "said on Monday", "wrote in a letter", "warned", "admitted")
_WHAT = (
    "that the old pier would have to be closed before the winter storms",
    "that two ferries had been damaged beyond repair in the night",
    "that nobody had been asked about the new quotas for herring",
    "that the money for the breakwater had been spent on something else",
    "that the islands could not wait for another three years",
)
_WHY = (
    "because the wind had torn a hole into the quay",
    "after a week in which no ship could leave the harbour",
    "although the government in the capital had promised help",
    "while hundreds of passengers waited in the cold hall",
)
_TITLES = (
    "Storm closes the harbour as ferries break loose",
    "Old pier to be shut before winter, council told",
    "Fishermen block the fairway over herring quotas",
    "Money for breakwater spent elsewhere, mayor admits",
)
_OTHERS = (
    "Brewer buys lighthouse for one crown",
    "Why the northern lights were green last week",
    "Cup final ends in a draw after snow",
    "School choir invited to the capital",
    "Ten recipes for people who dislike fish",
)
_MENUS = (
    ("Home", "News", "Politics", "Sport", "Opinion", "Contact"),
    ("Skip to content", "Menu", "World", "Business", "Culture", "Log in"),
    ("Front page", "Local", "Weather", "Jobs", "Subscribe", "Search"),
)


@dataclass(frozen=True, kw_only=True)
class MadePage:
    """A page, and what is to be found in it."""

    text: str
    title: str
    body: tuple[str, ...]
    published: str


def make_page(seed: int) -> MadePage:
    """Return the page of this number; its layout, furniture and article all depend on it."""
    dice = random.Random(seed)  # noqa: S311 (made-up pages need no secrecy)
    body = [_paragraph(dice) for _ in range(dice.randint(5, 14))]
    if len(body) > 7:
        body.insert(4, "What the port will do now")
    title = dice.choice(_TITLES)
    day, month = dice.randint(13, 28), dice.choice(("March", "June", "November"))
    number = {"March": "03", "June": "06", "November": "11"}[month]
    lines = [*_head(dice), title, *_below(dice, f"{day} {month} 2017"), *_mixed(dice, body)]
    lines += _foot(dice)
    between = dice.choice(("\n", "\n\n"))
    return MadePage(
        text=between.join(lines), title=title, body=tuple(body), published=f"2017-{number}-{day}"
    )


def _paragraph(dice: random.Random) -> str:
    first = " ".join(dice.choice(part) for part in (_WHO, _DID, _WHAT, _WHY))
    second = f"It is the {dice.randint(2, 99)}th time since {dice.randint(1950, 2010)}."
    return f"{first}. {second}" if dice.random() < 0.6 else f"{first}."


def _head(dice: random.Random) -> list[str]:
    bullet = dice.choice(("", "  • ", "    "))
    menu = [f"{bullet}{entry}" for entry in dice.choice(_MENUS)]
    clock = [f"Tuesday, {dice.randint(1, 28)} May 2024"] if dice.random() < 0.5 else []
    cookie = ["We use cookies to improve your experience on our site."]
    top = [*clock, *menu, *(cookie if dice.random() < 0.5 else [])]
    teasers = dice.sample(_OTHERS, 2) if dice.random() < 0.4 else []
    return [*top, *teasers]


def _below(dice: random.Random, date: str) -> list[str]:
    byline = dice.choice(("By Ida Lund", "By Ida Lund and Per Holm", "By Ida Lund, Harbour Post"))
    when = dice.choice((f"Published: {date}", f"{date} 09:30 GMT", f"Posted on {date}"))
    share = ["Share", "Tweet", "Email"] if dice.random() < 0.7 else ["Facebook Twitter Email"]
    return [byline, when, *share]


def _mixed(dice: random.Random, body: list[str]) -> list[str]:
    inside = [
        ["Advertisement"],
        [f"Read more: {dice.choice(_OTHERS)}"],
        ["The quay in the morning", "(Photo: Ida Lund/Harbour Post)"],
        ["Sign up for our newsletter and get the harbour news in your inbox."],
        [],
    ]
    at = dice.randint(2, 3)
    return [*body[:at], *dice.choice(inside), *body[at:]]


def _foot(dice: random.Random) -> list[str]:
    tags = ["Tags: harbour, storm, ferries"]
    bio = ["About the author", "Ida Lund covers the islands. Follow her on Twitter @idalund"]
    related = ["Related stories", *dice.sample(_OTHERS, 3)]
    teasers = ["You may also like"]
    for other in dice.sample(_OTHERS, 2):
        teasers += [other, "It was a long evening for the people of the northern parish…"]
    comments = ["3 Comments", "Rolf says:", "I have said for years that the pier would fall down."]
    comments += ["Reply", "Greta says:", "My uncle built it, and he never trusted the concrete."]
    popular = ["Most popular", *(f"  • {other}" for other in dice.sample(_OTHERS, 4))]
    parts = [tags, bio, related, teasers, comments, popular]
    chosen = [part for part in parts if dice.random() < 0.6]
    dice.shuffle(chosen)
    return [line for part in chosen for line in part] + [
        "© 2024 Harbour Post. All rights reserved."
    ]
