"""The record of RS004, with its examples."""

from __future__ import annotations

from sections.marked import marked
from sections.rule import Example, Level, Rule
from sections.rules.rs_adverts import adverts
from sections.rules.rs_words import signs_of

RULES = (
    Rule(
        "RS004",
        "advert",
        "广告",
        Level.ERROR,
        adverts,
        signs=signs_of("adverts_sure", "adverts_signs", "adverts_faint"),
        bad=(
            Example(
                "县档案局2024年工作总结\n\n来自：【公众号：某某文稿】，最全材料\n\n今年以来，工作平稳。\n",
                ((3, 1),),
                ((3, 19),),
            ),
            Example("某某素材库每天更新公文，加入会员群，一键下载，：88 6\n", ((1, 1),), ((1, 29),), path="例.txt"),
            Example("专业代写，好评如潮，价格优惠，微信：abc\n", ((1, 1),), path="例.txt"),
            Example("需要更多材料请加微信：wx2024gw\n", ((1, 1),), path="例.txt"),
            marked("（三）技能培训。全年培训车工120人次。⟦需要更多材料请加微信：wx2024gw。⟧\n", path="例.txt"),
            Example("一、主要工作\n注册送彩金，澳门威尼斯人在线娱乐城\n", ((2, 1),), path="例.txt"),
        ),
        good=(
            Example("县妇联2024年工作总结\n\n建立以妇联网和妇联公众号为主体的宣传阵地，推送信息500条。\n"),
            Example("县工会2024年工作总结\n\n线上会员达到3.2万人，为会员制作PPT课件40个。\n"),
            Example("县委宣传部2024年工作总结\n\n建成案例素材库1个，收录材料260篇。\n"),
            Example("县公安局2024年工作总结\n\n打击网络博彩、六合彩等违法犯罪，侦破案件15起。\n"),
            Example("县委办2024年工作总结\n\n严禁代写学习笔记，杜绝一键下载应付检查。\n"),
            Example("县女企协2024年工作总结\n\n吸收86人成为会员，建立交流群12个，每天更新招工信息。\n"),
            Example("# 客服系统说明\n\n添加客服后，会员群自动同步，可一键下载记录。\n"),
            Example("县妇联2024年工作总结\n\n引导群众扫码加入微信群，咨询热线每天有人值守。\n"),
        ),
    ),
)
