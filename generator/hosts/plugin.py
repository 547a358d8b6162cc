"""The MkDocs plugin: generates the page tree, then lets MkDocs build it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from jinja2 import Environment
from mkdocs.config.base import ConfigErrors, ConfigWarnings, ValidationError
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from generator.errors import SettingsError
from generator.hosts.counting import PageCounter, SlowProgress
from generator.hosts.frame import describe_frame
from generator.hosts.head import make_head
from generator.hosts.markup import mend_markup, use_our_anchors
from generator.hosts.material import join_styles, layered_styles
from generator.hosts.offline import SUFFIX, name_files, prepare_offline, write_offline_index
from generator.hosts.searching import NO_PLUGIN, choose_engine, write_search
from generator.hosts.site import PLUGIN, Site, make_masthead, make_site
from generator.hosts.size import find_oversize
from generator.hosts.twins import copy_twins, list_twins
from generator.model.problem import Level, Problem
from generator.pipeline import Outcome, Progress, generate, silent
from generator.publish import put_in_place
from generator.search import Engine
from generator.words import load_words

log = get_plugin_logger(PLUGIN)
WEIGHT = {Level.ERROR: log.error, Level.WARNING: log.warning, Level.INFO: log.info}


def log_problem(problem: Problem) -> None:
    """Tell MkDocs, which counts it in strict mode."""
    WEIGHT[problem.level]("%s", problem)


class WirebriefPlugin(BasePlugin):  # type: ignore[type-arg]  # our settings are no MkDocs options
    """Generates in `on_config`; MkDocs then finds ordinary pages."""

    site: Site
    place: Path | None = None
    """Where the finished site goes; `None` in the preview, which has a folder of its own."""
    outcome: Outcome | None = None
    beside: frozenset[str] = frozenset()
    """Files of the site that are no pages: data, feeds, pictures."""
    progress: Progress = staticmethod(silent)
    report: Callable[[Problem], None] = staticmethod(log_problem)
    command: Literal["build", "gh-deploy", "serve"] = "build"
    engine: Engine | None = None
    """Who answers searches; `None`: nobody."""
    counter: PageCounter = PageCounter()
    """Of the build that is running."""
    offline: bool = False
    """Whether to build the edition that is read from disk."""

    def load_config(
        self, options: dict[str, Any], config_file_path: str | None = None
    ) -> tuple[ConfigErrors, ConfigWarnings]:
        """Read our settings; MkDocs prints what is wrong with them."""
        base = Path(config_file_path).resolve().parent if config_file_path else Path.cwd()
        try:
            self.site = make_site(options, base)
        except SettingsError as error:
            return [(PLUGIN, ValidationError(fault)) for fault in error.faults], []
        return [], []

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002 (MkDocs' signature)
        """Remember what MkDocs was started for; report progress if nobody else does."""
        self.command = command
        if self.progress is silent:
            self.progress = SlowProgress(log.info)

    @event_priority(100)  # before other plugins look at docs_dir
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Generate, and point MkDocs at the page tree and at a site folder aside."""
        site = self.site
        masthead = make_masthead(config)
        self.outcome = generate(site.content, site.build, site.settings, self.progress, masthead)
        if not self.offline:
            # a third of the memory of a large build, and only the offline index is made of them
            self.outcome = replace(self.outcome, edition=replace(self.outcome.edition, pages=()))
        for problem in self.outcome.problems:
            self.report(problem)
        config.docs_dir = str(site.build / "pages")
        use_our_anchors(config)
        self.engine = self._engine(config)
        frame = describe_frame(self.outcome, load_words(masthead.language))
        config.extra[PLUGIN] = {
            **frame,
            "preview": self.command == "serve",
            "search": "offline" if self.offline else str(self.engine or ""),
            "offline": self.offline,
        }
        join_styles(config)
        if self.command != "serve":
            self.place = Path(config.site_dir + (SUFFIX if self.offline else ""))
            config.site_dir = str(self.place.with_name(f".{self.place.name}.new"))
        return config

    def _engine(self, config: MkDocsConfig) -> Engine | None:
        if self.offline:
            prepare_offline(config)
            return None
        wanted = self.site.settings.search.engine
        engine = choose_engine(config, wanted)
        if engine is None and wanted is Engine.MATERIAL:
            self.report(NO_PLUGIN)
        return engine

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the theme's own styles in their layer."""
        files.append(layered_styles(config))
        self.counter = PageCounter(self.progress, len(files.documentation_pages()))
        return files

    def on_page_content(
        self,
        html: str,
        *,
        page: Page,  # noqa: ARG002 (MkDocs' signature)
        config: MkDocsConfig,  # noqa: ARG002 (as above)
        files: Files,  # noqa: ARG002 (as above)
    ) -> str:
        """Tell how far the conversion is."""
        self.counter.step("convert")
        return html

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG002 (MkDocs' signature)
        """Leave pages to the theme's plain frame where it has no template of their kind."""
        known = set(env.list_templates())
        for file in files.documentation_pages():
            if file.page and file.page.meta.get("template") not in known:
                file.page.meta.pop("template", None)
        static = {file.src_uri for file in files if not file.is_documentation_page()}
        self.beside = frozenset(static | list_twins(self.site.build))
        return env

    def on_template_context(
        self,
        context: TemplateContext,
        *,
        template_name: str,  # noqa: ARG002 (MkDocs' signature)
        config: MkDocsConfig,  # noqa: ARG002 (as above)
    ) -> TemplateContext:
        """Tell the sitemap when each page changed."""
        modified = self.outcome.modified if self.outcome else {}
        return {**context, "modified": modified}  # type: ignore[typeddict-unknown-key]  # a key of our own

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG002 (MkDocs' signature)
        """Mend the frame of a page."""
        self.counter.step("frame")
        return name_files(mend_markup(output)) if self.offline else mend_markup(output)

    def on_post_template(
        self,
        output_content: str,
        *,
        template_name: str,  # noqa: ARG002 (as above)
        config: MkDocsConfig,  # noqa: ARG002 (as above)
    ) -> str:
        """Mend the frame of the page for missing addresses."""
        return mend_markup(output_content)

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: Page,
        config: MkDocsConfig,
        nav: Navigation,  # noqa: ARG002 (MkDocs' signature)
    ) -> TemplateContext:
        """Add what stands in the page's head for machines."""
        return {**context, "metadata": make_head(page, make_masthead(config), self.beside)}  # type: ignore[typeddict-unknown-key]  # a key of our own

    @event_priority(-100)  # after all others have written
    def on_post_build(self, config: MkDocsConfig) -> None:
        """Index what was made, add the pages' twins, and put the finished site in its place."""
        if self.engine is Engine.PAGEFIND and self.outcome is not None:
            self.progress("search", 0, 0)
            write_search(self.outcome, self.site, config)
        copy_twins(self.site.build, Path(config.site_dir))
        if self.offline and self.outcome:
            write_offline_index(self.outcome, Path(config.site_dir))
        self._tell_size(Path(config.site_dir))
        if self.place is not None:
            put_in_place(Path(config.site_dir), self.place)
            config.site_dir = str(self.place)

    def _tell_size(self, folder: Path) -> None:
        found = () if self.command == "serve" or self.offline else find_oversize(folder)
        for problem in found:
            self.report(problem)
        if self.outcome and found:
            self.outcome = replace(self.outcome, problems=(*self.outcome.problems, *found))

    def on_serve(
        self,
        server: LiveReloadServer,
        *,
        config: MkDocsConfig,
        builder: Callable[..., None],  # noqa: ARG002 (as above)
    ) -> LiveReloadServer:
        """Watch what the editor writes; watching the tree we write would never end."""
        server.unwatch(config.docs_dir)
        watched = (str(self.site.content), config.theme.custom_dir)
        for folder in filter(None, watched):
            server.watch(folder)
        return server
