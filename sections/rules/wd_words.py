"""WD004, WD006: one word written for another that sounds alike; words that stand twice."""

from __future__ import annotations

from functools import cache

from drafts import regex as re
from drafts.edit import Edit
from drafts.han import is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.data import Data
from sections.marked import marked
from sections.rule import AllOf, Example, Fix, Hit, Level, Rule
from sections.rules.neighbours import Slip
from sections.rules.plain_text import is_mentioned, is_residue, places, plain
from sections.rules.wd_alike import alike, alike_words
from sections.rules.wd_doubled import doubled_words
from sections.rules.wd_smallest import smallest
from sections.signs import Signs
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_AS_WHAT = ("一名", "一个", "一项", "一种", "一位", "一支")
_AS_WHAT_FIRST = (
    "党员",
    "共产党",
    "班子",
    "支部书记",
    "分管",
    "主管",
    "牵头",
    "责任人",
    "第一责任人",
    "领导干部",
    "基层干部",
    "党支部书记",
    "党委书记",
    "党组书记",
    "人民教师",
    "班主任",
    "人大代表",
    "政协委员",
    "公务员",
)
"""做为 before these is 作为; in the first line anywhere, in the second at the start of a clause."""
_AS_NOT = (
    "民",
    "人民",
    "群众",
    "百姓",
    "企业",
    "基层",
    "农",
    "师生",
    "党",
    "国",
    "他人",
    "妇女",
    "职工",
    "老",
    "学生",
    "家",
    "客户",
)
"""做|为民办事: two words that only meet."""
_ENDS = Regex(r"[\u4e00-\u9fff]{2,6}(?:结束|为止|发稿)(?:时|前)?[，,]")
_AS_ROLE = Regex("[\u4e00-\u9fff]{2,12}[，,]|[\u4e00-\u9fff]{1,8}(?:[人者员长]|部门|单位|主体|骨干)的")
_AS_MEMBER = Regex(
    r"(?![^，。]*(?:服务|提供|着想|解[决忧]|[办送谋守排]))[\u4e00-\u9fff]{2,24}(?:单位|部门|机构|组织|主体|书记|主任|局长|校长|院长|代表|干部|党员)[，,]"
)
_CLAUSE_START = Regex(r"(?:^|[，。；：！？,;:“”（(\n\x1f]|我们?|本人)\s*\Z")


def confused_words(view: View) -> Iterator[Hit]:
    """音近形近的字用错：截止目前（截至）、做为（作为）、台帐（台账）、部份（部分）、群众反应的问题（反映）。

    这几个是公文里最常见的别字，校对时必改。“截止”是停止，“截至”后面才跟时间；钱和簿册用“账”，“帐”是帐篷、蚊帐。
    说怎样做用“地”（有效地提高了），说做得怎样用“得”（抓得不够紧）；“既要……又要”不写“即要”。
    从网上抄来的稿子常被换过词，“安全生产”成了“平安生产”，“服务”成了“效劳”，也在这里报。

    怎么认：只报搭配上确凿的。“截止到”“报名截止日期”“做为民办事的人”“其它”“做出贡献”是通行的写法，不报；
    写着“应为”“误写”的、和正写并提的不报。

    修复：安全，只换用错的那个字；“反应”改“反映”要人看一眼，不安全。
    """
    ground = plain(view)
    if not ground.chinese or not _confusable(view.data).stand_in(ground.text):
        return
    for start, end, right, safe in _confused(ground.text, view.data):
        wrong = ground.text[start:end]
        span = ground.span(start, end)
        if is_mentioned(ground.text, start, end, right) or is_residue(view, span):
            continue
        if len(wrong) == len(right):
            edits = tuple(
                Edit(place.start, place.end, new)
                for at, (old, new) in enumerate(zip(wrong, right, strict=True), start)
                if old != new
                for place in (ground.span(at, at + 1),)
            )
        else:
            edits = (smallest(ground, start, wrong, right),)
        yield Hit(span, f"“{wrong}”应写“{right}”", Fix(edits, safe))


