"""Where a site's files are and how it is set up, read from `mkdocs.yml` without starting MkDocs."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mkdocs.exceptions import ConfigurationError
from mkdocs.utils.yaml import yaml_load

from generator.errors import SettingsError
from generator.model.masthead import Masthead
from generator.model.uri import web_address
from generator.settings import Settings, load_settings

NAMES = ("mkdocs.yml", "mkdocs.yaml")
"""The configuration files MkDocs looks for, in its order."""

PLUGIN = "wirebrief"
"""The name under which the generator is configured, and registered as a plugin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The settings of a site and the folders they name."""

    content: Path
    """What the editor wrote."""
    build: Path
    """What the generator writes."""
    settings: Settings
    masthead: Masthead


def read_settings(
    config_file: Path | None, content: Path | None = None, published: Path | None = None
) -> Site:
    """Return the site that a configuration file describes; the defaults where there is none.

    Args:
        config_file: a MkDocs configuration; `None` takes that of the working folder, if any.
        content: overrides the content folder of the configuration.
        published: overrides the list of addresses that must not die.

    Raises:
        SettingsError: if the file is named but absent, or cannot be used.
    """
    path = config_file or find_config_file()
    given = {"published": str(published.resolve())} if published else {}
    if path is None:
        return make_site(given, Path.cwd(), content)
    options = {**_plugin_options(read_plugins(path)), **given}
    site = make_site(options, path.resolve().parent, content)
    return replace(site, masthead=make_masthead(read_configuration(path)))


def make_site(options: Mapping[str, object], base: Path, content: Path | None = None) -> Site:
    """Return the site of the plugin's options; relative folders start at `base`.

    Raises:
        SettingsError: with every unknown key and wrong type at once.
    """
    settings = load_settings(options)
    if settings.published:
        settings = replace(settings, published=str(base / settings.published))
    return Site(
        content=content or base / settings.content,
        build=base / settings.build,
        settings=settings,
        masthead=Masthead(),
    )


def find_config_file() -> Path | None:
    """Return the configuration file of the working folder, `None` if it has none."""
    return next((path for path in map(Path, NAMES) if path.is_file()), None)


def make_masthead(configuration: Mapping[str, Any]) -> Masthead:
    """Return what a MkDocs configuration says of the site, as it stands or as MkDocs loaded it."""
    theme: Any = configuration.get("theme") or {}
    language = theme["language"] if "language" in theme else ""  # noqa: SIM401 (a theme has no get)
    address = web_address(str(configuration.get("site_url") or ""))
    return Masthead(
        name=str(configuration.get("site_name") or Masthead().name),
        description=str(configuration.get("site_description") or ""),
        address=address.rstrip("/") + "/" if address else "",
        language=str(language or Masthead().language),
    )


def read_plugins(path: Path) -> list[object]:
    """Return the entries under `plugins` as they stand: names, or names with options.

    Raises:
        SettingsError: if the file cannot be read.
    """
    plugins = read_configuration(path).get("plugins") or []
    if isinstance(plugins, Mapping):
        return [{name: options} for name, options in plugins.items()]
    if not isinstance(plugins, list):
        raise SettingsError((f"{path}: plugins: should be a list",))
    return plugins


def read_configuration(path: Path) -> Mapping[str, Any]:
    """Return a configuration file as it stands.

    Raises:
        SettingsError: if the file cannot be read.
    """
    try:
        with path.open(encoding="utf-8") as file:
            configuration = yaml_load(file)
    except (OSError, UnicodeDecodeError, ConfigurationError) as error:
        raise SettingsError((f"{path}: {error}",)) from error
    if not isinstance(configuration, Mapping):
        raise SettingsError((f"{path}: should be a mapping",))
    return configuration


def replace_paths(plugins: list[object], **paths: Path | None) -> list[object]:
    """Return the entries with other paths, such as `content`, for the generator."""
    given = {name: str(path.resolve()) for name, path in paths.items() if path}
    options = {**_plugin_options(plugins), **given}
    others = [p for p in plugins if p != PLUGIN and not (isinstance(p, Mapping) and PLUGIN in p)]
    return [{PLUGIN: options}, *others]


def _plugin_options(plugins: list[object]) -> dict[str, object]:
    for entry in plugins:
        if isinstance(entry, Mapping) and PLUGIN in entry:
            options = entry[PLUGIN] or {}
            if isinstance(options, Mapping):
                return dict(options)
            raise SettingsError((f"plugins: {PLUGIN}: should be a mapping",))
    return {}
