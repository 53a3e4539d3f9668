"""Every form a blank takes in the wild, and what only looks like one: a line each, read as plain text and as Markdown."""

from __future__ import annotations

import pytest

from drafts.parse import parse
from sections.check import check
from sections.marked import unmarked
from sections.rules.bl_all import RULES
from sections.view import View

CLEAN = r"""
# 第三科2025年工作总结
我校 X-ray 检测、x-api-key、X-Forwarded-For、Content-Type: x-www-form。
本周完成 5 x 3 的网格，共 15 个；面积 3x4=12，矩阵 A x B。
版本 1.x、2.x.x、v0.x 与 10.x.x.x 网段
K8s 1.2x 版本、GPT-4x、RTX 40xx 系列、HTTP 4xx、5xx 错误、2xx 响应
返回 4xx 错误码，5xx 告警 3 次
x86_64、x64、win-x64、0x1F、\x00、%x、&#x4e2d;
表达式 x>0、x<5、x==1、-x、+x、x++、x²、x^2、√x
“X”形路口、“x”号、X 号键、按 X 键退出、选 X、手势打“×”
C×D 联名、A×B、×、乘号×、3×、×5、错×对√
同事 Alex、Felix、Max、Linux、Unix、Nginx、Xcode、Xshell、Excel、Word、PPT、PDF
*注：以上数据为初步统计。
数据来源*：统计局
**注**：*为必填项
1. **概述** 2. **总结**
- **人均**产值、**年度**目标、**市场**监管、**区域**协同、**项目**建设、**件件**落实
- __init__.py、__main__、_private、a_b_c、A_B
~~删除~~ `code` ==高亮==
[链接](http://a.com/XX/x_x) ![图](x.png) <https://xx.com> www.xx.com
脚注[^1]、引用[1]、[2-3]、[待办](todo.md)
[^1]: XX 出版社
本页无正文。（此页无正文）（以下无正文）（盖章）（签字）（公章）（附后）
A 股、B 股、H 股、A 组、AB 角、AA 制、AAA 级、AAAA 级、ABC 分类
某些、某种、某个、某一、某类、某项、某位、某方面、某人、某地、某处、某时
李某、王某某、张某甲、犯罪嫌疑人陈某
待遇、待命、待业、待岗、亟待、有待、等待、期待、看待、对待、接待、招待、善待、优待、厚待、虐待
待办事项、待开发、待建、待产、待机、待客、待审批事项
略有、略显、略高、战略、策略、省略、忽略、谋略、简略、粗略
十一届三中全会、第十三届全国人大一次会议、二十届四中全会
年底、年初、月底、月初、日前、日益、日常、年度、学年、月份
单位：万元、单位（万元）、（%）、（个）、人次/年、元/人
其中，个人、名人、名家、户外、场地、件数、项目、次年、期间、条例、份额
全国各地、全市各级、各个单位、逐个、整个、每个、哪个、这个
占比提升、占比下降、占比较大、占比超过一半
增长势头、增长点、增长率、增长较快
百分比、百分点、百分之五
第一期、第二届、首届、本届、历届、应届、上届、换届、届满
万家灯火、亿万群众、千家万户、百年大计、十分、百分百
0.5%、5%、±3%、≥95%、＞90%、约10%
○、◎、●、□、■、△、▲、◇、☆、★
☑ 已完成 ☐ 未完成 ✓ ✗ √ ×
-- ... …… —— ～ ·
1/2、3/4、50/50、24/7、7*24、5*8、9:30、10：00
""".strip().splitlines()

