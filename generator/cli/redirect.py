"""`wirebrief redirect`: the redirects without which published addresses would die."""

import sys
from argparse import Namespace

from generator import hosts, pipeline
from generator.cli.progress import end_progress, make_progress
from generator.errors import InputError, SettingsError
from generator.publish import Answers, LostAddress


def redirect(options: Namespace) -> int:
    """Write what is sure into `redirects.yml`, list the rest; return the exit status."""
    site = hosts.read_settings(options.config_file, options.content, options.published)
    if not site.settings.published:
        raise SettingsError(("published: name the addresses of the published site",))
    progress = make_progress(quiet=options.quiet)
    outcome = pipeline.generate(site.content, site.build, site.settings, progress, site.masthead)
    end_progress(quiet=options.quiet)
    answers = Answers(site.content, outcome.understanding.corpus, outcome.links)
    left = [lost for lost in outcome.lost if not _lead_on(lost, answers, options)]
    for lost in left:
        print(f"{lost.address} would be gone; nearest is {lost.target or '/'}", file=sys.stderr)
    if not outcome.lost:
        print("every published address still works")
    return int(bool(left))


def _lead_on(lost: LostAddress, answers: Answers, options: Namespace) -> bool:
    if not (lost.sure or options.all):
        return False
    try:
        print(answers.lead_on(lost.address, lost.target or "/"))
    except InputError as error:
        print(f"wirebrief: {error}", file=sys.stderr)
        return False
    return True
