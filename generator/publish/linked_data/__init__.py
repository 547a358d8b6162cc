"""Structured data of a page, in the words of schema.org, as JSON-LD."""

from generator.publish.linked_data.describe import describe_page, print_linked_data
from generator.publish.linked_data.subject import Subject

__all__ = ["Subject", "describe_page", "print_linked_data"]
