"""Pages, data and reports to files on disk."""

from generator.publish.answers import Answers
from generator.publish.changes import LinkChange, compare_links, describe_changes
from generator.publish.data import make_data
from generator.publish.exchange import put_in_place
from generator.publish.export import export_records
from generator.publish.feeds import make_feeds
from generator.publish.options import Options
from generator.publish.report import InputReport, Report, Status, build_report, write_report
from generator.publish.tree import TreeChange, write_tree

__all__ = [
    "Answers",
    "InputReport",
    "LinkChange",
    "Options",
    "Report",
    "Status",
    "TreeChange",
    "build_report",
    "compare_links",
    "describe_changes",
    "export_records",
    "make_data",
    "make_feeds",
    "put_in_place",
    "write_report",
    "write_tree",
]
