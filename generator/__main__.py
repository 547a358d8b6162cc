"""`python -m generator` and the command `wirebrief`."""

import os
import sys

# Material greets every import with an end-of-life notice; decision 001 deals with it once
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

from generator.cli import run


def main() -> None:
    """Run the command line and leave with its exit status."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
