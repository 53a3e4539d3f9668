"""WD008: everyday words one character of which is another that sounds or looks alike (wd_everyday.py)."""

from __future__ import annotations

from sections.marked import marked
from sections.rule import Example, Level, Rule
from sections.rules.wd_everyday import misspelt_words

MISSPELT = Rule(
    "WD008",
    "misspelt-word",
    "常用词写错字",
    Level.WARNING,
    misspelt_words,
    bad=(
        marked("走访⟦困男群众⟧120户，⟦安全声产⟧有保障。"),
        marked("全面⟦落实则任⟧，层层传导压力。"),
        marked("坚持每周调度，⟦协调解绝⟧群众反映的事项。"),
        marked("⟦组指开展⟧技能比武，参加职工60人。", path="例.txt"),
        marked("各村的⟦群重⟧都来了，完善了⟦制渡⟧。"),
        marked("办法⟦两全齐美⟧，安排⟦因人而义⟧，应对⟦游忍有余⟧。"),
    ),
    good=(
        Example("走访困难群众120户，安全生产有保障。"),
        Example("“困男群众”应为“困难群众”。"),
        Example("组建“安全声产”文艺宣传队。"),
        Example("向镇党委发出建议，向村干部了解情况。"),
        Example("成员单位各自落实责任，协调解决问题。"),
        Example("陆群重的建议已采纳，撤县设市后群众办事更近。"),
        Example("围绕质量特征在进行二次检验，周四前完成。"),
        Example("将总书记的嘱托记在心上，必将强有力地推动各项工作。"),
        Example("经检测，片区地下水为Ⅲ类；总指挥都到了现场。"),
        Example("他对坏人不蛮横无礼，名声不容质疑，势不可挡。"),
        Example("招聘外科及卫生管理人员12名，英国由企业组团参展。"),
    ),
)
