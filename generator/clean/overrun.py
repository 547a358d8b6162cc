"""What an extractor took for the article although the page shows it beneath the article's end.

Extractors see elements, and take comments and teasers of the same kind for paragraphs. The lines
of the page, read as those of a dump are, show where the article ends: there the page asks for
comments, or recommends other stories.
"""

from collections.abc import Sequence

from generator.clean.body import is_prose
from generator.clean.lines import Line, read_lines
from generator.clean.messages import join_messages
from generator.clean.unwrap import join_broken_lines
from generator.clean.verdicts import AFTER, Judgement, judge
from generator.model.raw import PageFrame

AGREED = 0.5
"""So many words of what the lines of the page show as the article did the extractor find, too."""
PARAGRAPHS = 2
"""So many paragraphs right beneath an ending line are the article's, which goes on."""
MOST = 2.0
"""So many times the words of the article may be dropped; more of them are articles of their own."""
_ENDING = frozenset({"comment-thread"})


def find_overrun(lines: Sequence[Line], frame: PageFrame, recurring: frozenset[str]) -> list[str]:
    """Return for each line the rule that ended the article above it, or an empty string."""
    page = join_messages(join_broken_lines(read_lines(frame.page)))
    judgement = judge(page, "", recurring)
    judged = zip(page, judgement.verdicts, strict=True)
    kept = {_squeeze(line): line.words for line, verdict in judged if not verdict}
    found = [_squeeze(line) for line in lines]
    agreed = sum(kept.get(text, 0) for text in set(found))
    beneath = _beneath(page, judgement)
    if not beneath or agreed < AGREED * sum(kept.values()):
        return [""] * len(lines)
    over = ["" if text in kept else beneath.get(text, "") for text in found]
    dropped = sum(line.words for line, rule in zip(lines, over, strict=True) if rule)
    return over if dropped <= MOST * agreed else [""] * len(lines)


def _beneath(page: Sequence[Line], judgement: Judgement) -> dict[str, str]:
    """Return the texts beneath the line that ends the article, each with its rule."""
    last = max((at for at, verdict in enumerate(judgement.verdicts) if not verdict), default=0)
    after = range(last + 1, len(page))
    end = next(
        (at for at in after if _ends(at, judgement) and not _goes_on(at, page, judgement)), None
    )
    if end is None:
        return {}
    return {_squeeze(page[at]): judgement.verdicts[at] or AFTER for at in range(end, len(page))}


def _goes_on(at: int, page: Sequence[Line], judgement: Judgement) -> bool:
    """Whether paragraphs follow at once, as beneath a link to the comments amid an article."""
    following = at + 1
    while following < len(page) and _ends(following, judgement):
        following += 1
    run = range(following, min(len(page), following + PARAGRAPHS))
    return len(run) == PARAGRAPHS and all(
        judgement.rules[one] is None and is_prose(page[one]) for one in run
    )


def _ends(at: int, judgement: Judgement) -> bool:
    rule = judgement.rules[at]
    return rule is not None and (rule.ends_body or rule.name in _ENDING)


def _squeeze(line: Line) -> str:
    return "".join(line.bare.split())
