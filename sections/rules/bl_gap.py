"""BL012: a figure left out without a trace."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sections.label import LOOK_AHEAD, guess
from sections.marked import marked
from sections.rule import Level, Rule
from sections.rules.bl_claims import HAN, Found, Ground, blank

LOOK_BACK = 14
"""Characters in front of a bare unit that are looked at."""

_NUMERAL = "一二三四五六七八九十百千万亿两几数多余半零〇每"
_HAN = rf"[{HAN}”](?<![{_NUMERAL}])\Z"
"""In front: a Han character that is no numeral."""
_END = r"(?=[，。；、,;）)\n]|\Z)"
_STOP = r"(?=[，。；、,;]|\n|\Z)"
_START = r"(?:^|[。！？\n])[ \t\u3000]*\Z"


class _Gap(NamedTuple):
    """A unit that stands bare: ``before`` is searched in what stands in front of it, ``bare`` matched at it."""

    before: re.Pattern[str]
    bare: re.Pattern[str]


def _after(nouns: str, unit: str, stop: str = _STOP) -> tuple[str, str, str]:
    """A unit right behind one of ``nouns`` (separated by blanks) and at the end of a clause."""
    return unit[0], rf"(?:{'|'.join(nouns.split())})\Z", rf"({unit}){stop}"


_TABLE: tuple[tuple[str, str, str], ...] = (
    # first characters of the unit, what stands in front, the unit itself as group 1
    ("万亿余", rf"(?<![{_NUMERAL}上成逾近超过达破元])[{HAN}”](?<![{_NUMERAL}上成逾近超过达破元到])\Z", rf"([万亿余]元){_END}"),
    ("万亿", r"(?:投入|资金|资助|发放|共计|达到|总额|超过|完成)\Z", r"([万亿]元)(?!户|[以之]?[上下内]的|每)"),
    ("余", r"[\u4e00-\u9fff”](?<![^就创企毕从产转]业)(?<![其剩富盈结空宽残之一二三四五六七八九十百千万亿两几数多余半零〇每])\Z", r"(余万?(?:人次|人|名|户|场次|场|件|份|篇|条|个|家|项|亩|次|吨|册|公里|平方米|万元|[盏棵株台辆套处座批例宗起支对头]))(?![头村沟湾寨坪热]|[\u4e00-\u9fff]热)"),
    ("人场余", r"(?:[近约达超](?<!接近)|共计|累计|总计|合计)\Z", rf"(余?(?:人次|场次))(?:{_STOP}|(?=到))"),
    ("人", rf"(?:培训|接待|服务|惠及|谈话|慰问|救助|咨询|覆盖|受益|教育)(?:[{HAN}“”]{{0,7}}[{HAN}”](?<![{_NUMERAL}均按总增减少高各计]))?\Z", r"(人次)(?=[，。；,;])"),
    ("%％", rf"{_HAN[:-2]}(?<![用以按])\Z", r"([%％])(?![A-Za-z\d])"),
    ("个", _HAN, r"(个百分点)"),
    ("；，。,;", r"(?:(?<!的)占比(?<![高加升低大化少]占比)|[比例]重?为|[\u4e00-\u9fff]率(?:为|达到?|是)|占比(?:为|达))\Z", r"([；，。,;])"),
    ("；，。,;", r"(?<!实现)(?<!均)(?<!持续)(?<!保持)(?:同比|环比)(?:增长|下降|上升|提高|减少)\Z", r"([，。；,;])(?!其中)"),
    ("届期批轮", r"(?<![门次等])第\Z", r"([届期批轮])(?=[\u4e00-\u9fff“，。）)])"),
    ("人场个名户件条次家份支期篇项宗亩万公％%", rf"[{HAN}”](?<![{_NUMERAL}])[ \u3000]{{1,3}}\Z", rf"((?:人次|场次|[人场个名户件条次家份期篇项宗亩支]|万元|公里|[%％])){_STOP}"),
    ("支", r"[\u4e00-\u9fff][ ]{1,2}\Z", r"(支)(?=[“队])"),
    ("宗", r"(?:案件|纠纷|维权|信访|投诉|矛盾)\Z", rf"(宗){_STOP}"),
    ("号", r"〔(?:\d{4})?〕\Z", r"(号)"),
    ("年月日", _START, r"([年月日][，,])"),
    ("年", r"(?:^|[。！？\n，])[ \t\u3000]*\Z", r"(年)(?=上半年|下半年|以来[，,]|度?工作总结|[ ]?工作(?:总结|安排|计划|打算))"),
    ("年", rf"[{HAN}](?<![{_NUMERAL}今去前本明全半学近往当历翌次同整来头逐新周常这那哪某旧丰灾歉成])\Z", r"(年)(?=[上下]半年|工作(?:总结|计划|打算|安排|思路)|\d{1,2}月)"),
    ("年", r"[-—～至][ ]?\Z", r"(年)(?=[)）])"),
    ("个", r"(?:全[省市县区镇乡村州街校]|全街道)\Z", r"(个)(?=[\u4e00-\u9fff])(?![个别人体性])"),
    ("份户场", r"[，；。：,;]\Z", r"(份(?![额量内])|户(?![籍外均户口主型数用])|场(?![所地馆景面均次内外上下部合场]))(?=[\u4e00-\u9fff])"),
    ("年", r"(?:自|截[至止]|[和及])\Z", r"(年)(?=以来|月|工作[计打思安])"),
    ("年", r"(?:^|[。！？：:\n\x1f])[ \t\u3000]*\Z", r"(年[ \u3000]+月(?:[ \u3000]+日)?)(?=[ \t\u3000]*(?:\n|\Z))"),
    ("年", r"[于在至]\Z", r"(年月日?)(?=[，。召举开，])"),
    ("月", r"(?<![年出生元明份])\Z", r"(月[ \t\u3000]?日)(?=[，。上下前召举在，]|\n|\Z)"),
    ("周", r"(?:建党|建国|新中国成立|诞辰|建军)\Z", r"(周年)"),
    ("大", r"党的\Z", r"(大)(?=精神|报告|以来|召开)"),
    ("届", r"(?:党的|学习)\Z", r"(届)(?=[一二三四五六七]?中全会)"),
    ("个", rf"[{HAN}”](?<![{_NUMERAL}整逐这那哪某各来个之单第])\Z", rf"(个){_STOP}"),
    ("名", r"[手者员师部女众表委兵友工童生](?<!先生)\Z", rf"(名){_STOP}"),
    ("户个场名次期家件", r"”\Z", rf"([户个场名次期家件]){_STOP}"),
    _after("活动 讲座 培训 宣讲 演出 招聘 辅导 讲堂 课堂 沙龙 论坛 比赛 竞赛 大赛 晚会 专场 教育片 党课 招聘会 宣讲会 报告会 推介会 交流会 宣传片", "场"),
    _after("培训班 简报 节目 专栏 专刊 讲堂 课堂 栏目 培训", "期"),
    ("家户件", _HAN, rf"(家次|户次|件次){_STOP}"),
    ("名户个家人件场次份条篇项处", r"(?:达到|突破|超过)\Z", rf"([名户个家人件场次份条篇项处]){_STOP}"),
    ("家户处个起件宗名人", r"(?:整改|取缔|关停|约谈|查处|新增|引进|培育|认定|签约|入驻|(?<![设成建])立案)\Z", rf"([家户处个起件宗名人]){_STOP}"),
    _after("隐患 文保单位 设施 遗址 点位 堆物 违建", "处"),
    _after("景区 民宿 工厂 医院 门店 单位 机构 超市 农家乐 合作社 商户 酒店", "家"),
    _after("信息 线索 建议 意见 措施 新闻 资讯 短信 问题 标语", "条"),
    _after("任务 措施 成果 制度 举措 政策 实事 专利 荣誉", "项"),
    _after("纠纷 来电 线索 实事 诉求", "件"),
    _after("资料 传单 手册 问卷 材料 海报 宣传册 宣传品 协议 协议书 报告", "份"),
    _after("稿件 信息 文章 新闻 报道 论文 简报 心得", "篇"),
    _after("会议 活动 检查 培训 调研 走访 巡查 演练 谈话 党课 宣讲", "次"),
    _after("妇女 党员 干部 学员 教师 学生 职工 群众 志愿者 人群", "人"),
    _after("群众 家庭 贫困户 农户", "户"),
    _after("活动 培训 宣讲 讲座 (?<!增加)(?<!减少)演出", "场次", r"(?=[，。,;])"),
    ("个名户项件家篇份人场", r"(?<![公总一与])(?:共计?|总计|累计|合计)\Z", rf"([个名户项件家篇份人场])(?:{_STOP}|(?=[\u4e00-\u9fff]))(?![\u4e00-\u9fff]?(?:人|目|庭|校|质|建|同|次|所|地))"),
    ("平公立", rf"(?:面积|道路|公路|管网|堤防|绿化|建成|新建)(?:[{HAN}]{{0,4}}[{HAN}](?<![{_NUMERAL}平立]))?\Z", rf"(平方米|公里|公顷|立方米){_STOP}"),
    ("个", r"[，；：。,;](?:其中)?\Z", r"(个)(?=村|社区|乡镇|街道|单位|部门|县|区|企业|家庭|项目|支部|小区|小组|点位|班级|重点|行政|自然|试点|示范|基层|贫困)"),
    ("名", r"[，；：。,;](?:其中)?\Z", r"(名)(?=党员|干部|妇女|群众|学生|志愿者|教师|代表|同志|学员|儿童|职工|困难|贫困|村干部)"),
    ("名个", r"(?:帮助|协助|组织|吸纳|培训|选派|资助|慰问|为|由|对|给|抽调|招募)\Z", r"([名个])(?=妇女|党员|干部|群众|学生|儿童|家庭|困难|贫困|村|社区|专家|志愿者|教师|医[生护]|工作人员)"),
)  # fmt: skip


def _by_first_character() -> dict[str, tuple[_Gap, ...]]:
    found: dict[str, list[_Gap]] = {}
    for firsts, before, bare in _TABLE:
        gap = _Gap(re.compile(before), re.compile(bare))
        for first in firsts:
            found.setdefault(first, []).append(gap)
    return {first: tuple(gaps) for first, gaps in found.items()}


_GAPS = _by_first_character()
_CANDIDATE = re.compile(f"[{''.join(_GAPS)}]")


@blank("BL012")
def gaps(ground: Ground) -> Iterator[Found]:
    """数字连同占位符号一起没了，只剩下单位。

    有的旧稿把数字整个删掉，连 XX 也没有留下：“投入万元”“占比；”“年，我区”。

    怎么认：量词、百分号前面该有数而没有数，报的是剩下的那几个字。“单位：万元”“其余人员”
    “其中，个人”这样本来就没有数的，不报；这条规则宁可漏，不错报。
    """
    text = ground.text
    for candidate in _CANDIDATE.finditer(text):
        at = candidate.start()
        before = text[max(0, at - LOOK_BACK) : at]
        for gap in _GAPS[candidate[0]]:
            if gap.before.search(before) and (m := gap.bare.match(text, at)):
                label = guess(before.rpartition("\n")[2], "", text[at : at + LOOK_AHEAD]).name
                yield Found(*m.span(1), label=label, message=f"“{_shown(before, m[1])}”这里缺一个数字")
                break


def _shown(before: str, bare: str) -> str:
    """The bare unit with a few characters of what stands in front of it."""
    return before.rpartition("\n")[2][-4:].strip("，。；、,; \t\u3000\x1f\0") + bare


GAPS = Rule(
    code="BL012",
    name="gap",
    title="没有痕迹的缺数",
    level=Level.WARNING,
    check=gaps,
    bad=(
        marked("全年投入⟦万元⟧，占比⟦；⟧完成任务。"),
        marked("⟦年，⟧我区开展工作。\n\n增长⟦%⟧，提高⟦个百分点⟧，培训⟦余人⟧，覆盖近⟦人次⟧。"),
        marked("召开第⟦届⟧妇代会,于⟦月日⟧召开,自⟦年⟧以来,新建示范基地⟦个⟧,表彰三八红旗手⟦名⟧。", path="例.txt"),
        marked("评选“最美家庭”⟦户⟧，开展活动⟦场⟧，发放资料⟦份⟧，办结率为⟦，⟧印发〔2025〕⟦号⟧。"),
        marked("全镇共⟦个⟧村，其中⟦名⟧党员参加，庆祝建党⟦周年⟧，接待来信⟦余件⟧。"),
        marked("汇报人：张三\n　　⟦年　月　日⟧\n", path="例.txt"),
    ),
    good=(
        marked("单位：万元。增长5%，第一届，其余人员待命，业余人士，万元以上，数万元，上万元。"),
        marked("占比较高，占比提升；同比持续增长，达到预期，覆盖率稳步提高。年底，月初，日前。"),
        marked("各个、整个、逐个、几个，著名、姓名、第一名，公共场所，年，月，日的用法。", path="例.txt"),
        marked("| 单位 | 万元 | % |\n|---|---|---|\n| 甲 | 3 | 5 |\n\n出生年月日、生产日期，五年，十年。"),
        marked("举办两场，培训三百余人，二十余户，成绩有目共睹，共同推进，个人事项，名列前茅。"),
        marked("市场、现场、会场、日期、学期、文件、条件、住户、客户、专家、身份、省份、选项、事项。"),
    ),
)