FORMS = r"""
⟦XX⟧市人民检察院、⟦XX⟧区法院、⟦XX⟧派出所、⟦XX⟧大队
⟦X⟧月份、⟦X⟧季度、第⟦X⟧季度、上半年⟦X⟧次
全年共⟦XX⟧次(其中⟦X⟧次为线上)
占比⟦XX⟧%，⟦X⟧成以上，⟦X⟧倍，⟦X⟧分之一
由⟦XX⟧、⟦XX⟧、⟦XX⟧三个部门牵头
⟦XX⟧、⟦XX⟧等单位
⟦XXX⟧：
（⟦XX⟧）、“⟦X⟧”、‘⟦XX⟧’、「⟦XX⟧」、⟦【XX】⟧
⟦x⟧人、⟦x⟧ 人、⟦ｘ⟧人
⟦XX⟧ 人次（⟦X⟧ 场）
2025年⟦X⟧月至⟦X⟧月，⟦X⟧—⟦X⟧月
⟦20XX⟧-⟦20XX⟧学年第⟦X⟧学期
⟦20XX⟧届毕业生⟦XXX⟧人、⟦20XX⟧级新生
截至⟦20xx⟧年底，较⟦20xx⟧年初增长⟦xx⟧%
⟦XX⟧年来、近⟦XX⟧年、⟦XX⟧年间
张⟦X⟧、李⟦XX⟧、王⟦XX⟧三名同志
同比增长⟦XX⟧.
占⟦XX⟧%;完成⟦XX⟧%.
累计达到⟦XX⟧万㎡、⟦XX⟧平米、⟦XX⟧km、⟦XX⟧kg
⟦XX⟧:⟦XX⟧开始
约⟦XX⟧~⟦XX⟧人
⟦XX⟧至⟦XX⟧人不等
⟦XX⟧余人(次)
在⟦XXX⟧(单位)挂职
中共⟦XX⟧县委办公室文件 ⟦X⟧办发〔⟦20XX⟧〕⟦X⟧号
签发人：⟦XXX⟧
"⟦XX⟧"活动
我是⟦XX⟧，来自⟦XX⟧。
⟦XX⟧县⟦XX⟧镇⟦XX⟧村党支部书记⟦XXX⟧
(⟦X⟧年⟦X⟧月⟦X⟧日)
⟦X⟧年⟦X⟧月—⟦X⟧年⟦X⟧月
“⟦XX⟧杯”大赛、⟦XX⟧奖
实现GDP⟦XX⟧亿元、CPI上涨⟦X⟧%
APP注册⟦XX⟧万户、PPT⟦XX⟧份
⟦XX⟧2025年工作总结
2025年⟦XX⟧工作总结
2025⟦XX⟧局工作总结
⟦**⟧同志、⟦***⟧书记、⟦****⟧公司
《关于⟦**⟧工作的意见》、“⟦***⟧”工程
⟦**⟧月⟦**⟧日、⟦20**⟧年、⟦**⟧年
完成率⟦**⟧%，⟦**⟧个，⟦**.*⟧亿元
⟦____⟧年⟦__⟧月⟦__⟧日、第⟦__⟧期、⟦__⟧%
单位（盖章）：⟦________⟧
⟦202_⟧年⟦_⟧月⟦_⟧日
⟦202*⟧年、⟦202X⟧年、⟦202×⟧年、⟦202○⟧年
⟦××⟧%、⟦××⟧人、⟦××⟧局、⟦××⟧（⟦××⟧）
⟦某⟧市⟦某⟧区⟦某某⟧街道⟦某某⟧社区
⟦某某⟧同志、⟦某某⟧单位、⟦某某某⟧
""".strip().splitlines()

MARKDOWN_ONLY = r"""
**全年培训⟦XX⟧期**，*培训⟦XX⟧人次*
***⟦XX⟧市***、**⟦X⟧县**、`XX`县
> ⟦XX⟧局召开会议
- [ ] ⟦XX⟧月前完成
- [x] 走访⟦XX⟧户
1. ⟦XX⟧镇：⟦X⟧户
| ⟦XX⟧镇 | ⟦X⟧% | **⟦XX⟧** |
[⟦XX⟧县工作总结](a.md)
增长⟦x.x⟧%<br>下降⟦x.x⟧%
<u>⟦XX⟧</u>市、<b>⟦20XX⟧</b>年
**⟦20xx⟧年**⟦X⟧月⟦X⟧日
### （一）⟦XX⟧工作。一是⟦XX⟧。
在⟦**⟧镇、⟦**⟧村，共⟦**⟧户⟦**⟧人，投入⟦**⟧万元
**一、工作情况** 走访⟦**⟧户
""".strip().splitlines()


def shown(line: str, markdown: bool) -> str:
    """``line`` with each blank that is found in ⟦ ⟧."""
    text, _ = unmarked(line)
    pieces: list[str] = []
    at = 0
    for finding in check(View(parse(text, markdown=markdown), None), RULES).findings:
        pieces += (text[at : finding.span.start], "⟦", finding.span.of(text), "⟧")
        at = finding.span.end
    return "".join([*pieces, text[at:]])


@pytest.mark.parametrize("markdown", [False, True])
@pytest.mark.parametrize("line", CLEAN)
def test_what_only_looks_like_a_blank(line: str, markdown: bool) -> None:
    assert shown(line, markdown) == line


@pytest.mark.parametrize("markdown", [False, True])
@pytest.mark.parametrize("line", FORMS)
def test_forms_of_blanks(line: str, markdown: bool) -> None:
    assert shown(line, markdown) == line


@pytest.mark.parametrize("line", MARKDOWN_ONLY)
def test_blanks_inside_markdown(line: str) -> None:
    assert shown(line, True) == line
