"""Pages, data and reports to files on disk."""

from generator.publish.addresses import (
    ADDRESSES,
    Address,
    list_addresses,
    print_addresses,
    read_addresses,
)
from generator.publish.answers import Answers
from generator.publish.beside import Edition, make_files
from generator.publish.cards import make_cards
from generator.publish.changes import LinkChange, compare_links, describe_changes
from generator.publish.data import make_data
from generator.publish.exchange import put_in_place
from generator.publish.export import export_records
from generator.publish.feeds import make_feeds
from generator.publish.former_pairs import lead_pairs
from generator.publish.lost import LostAddress, describe_lost, find_lost
from generator.publish.modified import find_dates
from generator.publish.offline_index import OFFLINE_INDEX, print_offline_index
from generator.publish.options import Options
from generator.publish.report import (
    InputReport,
    Report,
    Status,
    build_report,
    with_configuration,
    write_report,
)
from generator.publish.tree import TreeChange, list_handwritten, write_tree
from generator.publish.twins import TWIN_FILE, make_twins

__all__ = [
    "ADDRESSES",
    "OFFLINE_INDEX",
    "TWIN_FILE",
    "Address",
    "Answers",
    "Edition",
    "InputReport",
    "LinkChange",
    "LostAddress",
    "Options",
    "Report",
    "Status",
    "TreeChange",
    "build_report",
    "compare_links",
    "describe_changes",
    "describe_lost",
    "export_records",
    "find_dates",
    "find_lost",
    "lead_pairs",
    "list_addresses",
    "list_handwritten",
    "make_cards",
    "make_data",
    "make_feeds",
    "make_files",
    "make_twins",
    "print_addresses",
    "print_offline_index",
    "put_in_place",
    "read_addresses",
    "with_configuration",
    "write_report",
    "write_tree",
]
