"""The words that stand around the articles, in the language of the site."""

from generator.words.catalogue import LANGUAGES, Catalogue, read_catalogue
from generator.words.told import retell
from generator.words.words import ENGLISH, Words, load_words

__all__ = ["ENGLISH", "LANGUAGES", "Catalogue", "Words", "load_words", "read_catalogue", "retell"]
