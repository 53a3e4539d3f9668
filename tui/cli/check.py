"""``qicao check``: what is blank, left over, missing or misnumbered in drafts."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from sections.rule import Level
from tui.cli import colour, streams
from tui.cli.arguments import OneOf, Parser, at_least, listed
from tui.cli.checking import check_file, rules_for
from tui.cli.failure import CommandError
from tui.cli.gather import gather
from tui.cli.help import columns
from tui.cli.plan import CLEAN, REFUSED, Outcome, Plan, Tally
from tui.cli.reading import STDIN
from tui.cli.reports import FORMATS, reporter

MANY = 64
"""From so many files on the work is shared among the processors unless --jobs says otherwise."""

DESCRIPTION = """检查草稿：空着的地方、残留的杂质、缺的章节、乱的编号。.md 和 .txt 都能查，文种会自动认出来。
没有错误和警告（提示不算）时退出码是 0，有就是 1，用法不对或文件读不了是 2，程序自己出错是 3。"""

EXAMPLES = """例子：
  qicao check 总结.md                     查一份
  qicao check 案头/ --fail-on error        查整个文件夹，只有错误才算不过
  qicao check 总结.md --select BL,RS001    只查空项一族和 RS001
  qicao check 总结.md --diff               看看哪些能自动改
  cat 总结.txt | qicao check - --stdin-filename 总结.txt"""


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = EXAMPLES
    add = parser.add_argument
    add("paths", nargs="+", metavar="路径", help="文件或文件夹；- 是标准输入")
    add("--select", type=listed, action="extend", metavar="规则", help="只用这些规则：编号、族（BL）或名称，逗号隔开")
    add("--ignore", type=listed, action="extend", metavar="规则", default=[], help="不用这些规则，写法同上")
    add("--kind", metavar="文种", help="按这个文种查，不自动认（qicao kinds 列出全部）")
    add("--format", type=OneOf(*FORMATS), default="text", metavar="形式", help="text 给人看，json 给程序，github 给 CI")
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--fix", action="store_true", help="能放心自动改的就改好存回去，再查一遍")
    change.add_argument("--diff", action="store_true", help="只显示 --fix 会怎样改，不动文件；有可改的退出码是 1")
    add(
        "--fail-on",
        type=OneOf("error", "warning"),
        default="warning",
        metavar="级别",
        help="从哪一级起算不过：error 或 warning",
    )
    add("--statistics", action="store_true", help="最后列出每条规则各有多少处")
    add("--jobs", type=at_least(1), metavar="个数", help=f"用几个进程；不给时 {MANY} 个文件起用全部处理器")
    add("--stdin-filename", metavar="文件名", help="标准输入里的文稿叫什么，决定按 .md 还是 .txt 查")


def run(options: argparse.Namespace) -> int:
    plan = _plan(options)
    rules_for(plan, None)
    gathered = gather(options.paths)
    plan = plan._replace(alone=len(gathered.files) == 1)
    report = reporter(plan)
    tally = Tally()
    code = REFUSED if gathered.complaints else CLEAN
    said: set[str] = set()
    for complaint in (*gathered.complaints, *gathered.notices):
        streams.complain(complaint)
    streams.write(report.start())
    written = False
    for outcome in _outcomes(gathered.files, plan, _processes(options.jobs, len(gathered.files))):
        if outcome.out:
            streams.write((report.between if written else "") + outcome.out)
            written = True
        for complaint in outcome.complaints:
            if complaint not in said:
                streams.complain(complaint)
                said.add(complaint)
        tally.add(outcome.tally)
        code = max(code, outcome.code)
    streams.write(report.end(tally))
    return code


def _plan(options: argparse.Namespace) -> Plan:
    """What the options ask for. Raises CommandError where they contradict each other."""
    from_stdin = STDIN in options.paths
    if options.fix and from_stdin:
        raise CommandError("标准输入没有文件可以存回去，不能用 --fix；用 --diff 看改法")
    if options.stdin_filename and not from_stdin:
        raise CommandError("--stdin-filename 要和 - （标准输入）一起用")
    if options.diff and options.format != "text":
        raise CommandError("--diff 显示的是改法，不能再用 --format")
    if options.format == "json":
        streams.use_utf8()
    return Plan(
        select=None if options.select is None else tuple(options.select),
        ignore=tuple(options.ignore),
        kind=options.kind,
        format=options.format,
        fix=options.fix,
        diff=options.diff,
        fail_on=Level(options.fail_on),
        statistics=options.statistics,
        stdin_name=options.stdin_filename,
        colour=colour.wanted(),
        terminal=streams.is_terminal(),
        width=columns(),
    )


def _processes(asked: int | None, files: int) -> int:
    if asked is not None:
        return min(asked, files)
    import os

    return min(os.cpu_count() or 1, files) if files >= MANY else 1


def _outcomes(files: list[str], plan: Plan, processes: int) -> Iterator[Outcome]:
    """What became of each file, in the order of ``files``."""
    if processes <= 1:
        for path in files:
            yield check_file(path, plan)
        return
    from concurrent.futures import ProcessPoolExecutor
    from functools import partial
    from signal import SIG_IGN, SIGINT, signal

    pool = ProcessPoolExecutor(processes, initializer=signal, initargs=(SIGINT, SIG_IGN))
    try:
        size = max(1, min(50, len(files) // (processes * 4)))
        yield from pool.map(partial(check_file, plan=plan), files, chunksize=size)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
