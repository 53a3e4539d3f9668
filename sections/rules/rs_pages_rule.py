"""The record of RS007, with its examples."""

from __future__ import annotations

from sections.rule import Example, Level, Rule
from sections.rules.rs_pages import page_numbers

RULES = (
    Rule(
        "RS007",
        "page-number",
        "页码",
        Level.WARNING,
        page_numbers,
        bad=(
            Example("加强管理，提高效率。\n\n— 3 —\n\n二、下一步打算\n", ((3, 1),), ((3, 6),), path="例.txt"),
            Example("县林业局2024年工作总结\n\n今年以来，工作平稳。\n\n- 12 -\n", ((5, 1),), ((5, 7),)),
            Example("第1页共6页县林业局工作总结今年以来，工作平稳。\n", ((1, 1),), ((1, 7),), path="例.txt"),
            Example("新建苗圃3所,第 2 页 共 6 页扩建2所。\n", ((1, 8),), ((1, 19),), path="例.txt"),
            Example("第PAGE2页共NUMPAGES6页造林三千亩。\n", ((1, 1),), ((1, 19),), path="例.txt"),
            Example(
                "县林业局工作总结\n第1页 / 共6页\n县林业局工作总结(造林绿化总结)第2页\n",
                ((2, 1), (3, 17)),
                path="例.txt",
            ),
            Example(
                "".join(f"{n}、{'抓好造林绿化。' * 12}带动群众增" + "\n" for n in (1, 2, 3)),
                ((1, 1), (2, 1), (3, 1)),
                ((1, 3), (2, 3), (3, 3)),
                path="例.txt",
            ),
            Example(
                f"1、{'抓好造林绿化。' * 12}带动群众增\n2、，收致富。抚育森林两万亩。\n特此报告。\n",
                ((1, 1), (2, 1)),
                path="例.txt",
            ),
            Example(
                "县林业局工作总结\n今年造林三千亩。\n— 1 —\n县林业局文件\n抚育两万亩。\n— 2 —\n县林业局文件\n新建苗圃六处。\n",
                ((3, 1), (4, 1), (6, 1), (7, 1)),
                ((3, 6), (4, 7), (6, 6), (7, 7)),
                path="例.txt",
            ),
            Example("第1页 共9页\n一、主要工作\n", ((1, 1),), ((1, 8),), path="例.txt"),
            Example("第 1 页（共 9 页）\n一、主要工作\n第2页/9\n", ((1, 1), (3, 1)), ((1, 13), (3, 6)), path="例.txt"),
            Example("推动全县林业高质— 5 —量发展。\n", ((1, 9),), ((1, 14),), path="例.txt"),
            Example(
                "全年完成造林三千亩，抚育森林两万亩，新建苗\n7\n圃六处，带动周边群众就近就业增收致富。\n",
                ((2, 1),),
                ((2, 2),),
                path="例.txt",
            ),
            Example(
                f"{'抓好造林绿化。' * 30}新建苗\n1\n圃六处。{'抚育森林。' * 40}\n2\n{'巡护山林。' * 40}\n",
                ((2, 1), (4, 1)),
                path="例.txt",
            ),
        ),
        good=(
            Example("规划期为2021—2025年，分3个阶段。\n", path="例.txt"),
            Example("见县林业局工作总结第3页\n第3页，共5页材料已归档。\n", path="例.txt"),
            Example("".join(f"{n}、{'抓好造林绿化。' * 12}\n" for n in (1, 2, 3)), path="例.txt"),
            Example("县林业局工作总结\n" + "".join(f"{n}、抓好造林绿化\n" for n in (1, 2, 3)), path="例.txt"),
            Example("# 笔记\n\n- 3 -\n- 4 -\n"),
            Example("完成情况如下：\n12\n15\n", path="例.txt"),
            Example("详见附件第3页，共5页材料已归档。\n", path="例.txt"),
            Example("县林业局2024年工作总结\n\n- 3个乡镇完成造林\n- 5个乡镇完成抚育\n"),
        ),
    ),
)
