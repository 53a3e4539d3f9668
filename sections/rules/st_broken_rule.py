"""The record of ST007, with its examples."""

from __future__ import annotations

from sections.rule import Example, Level, Rule
from sections.rules.st_broken import broken_paragraphs

_TITLE = "县农业农村局2024年工作总结\n\n"
_HEAD = "今年以来，全县坚持把粮食安全放在首位，严格落实耕地保护责任，新建高标准农田三万亩，"
_FLOW = "坚持新发展理念，推进种养循环，带动农户增收，群众生活明显改善，村容村貌焕然一新；"
_HEAD_LINES = "".join(f"{(_FLOW * 30)[at : at + 33]}\n" for at in range(0, 1120, 33))
_BLANK_LINES = (
    17 * "坚持新发展理念，推进种养循环，带动农户增收，生活\n改善 XX 户，培训 XXX 期 XXXX 人次，新建 X 处道\n路。"
)
"""Lines as wide as one another, though not as long."""
_MANUAL = "".join(
    f"\n2.{n} 说明\n\n用 {('apt', 'apt-get')[n % 2]} 装好软件包以后，"
    f"运行 {('systemctl 看服务已经', 'systemctld 看服务')[n % 2]}是否启动，\n再看日志。\n"
    for n in range(1, 34)
)
_PAGES = (
    "今年以来，全县紧扣丰收增收目标，落实粮食播种面\n积六十二万亩，推广良种良法，绿色防控面积达到二\n十万亩。\n"
    "一是抓耕地。建成高标准农田三万亩，治理盐碱地八\n— 1 —\n县农业农村局工作总结\n千亩。\n"
    "二是抓农机。补贴机具六百台，作业水平提高到九成\n以上。新建烘干中心两处，日烘干能力达到三百吨，\n覆盖十个乡镇。\n"
    "— 2 —\n县农业农村局工作总结\n三是抓服务。组织农技人员包村联户，举办田间课堂\n四十期，发放资料两万份，群众满意。\n"
)
RULES = (
    Rule(
        "ST007",
        "broken-paragraph",
        "段落被断开",
        Level.WARNING,
        broken_paragraphs,
        bad=(
            Example(_TITLE + f"{_HEAD}改善了生产条\n\n件。举办培训十二期。\n", ((3, 42),), ((3, 48),)),
            Example(
                _TITLE + f"{_HEAD}打造“红色先\n\n锋”品牌三个。{_HEAD}现将情况报告如\n\n下：工作平稳。\n",
                ((3, 42), (5, 49)),
            ),
            Example(_TITLE + f"{_HEAD}推\n\n动小农户和现代农业有机衔接，带动群众增收。\n", ((3, 42),), ((3, 43),)),
            Example(
                _TITLE + f"{_HEAD}推广了良种、\n\n良法和良机，单产稳步提高。\n", ((3, 43),), ((3, 48),), path="例.txt"
            ),
            Example(
                _TITLE
                + f"{_HEAD}改善了生产条\n\n件。{_HEAD}成效明显。{_HEAD}实\n\n施良种补贴。{_HEAD}成效明显。开展“送技下乡”\n\n"
                + "系列服务活动，覆盖全部乡镇，群众普遍欢迎。\n",
                ((3, 42), (5, 90), (7, 53)),
            ),
            Example(_TITLE + _HEAD_LINES, ((3, 33),), path="例.txt"),
            Example(
                _TITLE + _PAGES,
                ((3, 17), (4, 15), (6, 18), (10, 15), (11, 14), (15, 18)),
                path="例.txt",
            ),
            Example(_TITLE + _BLANK_LINES, ((3, 24),), path="例.txt"),
            Example(_TITLE + _MANUAL, ((6, 40),), path="例.txt"),
            Example(
                _TITLE
                + f"{_HEAD}成效明显。{_HEAD}群众满意。\n\n" * 2
                + f"{_HEAD}成效明显。{_HEAD}经验被省里推广\n\n二、下一步打算\n",
                ((7, 85),),
                ((7, 95),),
            ),
        ),
        good=(
            Example(_TITLE + f"{_HEAD}改善了生产条件，成果见 https://a.cn/b，\n\n通过验收后推广。\n"),
            Example(_TITLE + f"{_HEAD}改善了生产条件。\n\n举办培训十二期。\n"),
            Example(_TITLE + f"{_HEAD}改善了生产条件\n\n同时，举办培训十二期，覆盖全部乡镇。\n"),
            Example(_TITLE + f"{_HEAD}改善了生产条\n件。举办培训十二期。\n"),
            Example(_TITLE + f"1）{_HEAD}改善了生产条件。\n\n2）举办培训十二期，覆盖全部乡镇。\n", path="例.txt"),
            Example(_TITLE + f"{_HEAD}成效明显，经验被省里转发推广\n\n抓好春耕备耕，组织农资下乡，保障供应平稳。\n"),
            Example(
                _TITLE
                + "参会单位有县发展改革局、县财政局、县水利局、县气象局和各乡镇，联系人：李强、王五\n\n会议研究了三件事。\n"
            ),
            Example(_TITLE + f"{_HEAD}推广了良种、\n\n12\n\n（下转下页）\n"),
            Example(_MANUAL.lstrip(), path="例.txt"),
            Example(_TITLE + "一、抓粮食生产，抓耕地保护，抓农田建设，抓农机推广，抓技术培训\n\n效果较好。\n"),
        ),
    ),
)