@cache
def _confusable(data: Data) -> Words:
    return Words("截止", "截至", "做为", "既使", "帐", "反应", *alike_words(data))


def _signs(data: Data) -> AllOf:
    return (Signs.of(_confusable(data)),)


def _confused(text: str, found: Data) -> Iterator[Slip]:
    data = found.load("wording")
    for at in places(text, "截止"):
        if (_has_time(text, at + 2, data["until"]) or _ENDS.match(text, at + 2)) and not any(
            word in text[max(0, at - 6) : at] for word in data["until_quiet"]
        ):
            yield at, at + 2, "截至", True
    for at in places(text, "截至"):
        if text.startswith(("时间", "日期", "期限"), at + 2) or text[at + 2 : at + 3] in ("。", "；", "，", "）"):
            yield at, at + 2, "截止", True
    for at in places(text, "做为"):
        if _is_as(text, at):
            yield at, at + 2, "作为", True
    for at in places(text, "既使"):
        rest = re.split("[。；！？\n]", text[at : at + 60])[0]
        if "也" in rest and "又" not in rest and "更" not in rest:
            yield at, at + 2, "即使", False
    for at in places(text, "帐"):
        if text[at - 1 : at] in tuple(data["account_before"]) and at and text[at + 1 : at + 2] not in tuple("篷幕蓬"):
            yield at - 1, at + 1, text[at - 1] + "账", True
        elif text[at + 1 : at + 2] in tuple(data["account_after"]):
            yield at, at + 2, "账" + text[at + 1], True
    if "反应" in text:
        yield from _reported(text)
    yield from alike(text, found)


def _has_time(text: str, at: int, words: list[str]) -> bool:
    return (
        text.startswith(tuple(words), at)
        or re.match(
            r"\s?[\dXx]{1,4}\s?[年月]|\s?\d{1,2}[日号][，,]|\s?20\d\d[-./]\d|\s?(?:1[0-2]|[1-9])\.(?:[12]\d|3[01]|[1-9])(?![\d.%％万亿元倍])",
            text[at : at + 10],
        )
        is not None
    )


def _is_as(text: str, at: int) -> bool:
    before, after = text[max(0, at - 30) : at], text[at + 2 : at + 8]
    if before.endswith(("叫", "看", "当", "所", "该", "去")):
        return False
    if after.startswith((*_AS_WHAT, "“")):
        return True
    if _CLAUSE_START.search(before) and (
        after.startswith(_AS_WHAT_FIRST)
        or _AS_MEMBER.match(text, at + 2)
        or (not after.startswith(_AS_NOT) and _AS_ROLE.match(text, at + 2))
    ):
        return True
    clause = re.split("[，。；：！？,;:\n]", before)[-1]
    return bool(re.search("[把将以用来]", clause)) and not after.startswith(_AS_NOT) and is_han(after[:1])


def _reported(text: str) -> Iterator[Slip]:
    people = "群众|职工|居民|村民|企业|妇女|师生|家长|业主|代表|来信来访"
    pattern = rf"(?:{people})(?:普遍|集中|积极|及时)?(反应)(?:的|了|出的?)?(?!强烈|热烈|良好|较大|较好|最|比较|积极|迅速)[^，。；！？的]{{0,4}}(?:问题|诉求|困难|难题|意见|呼声)"
    for m in re.finditer(pattern, text):
        yield m.start(1), m.end(1), "反映", False


