"""What stands in the frame around every page: the newest date, and how many articles there are."""

from generator.model.fact import Precision
from generator.pipeline import Outcome
from generator.render import in_words


def describe_frame(outcome: Outcome) -> dict[str, str]:
    """Return `edition` and `built` in words, and `month`, the edition's, as `yyyy-mm`.

    Without a dated article `edition` and `month` are empty.

    Both follow from the articles alone: the clock of the build would change every page every day.
    """
    corpus = outcome.understanding.corpus
    articles = corpus.articles
    days = [a.published.value for a in corpus.briefings() if a.published.precision is Precision.DAY]
    noun = "article" if len(articles) == 1 else "articles"
    newest = max(days, default="")
    return {
        "edition": in_words(newest) if newest else "",
        "month": newest[:7],
        "built": f"Built from {len(articles)} {noun}",
    }
