"""The name that the furniture of a page gives its site: in share bars, legal lines, forms."""

import re
from collections.abc import Iterator

from generator.clean.lines import Line, measure, unmarked
from generator.clean.naming import name_line
from generator.model.raw import LineRole

MOST_WORDS, MOST_LETTERS, MOST_NAME_WORDS = 45, 400, 6
FEWEST_WORDS = 2
"""`the Administration` is no name, `the Tolna Express` is one."""
HEADLINE_LETTERS = 25
"""So many letters of the headline stand before the name in the title of a page."""
_WORD = r"[A-Z0-9][\w.'’&!/+-]*"
_NAME = rf"(?P<name>(?:[Tt]he )?{_WORD}(?: (?:{_WORD}|of|and|&|the|for|in|de|to|a)){{0,5}}?)"
_NETWORKS = (
    r"(?:facebook|twitter|instagram|youtube|linkedin|google\+?|telegram|whatsapp|flipboard|snapchat|"
    r"pinterest|tiktok|tumblr|threads|x|bluesky|mastodon|rss|apple news|google news|soundcloud)"
)
_LETTERS = r"(?i:news ?letters?|e-?mails?|alerts?|briefing|e-?newsletters?)"
_ROLE = (
    r"(?i:reporter|writer|editor|correspondent|columnist|producer|blogger|contributor|anchor|"
    r"critic)"
)
_WORDINGS = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        (
            "network",
            (
                rf"^(?i:please )?(?i:follow|like|find|join|friend|watch) {_NAME} (?i:on|at) "
                rf"(?i:{_NETWORKS})\b"
            ),
        ),
        ("network", rf"^{_NAME}(?:['’]s)? (?i:on) (?i:{_NETWORKS})\b"),
        (
            "newsletter",
            (
                r"\b(?i:sign[- ]?up (?:for|to)|subscribe to|get|receive|from|join) (?:[Tt]he )?"
                rf"{_NAME}(?:['’]s)? (?i:(?:free|daily|weekly|e-?mail|morning|evening|breaking) )*"
                rf"{_LETTERS}\b"
            ),
        ),
        (
            "service",
            (
                r"^(?i:subscribe to|support|log ?in to|sign ?in to|register (?:for|with)|"
                r"welcome to|"
                r"back to|return to|advertise (?:with|on|in|at)|work (?:for|at|with)|"
                r"jobs (?:at|with)|"
                r"careers (?:at|with)|write for|donate to|a note from|made by|about|contact) "
                rf"{_NAME}(?i: now| today| magazine| site| website| home ?page|\.com)?[.!]?$"
            ),
        ),
        (
            "more",
            (
                r"^(?i:more (?:from|on|at|in)|(?:most )?popular on|trending on|latest (?:from|on)|"
                rf"elsewhere on|also on|today on|now on|visit|read) {_NAME}[.:]?$"
            ),
        ),
        (
            "app",
            rf"^(?i:download|get|try|use|install) (?i:the |our )?{_NAME} (?i:(?:mobile )?apps?)\b",
        ),
        (
            "service",
            (
                rf"^{_NAME} (?:{_LETTERS}|(?i:home ?page|apps?|staff|newsroom|subscriptions?|"
                rf"membership|"
                r"insider|podcasts?|store|archives?|press room|media kit|e-edition|epaper|careers|"
                r"conferences?|news service))$"
            ),
        ),
        ("logo", rf"^{_NAME} (?i:logo|masthead)$"),
        ("logo", rf"^(?i:logo(?: of| for)?|home ?page of|home of)[: ]+{_NAME}$"),
        (
            "terms",
            (
                rf"\b{_NAME}(?:['’]s)? (?i:privacy (?:policy|notice|statement|center)|"
                rf"terms (?:of|and|&)|"
                r"cookie policy|user agreement|comment(?:ing)? policy|community (?:guidelines|"
                r"standards)|subscriber agreement|editorial (?:policy|guidelines|code))\b"
            ),
        ),
        (
            "terms",
            (
                rf"^{_NAME} (?i:is not responsible for|may (?:earn|receive) an? "
                r"(?:\w+ )?(?:commission|compensation|share)|does not necessarily (?:reflect|"
                r"endorse)|and its (?:partners|affiliates) (?:use|store|may)|"
                r"is (?:a (?:registered )?trademark|owned by|published by|a division))\b"
            ),
        ),
        (
            "staff",
            rf"\b{_ROLE} (?i:at|for|with),? {_NAME}(?:[.,;]| (?:who|where|and|covering|based)\b|$)",
        ),
        ("staff", rf"{_ROLE}, {_NAME}$"),
        (
            "staff",
            (
                rf"^(?i:by )?{_NAME} (?i:staff writer|staff reporter|reporter|contributor|"
                r"correspondent|editorial board|news desk)$"
            ),
        ),
    )
)
_TITLE = re.compile(rf"^.{{15,}} (?:\||[-–—·»]|::) {_NAME}$")
_OUTER = " .,'’|-–—"
_VERBS = frozenset(
    "follow like find join friend watch download get try use install subscribe sign log register "
    "welcome visit read see view share contact support advertise please".split()
)
"""With which buttons begin, and names seldom do."""
_GENERIC = frozenset(
    "facebook twitter instagram youtube linkedin google telegram whatsapp flipboard snapchat "
    "pinterest tiktok tumblr threads apple android amazon disqus us our your my me you rss email "
    "app appstore play store newsletter newsletters news home the author this story article "
    "comments share subscribe more help contact about privacy terms advertise jobs careers search "
    "video videos photos live tv radio all full read related latest daily weekly new free alerts "
    "world top breaking site web online it ios iphone ipad blackberry kindle windows llc inc "
    "we they who what a an and or for of in on to".split()
)
"""Words of which no name of a site is made up alone."""


def name_site(line: Line, headline: str) -> Iterator[tuple[str, str]]:
    """Yield each name that the wording of a line gives the site, after the kind of wording."""
    if line.words > MOST_WORDS or len(line.text) > MOST_LETTERS:
        return
    text = unmarked(line)
    for kind, wording in _WORDINGS:
        for match in wording.finditer(text):
            if name := site_name(match["name"]):
                yield kind, name
    titled = len(headline) >= HEADLINE_LETTERS and headline[:HEADLINE_LETTERS] in line.bare
    title = _TITLE.match(text) if titled else None
    if title is not None and (name := site_name(title["name"])):
        yield "page-title", name


def site_name(text: str) -> str:
    """Return the text without what stands around a name; empty if it is no name of a site."""
    name = text.strip(_OUTER)
    name = re.sub(r"['’]s$", "", name)
    words = name.split()
    if words[:1] == ["the"]:
        words = words[1:] if len(words) > FEWEST_WORDS else []
        name = " ".join(words)
    if not words or not words[0][0].isalnum() or len(words) > MOST_NAME_WORDS:
        return ""
    if words[0].casefold() in _VERBS:
        return ""
    if all(word.casefold().strip(".") in _GENERIC for word in words):
        return ""
    if words[-1].casefold() in _GENERIC - {"news", "tv", "online", "daily", "weekly", "radio"}:
        return ""
    bare = measure(0, name, LineRole.UNKNOWN, gap=True)
    return "" if name_line(bare) is not None else name
