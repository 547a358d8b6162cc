"""What the editor puts right in single articles: the last word, after all rules."""

from generator.correct.analyses import correct_analyses
from generator.correct.articles import CorrectedArticles, correct_articles

__all__ = ["CorrectedArticles", "correct_analyses", "correct_articles"]
