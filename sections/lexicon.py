"""Words around a number or a name in official Chinese: classifiers and units, places, offices."""

from __future__ import annotations

CLASSIFIERS = (
    "万余人次 万人次 余人次 万余元 亿元 万元 千元 百元 美元 余元 人次 人份 场次 批次 班次 车次 余场次 余人 余名 "
    "余户 余场 余件 余条 余份 余篇 余次 余家 余项 余个 万余 个百分点 百分点 平方米 平方公里 公里 公顷 公斤 "
    "千瓦时 立方米 分钟 小时 学时 课时 个月 季度 周岁 届 万人 万户 万亩 万份 万字 万次 万条 万名 万件 万吨 "
    "万余份 万余人 万余名 万余户 万平方米 亿 万 千 百 余 人 名 个 户 家 件 项 次 场 期 条 份 篇 批 位 种 类 所 "
    "处 间 座 台 套 辆 本 册 幅 首 支 队 组 对 级 层 栋 幢 张 封 宗 起 例 笔 元 角 吨 亩 米 岁 天 日 月 年 周 "
    "点 分 秒 时 轮 届 等次 等 % ％ ‰ ℃"
).split()
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
    import re

    return "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))


CLASSIFIER = _alternatives(CLASSIFIERS)
"""A regular expression of the words that stand behind a number."""
PLACE = _alternatives(PLACES)
"""A regular expression of the words that end a place's name."""
OFFICE = _alternatives(OFFICES)
"""A regular expression of the words that end an office's or a person's title."""
MEASURE = f"{CLASSIFIER}|{PLACE}|{OFFICE}"
"""A regular expression of everything that stands behind a figure or a name left out."""