CONFUSED = Rule(
    "WD004",
    "confused-word",
    "音近形近的字用错",
    Level.WARNING,
    confused_words,
    signs=_signs,
    bad=(
        marked("坚决⟦作到⟧“两个维护”，⟦既时⟧救助216人，⟦重覆⟧登记已清理，⟦末参保⟧人员建了台账，⟦杜决⟧挂床住院。"),
        marked("⟦截止⟧检查结束，无人缺勤；⟦截止⟧2024年底，建成站点12个；⟦截止⟧目前，运行平稳；⟦截止⟧6月，完成过半。"),
        marked(
            "⟦做为⟧市安全生产委员会成员单位，要守好门。把条例⟦做为⟧“案头书”。把学习⟦做为⟧首要任务，⟦做为⟧一名干部，⟦做为⟧班子成员要带头，⟦做为⟧产业带头人的青年不多。"
        ),
        marked("建立工作⟦台帐⟧，清理⟦帐目⟧3笔，开设专用⟦帐户⟧，追回⟦欠帐⟧。"),
        marked("⟦部份⟧村组准备不⟦充份⟧，要求不能⟦过份⟧。报名⟦截至⟧日期为5月10日，已经⟦截至⟧。"),
        marked("会上⟦在次⟧强调安全，任务⟦以经⟧完成，⟦取的⟧成效，⟦自已⟧的工作⟦抓的⟧不够紧，⟦有效的⟧提高了效率。"),
        marked(
            "要⟦及时的⟧跟进项目，才能⟦更好的⟧服务群众，⟦认真的⟧总结全年得失，⟦创造性的⟧开展工作，问题得到⟦有效地⟧控制，路⟦走的⟧更远。"
        ),
        marked(
            "⟦即⟧要抓建设，又要抓管理；被⟦授于⟧先进单位称号；⟦付主任⟧、⟦付秘书长⟧带队，形成有力⟦威摄⟧力；待人⟦就象⟧家人一样。⟦截止⟧12.18，全部完成。"
        ),
        marked(
            "存款余额与去年⟦根本⟧持平，路网⟦根本⟧形成，在镇党委⟦顽强⟧领导下，为⟦广阔⟧游客服务，保障粮食⟦平安⟧，任务⟦比拟⟧繁重，紧抓⟦开展第一要务⟧。"
        ),
        marked(
            "⟦树立⟧健全制度，⟦教化⟧活动丰富，分析⟦缘由⟧，⟦接着⟧抓好落实，产业⟦构造⟧调整，对困难户⟦进展走访⟧，从实际⟦动身⟧，总结⟦阅历⟧，养护农村⟦大路⟧，⟦效劳⟧中心送⟦暖和⟧。"
        ),
        marked(
            "⟦截止⟧7日，检查完毕；农业⟦抗早⟧，⟦占比比⟧47%，在镇党委⟦挺直⟧领导下，完成⟦情景⟧良好，业务⟦本事⟧不足，⟦进取⟧配合检查，会议⟦一致经过⟧，落实⟦职责到人⟧，征求⟦看法⟧，办好⟦宣布传达⟧窗，⟦健康训练讲座⟧12场，⟦创立文明⟧村镇。"
        ),
        marked("及时办理群众⟦反应⟧的问题，收集企业⟦反应⟧的用工困难。"),
        marked(
            "成效⟦显着⟧，打击犯罪⟦份子⟧，党员⟦千部⟧带头，坚持⟦以法行政⟧，⟦再⟧上级的关心支持下，⟦有条不紊的⟧开展工作，新员工⟦报道⟧当天签订合同。"
        ),
        marked(
            "为了⟦更好的⟧改进工作，我们⟦不断的⟧充实自己，⟦尽可能的⟧保证供应，⟦深深的⟧感到责任重大，为职工⟦提高⟧学习的机会，饭菜⟦做的⟧不够细，打造一⟦只⟧高素质的队伍，⟦欣喜的⟧看到变化，在上级⟦领到⟧下，更加⟦努力的⟧学习本领，⟦必需⟧做好服务。"
        ),
        marked(
            "骨干们⟦用心的⟧管理着站点，⟦客观的⟧总结了得失，大家都⟦踊跃的⟧参与其中，⟦主动的⟧去了解情况，产业得到⟦和谐地⟧发展，事业⟦协调的⟧向前发展，把家园⟦建设地⟧更好，方案⟦考虑的⟧更周全，饭菜⟦做的⟧都很好。"
        ),
        marked(
            "我是集体的⟦一份子⟧，任职⟦二年来⟧，⟦正真⟧的服务群众，这⟦更象⟧是一个家，⟦象这样⟧的干部多，⟦与⟧3月5日上午召开会议，走访困难群众⟦二户⟧，全乡50⟦各⟧村，⟦即时⟧解决问题，将⟦不断的⟧总结经验，问题被⟦妥善的⟧解决。"
        ),
        marked(
            "增强⟦平安⟧意识，夯实⟦根底⟧设施，提升便民⟦效劳⟧水平，⟦广阔⟧群众满意，收入⟦到达⟧1.2亿元，发放⟦宣扬⟧资料，工作中的⟦缺乏⟧，推动⟦经济开展⟧。"
        ),
        marked(
            "⟦仔细⟧履职，建设⟦漂亮⟧乡村，普及法律⟦学问⟧，开展⟦询问⟧活动，⟦爱护⟧妇女合法权益，不断⟦满意⟧群众的需求，为企业⟦供应⟧良好服务，⟦根底⟧薄弱，⟦确实⟧加强管理，给工作⟦带了⟧极大的困难，进行⟦认真地⟧总结，⟦耐心的⟧与病人交谈，不能⟦很好的⟧完成，任务⟦不折不扣的⟧完成，效果⟦变的⟧越来越好，会务⟦安排地⟧井井有条。"
        ),
    ),
    good=(
        Example("合作到位，层层重覆盖，元末参加义军，用手断开电源，决不懈怠。"),
        Example(
            "有的完成了任务，我们的体会了然于胸，他们的看着办，这是必要的促进了解的活动，得到当地发展，不去看的就算了，第二个问题，成就象征，公正真实，凑份子钱，对象这样说，第二位，与3月5日相比，5月4日与5月5日，2024各村，需要不断的学习和实践。"
        ),
        Example("截至2024年底，建成站点12个；截止到6月，完成过半；报名截止5月10日，截止日期不变，申报工作截止10月底。"),
        Example("把学习作为首要任务，做为民办事的贴心人，去做为群众服务的事，这叫做为人民服务，把好事做为民生实事。"),
        Example("搭设帐篷20顶，蚊帐300顶，青纱帐里，建立台账，设立账户，随军帐下。"),
        Example("一部份额较大的项目，本月份任务，其它工作，做出贡献，全国各省份内均有，部分群众反应强烈的问题。"),
        Example(
            "存在次生灾害，以经济建设为中心，采取的新措施，来自已建成的项目，抓的典型很多，有效的办法，深入的学习了解，掌握的比较多。"
        ),
        Example(
            "提供更好的服务，得到及时的处理，要认真的态度，积极的推动作用，有效的对策，科学的管理制度，在不断的探索实践中。"
        ),
        Example(
            "支付主任医师津贴，周末能办事，复盖章，产值的关注度，即要求整改，新形式下乡巡演，做得更好的服务，对象一样。"
        ),
        Example("（陈春威摄影报道）（李威摄）送至使用单位，存在的局限与不足，有利与不利因素，督导至村，专注与坚持。"),
        Example(
            "凸显着力量，触摸式屏幕，写着名字，不能自已，一家三口各自已经搬走，扩大局部署，建设平安村，广阔田野，从根底抓起。"
        ),
        Example(
            "经济开展多边合作，缺乏资金，为国效劳，到达现场，人口较少民族，科学的认识和准确的把握，中国平安管理的资金。"
        ),
        Example(
            "更多的内存和更快的处理器，第三方依赖与字体，未必需要改，为了更好的明天，在不断的学习中，应该有效的措施，为群众提高收入，为提高服务水平建立平台，深深的海洋，以更加努力的工作回报社会，生活所必需，养了一只羊队伍才散。"
        ),
        Example(
            "确实加强了管理，仔细核对账目，漂亮的村庄，做学问，民警询问当事人，爱护公物，办人民满意的教育，市场供应充足，为节日市场供应提供保障，家底和根底，带了两个徒弟，有计划地进行，热情的服务态度，这里分明是一处漂亮的院子，群众满意度的要求。"
        ),
        Example(
            "从根本上解决，根本形成不了合力，顽强拼搏，广阔前景，平安建设，无可比拟，开展文明创建，深刻教化，事情缘由，接着发言，地质构造，工程进展检查，动身前往，阅历丰富，走大路，冬日暖和，愿为家乡效劳，新产品占比比上年提高，早情复燃，开拓进取推进工作，经过走访了解，提供给帮助过我们的人。"
        ),
        Example("“截止目前”应为“截至目前”，不要把“帐户”当成“账户”。干部对群众的需求反应迅速。"),
        Example("| 名称 | 含义 |\n| --- | --- |\n| `做为一名` | 代码 |\n"),
    ),
)


