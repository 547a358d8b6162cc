"""The style sheets: ours as one file, Material's own where everything of ours wins over it."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File

FOLDER = "assets/stylesheets"
JOINED = f"{FOLDER}/wirebrief.css"
"""A template of the theme that puts the parts one after the other."""


def join_styles(config: MkDocsConfig) -> None:
    """Have MkDocs print the one file of all our styles, where the theme has it."""
    if any(Path(folder, JOINED).is_file() for folder in config.theme.dirs):
        config.theme.static_templates.add(JOINED)


def layered_styles(config: MkDocsConfig) -> File:
    """Return a style sheet that loads the theme's own into the layer `material`.

    Its name changes with every release, and a page's policy allows no `@import` written into it.
    """
    found = (
        path for folder in config.theme.dirs for path in Path(folder, FOLDER).glob("main.*.css")
    )
    imports = "".join(f'@import url("{path.name}") layer(material);\n' for path in sorted(found))
    return File.generated(config, f"{FOLDER}/material.css", content=imports)
