"""`wirebrief build`: MkDocs as a library."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from generator.errors import SettingsError
from generator.hosts.plugin import WirebriefPlugin
from generator.hosts.site import (
    PLUGIN,
    find_config_file,
    read_plugins,
    read_settings,
    replace_paths,
)
from generator.model.problem import Level, Problem
from generator.pipeline import Outcome, Progress, silent


def build_site(
    config_file: Path | None = None,
    *,
    strict: bool = False,
    content: Path | None = None,
    published: Path | None = None,
    progress: Progress = silent,
) -> Outcome:
    """Build the whole site; return what was made, with whatever MkDocs stopped at as a problem.

    Args:
        config_file: a MkDocs configuration; `None` takes that of the working folder.
        strict: let MkDocs stop at a warning.
        content: overrides the content folder of the configuration.
        published: overrides the list of addresses that must not die.
        progress: called as the work goes on.

    Raises:
        SettingsError: if the configuration cannot be used.
    """
    config, plugin = _open(config_file, strict=strict, content=content, published=published)
    plugin.offline = False  # MkDocs keeps the plugin from one build of a process to the next
    return _finish(config, plugin, progress)


def build_offline_site(
    config_file: Path | None = None,
    *,
    strict: bool = False,
    content: Path | None = None,
    published: Path | None = None,
    progress: Progress = silent,
) -> Outcome:
    """Build the edition that is read from disk, in a folder beside the site's.

    Arguments, result and errors are those of `build_site`.
    """
    config, plugin = _open(config_file, strict=strict, content=content, published=published)
    plugin.offline = True
    return _finish(config, plugin, progress)


def _open(
    config_file: Path | None, *, strict: bool, content: Path | None, published: Path | None
) -> tuple[MkDocsConfig, WirebriefPlugin]:
    path = require_config_file(config_file)
    read_settings(path)  # says all that is wrong with them; MkDocs would only stop
    config = _load(path, strict=strict, content=content, published=published)
    plugin = config.plugins.get(PLUGIN)
    if not isinstance(plugin, WirebriefPlugin):
        raise SettingsError((f"{path}: 'plugins' does not list {PLUGIN!r}",))
    return config, plugin


def _finish(config: MkDocsConfig, plugin: WirebriefPlugin, progress: Progress) -> Outcome:
    path = Path(config.config_file_path)
    plugin.progress = progress
    plugin.report = _leave_to_caller
    stopped = _run(config)
    if plugin.outcome is None:
        raise SettingsError((stopped or f"{path}: nothing was built",))
    if not stopped:
        return plugin.outcome
    problem = Problem(path=path.name, level=Level.ERROR, message=stopped)
    return replace(plugin.outcome, problems=(*plugin.outcome.problems, problem))


def require_config_file(config_file: Path | None) -> Path:
    """Return the configuration file, the working folder's own if none is named.

    Raises:
        SettingsError: if there is none.
    """
    path = config_file or find_config_file()
    if path is None or not path.is_file():
        raise SettingsError((f"there is no {path or 'mkdocs.yml'} here",))
    return path


def _load(
    path: Path, *, strict: bool, content: Path | None, published: Path | None
) -> MkDocsConfig:
    options: dict[str, Any] = {"strict": strict or None}
    if content:
        # MkDocs wants a folder that exists before the plugin points it at the page tree
        options["docs_dir"] = str(content.resolve())
    if content or published:
        plugins = read_plugins(path)
        options["plugins"] = replace_paths(plugins, content=content, published=published)
    try:
        return load_config(str(path), **options)
    except Abort as error:
        raise SettingsError((f"{path}: {error}",)) from error


def _run(config: MkDocsConfig) -> str:
    """Build; return why MkDocs stopped, empty if it did not."""
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    except Abort as error:
        return str(error)
    finally:
        config.plugins.on_shutdown()
    return ""


def _leave_to_caller(_problem: Problem) -> None:
    """Say nothing: the problems are in the outcome."""
