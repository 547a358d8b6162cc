"""What a correction changed, in words."""

from generator.model.correction import AppliedCorrection, Change, Corrected
from generator.words import Words


def heading_in_words(applied: AppliedCorrection, words: Words) -> str:
    """Return `Corrected on 3 May 2021`, without the day where it is not told."""
    day = words.date(applied.correction.date)
    if applied.changes:
        dated = words.say("Corrected on {date}", date=day)
        return dated if applied.correction.date else words.say("Corrected")
    dated = words.say("Noted on {date}", date=day)
    return dated if applied.correction.date else words.say("Noted")


def changes_in_words(applied: AppliedCorrection, words: Words) -> str:
    """Return what was before, as one sentence without its stop; empty if nothing changed."""
    return "; ".join(_in_words(change, words) for change in applied.changes)


def _in_words(change: Change, words: Words) -> str:
    match change.what:
        case Corrected.TAG if change.after:
            return words.say("the tag “{tag}” was added", tag=change.after)
        case Corrected.TAG:
            return words.say("the tag “{tag}” was removed", tag=change.before)
        case Corrected.MENTION:
            return _mention(change, words)
        case _:
            return _fact(change, words) if change.before else _absent(change, words)


def _fact(change: Change, words: Words) -> str:
    match change.what:
        case Corrected.TITLE:
            return words.say("the title was “{title}”", title=change.before)
        case Corrected.PUBLISHED:
            return words.say("the date was {date}", date=words.date(change.before))
        case Corrected.AUTHORS:
            return words.say("by {authors} before", authors=change.before)
        case _:
            return words.say("the outlet was {outlet}", outlet=change.before)


def _absent(change: Change, words: Words) -> str:
    match change.what:
        case Corrected.PUBLISHED:
            return words.say("no date was known")
        case Corrected.AUTHORS:
            return words.say("no author was named")
        case _:
            return words.say("no outlet was named")


def _mention(change: Change, words: Words) -> str:
    told = {"text": change.text, "before": change.before, "after": change.after}
    if not change.after:
        return words.say("“{text}” was taken for {before}", **told)
    if change.before in {"", change.after}:
        return words.say("“{text}” was not recognised as {after}", **told)
    return words.say("“{text}” was taken for {before}, and is {after}", **told)