DOUBLED = Rule(
    "WD006",
    "doubled-word",
    "字词多写了一遍",
    Level.WARNING,
    doubled_words,
    bad=(
        marked("完善⟦的的⟧机制得到落实，⟦进行进行⟧整改，取得⟦了了⟧成效。"),
        marked("⟦市妇联市妇联⟧深入基层，⟦对对⟧困难家庭⟦以及以及⟧儿童开展帮扶。"),
        marked("我局⟦将把⟧深入学习贯彻会议精神为首要政治任务，把调研⟦为⟧重要工作。"),
        marked("## 二、**⟦推动**推动⟧工作落实\n"),
        marked("参加活动⟦约300人左右⟧，共有⟦超过500余⟧人受益，发放⟦近300多⟧份，演出⟦近百余⟧场，读者⟦近两千余⟧人。"),
        marked(
            "每月⟦至少集中学习1次以上⟧，会期⟦不超过2天以内⟧，⟦避免不再⟧发生事故，⟦原因是由于⟧人手不够，培训120⟦名人次⟧，服务⟦社区社区⟧。"
        ),
        marked(
            "投入资金1200万⟦元元⟧，演练4⟦次次⟧，组织⟦青年青年⟧学习，新修道路12⟦公里公里⟧，把惠民利民作⟦为为⟧落脚点。"
        ),
        marked(
            "新建便民⟦服务服务⟧站点3处，在县委的坚强⟦领导领导⟧下，带动种植大户和⟦农户农户⟧增收，设施⟦农业农业⟧园区开工，加强⟦安全安全⟧生产监管。"
        ),
    ),
    good=(
        Example("以增收为目的的项目，为了了解情况，不了了之，是是非非，和和美美，关键是是否落实，要把把关环节做实。"),
        Example("看看、多多益善、天天学习、好好干，研究研究，学习学习再学习，人人参与，家家户户，其中中小企业占三成。"),
        Example("带动就就业困难人员帮扶，参与与会人员讨论，结对对象，将将士风采，一把把钥匙，主要要求，反而。"),
        Example("下一步，我局将把安全生产作为首要任务，将把握机遇，把党建列为重点工作，把以人民为中心的理念落到实处。"),
        Example("编号10101010，哈哈哈哈哈哈，不写了不写了，XXXX单位，党建带妇建妇建服务党建。"),
        Example(
            "一件事一件事地抓，一个阶段一个阶段地推进，暖暖和和过年，取得了了不起的成绩，党委根据根据地的情况，上将将应邀出访。"
        ),
        Example(
            "参加活动约300人，距县城12公里左右，超过500人受益，附近300多户，近3个月来，约占三成左右的份额，12个月左右。"
        ),
        Example(
            "党委委员12户户主，3场场地布置，近百余年来，附近百余人，近百名学员，每吨30元元旦优惠，一百万元，作为为民办事的抓手，5元元件，最近千余户。"
        ),
        Example(
            "至少集中学习1次，至少1名处级以上领导带队，不超过2天，防止事故不再有人过问，避免重复，培训120人次，不少于3人。"
        ),
        Example("出台政策服务服务业发展，为服务服务对象上门，上级领导领导干部带头，高效率率先完成，项目目标明确。"),
        Example("公布县政府政府信息公开年报，抽检民生工程工程质量，机关党委党委书记带头，民营企业企业家到会。"),
        Example("推动落实。\n落实落细。\n\n- 推进\n- 推进\n"),
    ),
)
RULES = (CONFUSED, DOUBLED)
