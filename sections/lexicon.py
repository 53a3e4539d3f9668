"""Words behind a name in official Chinese: places, offices; and family names. Of figures: see measure.py."""

from __future__ import annotations

PLACES = (
    "自治区 自治州 自治县 开发区 高新区 新区 街道办事处 街道 社区 行政村 自然村 村委会 居委会 片区 园区 小区 省 "
    "市 区 县 州 旗 盟 乡 镇 村 路 街 巷 屯 港 湾 山 河 湖 江"
).split()
OFFICES = (
    "同志 书记 主任 主席 副主席 局长 处长 科长 部长 院长 校长 县长 市长 区长 镇长 乡长 村长 委员会 领导小组 "
    "公司 集团 银行 医院 学校 大学 中学 小学 幼儿园 党委 党组 党支部 支部 联合会 妇联 工会 团委 协会 学会 "
    "基金会 中心 办公室 机关 单位 部门 局 厅 委 办 部 处 科 股 院 所 站 校 厂 店 先生 女士 某"
).split()
SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏"
    "付方邹熊白孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文庞樊兰殷施洪翟安颜倪牛温鲁葛俞章毕聂丛齐"
)
"""The commonest family names, which together cover more than nine in ten people."""


def _alternatives(words: list[str]) -> str:
    """``words``, all of which are Han characters, as a regular expression that takes the longest."""
    return "|".join(sorted(set(words), key=len, reverse=True))


PLACE = _alternatives(PLACES)
"""A regular expression of the words that end a place's name."""
OFFICE = _alternatives(OFFICES)
"""A regular expression of the words that end an office's or a person's title."""
