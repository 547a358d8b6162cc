"""What stands in the frame around every page: the newest date, and how many articles there are."""

from generator.model.fact import Precision
from generator.pipeline import Outcome
from generator.words import Words


def describe_frame(outcome: Outcome, words: Words) -> dict[str, object]:
    """Return `edition` and `built` in words, `month`, the edition's, as `yyyy-mm`, and the words.

    Without a dated article `edition` and `month` are empty.

    Both follow from the articles alone: the clock of the build would change every page every day.
    """
    corpus = outcome.understanding.corpus
    articles = corpus.articles
    days = [a.published.value for a in corpus.briefings() if a.published.precision is Precision.DAY]
    newest = max(days, default="")
    return {
        "edition": words.say("Edition of {date}", date=words.date(newest)) if newest else "",
        "month": newest[:7],
        "built": words.count("Built from {n} articles", len(articles)),
        "words": words.plain(),
        "forms": words.forms(),
    }
