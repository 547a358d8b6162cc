"""The sentences that tell an article in brief."""

from generator.analyse.summary.lead import summarise
from generator.analyse.summary.options import SummaryOptions

__all__ = ["SummaryOptions", "summarise"]
