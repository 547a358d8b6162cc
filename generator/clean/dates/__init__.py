"""Publication dates: the forms they are written in, and which of them is meant."""

from generator.clean.dates.forms import WrittenDate, find_dates
from generator.clean.dates.header import read_header_date

__all__ = ["WrittenDate", "find_dates", "read_header_date"]
