"""The wording of page furniture: one file a family, all rules in order here."""

from generator.clean.lexicon.accounts import ACCOUNT_RULES
from generator.clean.lexicon.advertising import ADVERTISING_RULES
from generator.clean.lexicon.authors import AUTHOR_RULES
from generator.clean.lexicon.bylines import BYLINE_RULES
from generator.clean.lexicon.commenting import COMMENT_RULES
from generator.clean.lexicon.legal import LEGAL_RULES
from generator.clean.lexicon.navigation import NAVIGATION_RULES
from generator.clean.lexicon.pictures import PICTURE_RULES
from generator.clean.lexicon.players import PLAYER_RULES
from generator.clean.lexicon.recommending import RECOMMENDING_RULES
from generator.clean.lexicon.sharing import SHARING_RULES
from generator.clean.lexicon.subscribing import SUBSCRIBING_RULES
from generator.clean.lexicon.topics import TOPIC_RULES

RULES = (
    *BYLINE_RULES,
    *SHARING_RULES,
    *COMMENT_RULES,
    *SUBSCRIBING_RULES,
    *TOPIC_RULES,
    *RECOMMENDING_RULES,
    *LEGAL_RULES,
    *AUTHOR_RULES,
    *PICTURE_RULES,
    *PLAYER_RULES,
    *ADVERTISING_RULES,
    *ACCOUNT_RULES,
    *NAVIGATION_RULES,
)
"""The first rule that matches names the line."""

__all__ = ["RULES"]
