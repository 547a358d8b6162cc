"""The page that explains how names are linked."""

from generator.model.page import Page, PageKind, Rule
from generator.model.rules import EVIDENCE
from generator.render.blocks import bullets, heading, paragraph
from generator.render.briefing.evidence import ABOUT_NAMES
from generator.render.phrases import CERTAIN, STRONG, capitalized

_CONFIDENCE = (
    (f"Certain, from {CERTAIN}", "the register, a state's name or the article itself settles it."),
    (f"Strong, from {STRONG}", "everything in the article agrees."),
    ("Fair", "likely, but worth a second look. A name that is less sure still is not linked."),
)


def about_names() -> Page:
    """Return the page, which is the same for every corpus."""
    return Page(
        uri=ABOUT_NAMES,
        kind=PageKind.ABOUT,
        title="How names are linked",
        description="Which rules link a name to a page, and how sure they are.",
        blocks=(
            heading(1, "How names are linked"),
            paragraph(
                "Names in a briefing are found and linked by a program. Each link can say why it "
                "is there: rest the pointer on it, or read the section “Names and evidence” "
                "at the foot of the briefing."
            ),
            Rule(),
            heading(2, "Rules"),
            *bullets((paragraph(capitalized(words) + "."),) for words in EVIDENCE.values()),
            heading(2, "Confidence"),
            *bullets((paragraph(f"{word}: {meaning}"),) for word, meaning in _CONFIDENCE),
            paragraph("A name that was found by several rules shows the word for the weakest."),
            heading(2, "Registered and discovered"),
            paragraph(
                "A registered name was confirmed by the editor of this site, or is the name of a "
                "state. A discovered name was found in the texts and has not been confirmed yet."
            ),
        ),
    )
