"""Dates named in the text, as exactly as they can be told and no more."""

from generator.analyse.dates.find import find_dates

__all__ = ["find_dates"]
