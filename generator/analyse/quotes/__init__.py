"""Words in quotation marks, and who said them."""

from generator.analyse.quotes.find import find_quotes

__all__ = ["find_quotes"]
