"""``qicao check``: what is blank, left over, missing or misnumbered in drafts."""

from __future__ import annotations

import gc

from drafts.regex import keep, keep_in
from drafts.typed import TYPE_CHECKING
from sections.rule import Level
from tui import desk
from tui.cli import colour, scope, streams
from tui.cli.failure import CommandError
from tui.cli.gather import STDIN, gather
from tui.cli.plan import Plan
from tui.cli.reports import FORMATS
from tui.cli.running import MANY
from tui.cli.values import OneOf, at_least, in_files, listed

if TYPE_CHECKING:
    import argparse

    from tui.cli.arguments import Parser

DESCRIPTION = """检查草稿：空着的地方、残留的杂质、缺的章节、乱的编号。.md、.txt 和 .docx 都能查，文种会自动认出来。
.docx 的问题注明第几段第几字（表格里的另数）；Word 文档不改，只查。
没有错误和警告（提示不算）时退出码是 0，有就是 1，用法不对或文件读不了是 2，程序自己出错是 3。"""

EXAMPLES = """例子：
  qicao check 总结.md                     查一份
  qicao check 案头/ --fail-on error        查整个文件夹，只有错误才算不过
  qicao check 总结.md --select BL,RS001    只查空项一族和 RS001
  qicao check . --ignore-in '归档/**=WD'   归档里的不查用词
  qicao check 总结.md --diff               看看哪些能自动改
  qicao check . --write-baseline           记下现有的问题，以后：
  qicao check . --baseline .qicao-baseline.json   只报新的
  cat 总结.txt | qicao check - --stdin-filename 总结.txt"""

YOUNG = 50_000
"""Objects after which garbage is looked for: more than it takes to load the rules, or to judge several files, which
are none."""
FORMATS_HELP = "text 给人看，json 给程序，github 给 GitHub，sarif 给代码扫描，rdjson、rdjsonl 给 reviewdog"


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = EXAMPLES
    add = parser.add_argument
    add("paths", nargs="+", metavar="路径", help="文件或文件夹；- 是标准输入")
    add("--select", type=listed, action="extend", metavar="规则", help="只用这些规则：编号、族（BL）或名称，逗号隔开")
    add("--ignore", type=listed, action="extend", metavar="规则", default=[], help="不用这些规则，写法同上；all 是全部")
    add("--select-in", type=in_files, action="append", metavar="文件=规则", help="这些文件只用这些规则，如 '*.txt=BL'")
    add("--ignore-in", type=in_files, action="append", metavar="文件=规则", help="这些文件不用这些规则，如 '旧/**=WD'")
    add("--kind", metavar="文种", help="按这个文种查，不自动认（qicao kinds 列出全部）")
    add("--format", type=OneOf(*FORMATS), default="text", metavar="形式", help=FORMATS_HELP)
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--fix", action="store_true", help="能放心自动改的就改好存回去，再查一遍")
    change.add_argument("--diff", action="store_true", help="只显示 --fix 会怎样改，不动文件；有可改的退出码是 1")
    add("--baseline", metavar="文件", help="基线里已经有的问题不报，只报新的")
    add("--write-baseline", action="store_true", help="把现有的问题写进基线（--baseline 的文件）")
    add(
        "--fail-on",
        type=OneOf("error", "warning"),
        default="warning",
        metavar="级别",
        help="从哪一级起算不过：error 或 warning",
    )
    add("--statistics", action="store_true", help="最后列出每条规则各有多少处")
    add("--jobs", type=at_least(1), metavar="个数", help=f"用几个进程；不给时 {MANY} 个文件起用全部处理器")
    add("--no-cache", action="store_true", help="不用上次查过的结果，全部重查")
    add("--stdin-filename", metavar="文件名", help="标准输入里的文稿叫什么，决定按 .md 还是 .txt 查")


def run(options: argparse.Namespace) -> int:
    keep_in(desk.kept_patterns())
    often = gc.get_threshold()
    gc.set_threshold(YOUNG, *often[1:])
    try:
        return _run(options)
    finally:
        keep()
        gc.disable()  # what is young would all be looked through now, at the end; main lets it work again
        gc.set_threshold(*often)


def _run(options: argparse.Namespace) -> int:
    scope.forget()
    plan = _plan(options)
    _check_words(plan)
    if plan.baseline is not None:
        from tui.cli.baseline import Baseline

        Baseline.at.cache_clear()
        Baseline.at(plan.baseline)
    gathered = gather(options.paths)
    plan = plan._replace(alone=len(gathered.files) == 1)
    several = len(gathered.files) > 1 and STDIN not in gathered.files
    cached = several and not (options.no_cache or plan.fix or plan.diff)
    if options.write_baseline:
        from tui.cli.write_baseline import write_baseline

        return write_baseline(gathered, plan, options.baseline, options.jobs, cached=cached)
    from tui.cli.telling import tell

    return tell(gathered, plan, options.jobs, cached=cached)


def _plan(options: argparse.Namespace) -> Plan:
    """What the options ask for. Raises CommandError where they contradict each other."""
    from_stdin = STDIN in options.paths
    if options.fix and from_stdin:
        raise CommandError("标准输入没有文件可以存回去，不能用 --fix；用 --diff 看改法")
    if options.stdin_filename and not from_stdin:
        raise CommandError("--stdin-filename 要和 - （标准输入）一起用")
    if options.diff and options.format != "text":
        raise CommandError("--diff 显示的是改法，不能再用 --format")
    if options.write_baseline and (options.fix or options.diff or options.format != "text"):
        raise CommandError("--write-baseline 只写基线，不能再用 --fix、--diff 和 --format")
    if options.format not in ("text", "github"):
        streams.use_utf8()
    return Plan(
        select=None if options.select is None else tuple(options.select),
        ignore=tuple(options.ignore),
        select_in=tuple(options.select_in or ()),
        ignore_in=tuple(options.ignore_in or ()),
        kind=options.kind,
        format=options.format,
        fix=options.fix,
        diff=options.diff,
        fail_on=Level(options.fail_on),
        statistics=options.statistics,
        stdin_name=options.stdin_filename,
        baseline=None if options.write_baseline else options.baseline,
        marks=options.write_baseline,
        colour=colour.wanted(),
        terminal=streams.is_terminal(),
        width=streams.columns(),
    )


def _check_words(plan: Plan) -> None:
    """Complain of an unknown rule once and at once, not for every file. Raises CommandError."""
    words = [*(plan.select or ()), *plan.ignore, *(w for _, named in plan.select_in + plan.ignore_in for w in named)]
    if words:
        scope.named((), tuple(words), ())
