"""The page that explains how names are linked."""

from generator.model.page import Page, PageKind, Rule
from generator.model.rules import EVIDENCE
from generator.render.blocks import bullets, heading, paragraph
from generator.render.briefing.evidence import ABOUT_NAMES
from generator.render.phrases import CERTAIN, STRONG
from generator.words import Words
from generator.words.words import capitalized

_CONFIDENCE: tuple[tuple[str, float], ...] = (
    (
        "Certain, from {least}: the register, a state's name or the article itself settles it.",
        CERTAIN,
    ),
    ("Strong, from {least}: everything in the article agrees.", STRONG),
    ("Fair: likely, but worth a second look. A name that is less sure still is not linked.", 0),
)


def about_names(words: Words) -> Page:
    """Return the page, which is the same for every corpus."""
    say = words.say
    title = say("How names are linked")
    return Page(
        uri=ABOUT_NAMES,
        kind=PageKind.ABOUT,
        title=title,
        description=say("Which rules link a name to a page, and how sure they are."),
        blocks=(
            heading(1, title),
            paragraph(
                say(
                    "Names in a briefing are found and linked by a program. Each link can say why "
                    "it is there: rest the pointer on it, or read the section “Names and evidence” "
                    "at the foot of the briefing."
                )
            ),
            Rule(),
            heading(2, say("Rules")),
            *bullets((paragraph(capitalized(say(rule)) + "."),) for rule in EVIDENCE.values()),
            heading(2, say("Confidence")),
            *bullets((paragraph(_confidence(words, *row)),) for row in _CONFIDENCE),
            paragraph(
                say("A name that was found by several rules shows the word for the weakest.")
            ),
            heading(2, say("Registered and discovered")),
            paragraph(
                say(
                    "A registered name was confirmed by the editor of this site, or is the name of "
                    "a state. A discovered name was found in the texts and has not been confirmed "
                    "yet."
                )
            ),
        ),
    )


def _confidence(words: Words, message: str, least: float) -> str:
    return words.say(message, least=words.percent(least))
