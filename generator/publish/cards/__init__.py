"""Pictures that stand for a page where it is shared."""

from generator.publish.cards.cards import make_cards
from generator.publish.cards.options import CardOptions

__all__ = ["CardOptions", "make_cards"]
