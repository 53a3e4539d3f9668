"""The record of BL014, with its examples."""

from __future__ import annotations

from sections.marked import marked
from sections.rule import Level, Rule
from sections.rules.bl_claims import MASK
from sections.rules.bl_contact import ZEROS, contacts
from sections.signs import Signs

CONTACTS = Rule(
    code="BL014",
    name="contact",
    title="没填的联系方式",
    level=Level.ERROR,
    check=contacts,
    signs=(Signs.of(ZEROS, more=MASK),),
    bad=(
        marked("电话⟦1XXXXXXXXXX⟧，邮箱⟦xxx@xxx.com⟧。"),
        marked("联系人：张三，⟦138XXXXXXXX⟧；传真：⟦0XX-XXXXXXXX⟧；邮箱：⟦xxxx@163.com⟧", path="例.txt"),
        marked("电话：⟦0000-0000000⟧，⟦０Ｘ－ＸＸＸＸＸＸＸ⟧"),
        marked("电话：⟦0571-8888____⟧，热线⟦0571-88xxxxxx⟧"),
        marked("热线⟦010-xxxxxxxx⟧，QQ：⟦XXXXXX⟧，手机：⟦***********⟧，邮箱⟦office@xx.xx⟧。"),
    ),
    good=(
        marked("电话138****1234，证号4401**********1234，邮箱a@b.com，138 **** 1234。"),
        marked("Send it to xx@company.com, li***@example.com or 010-12345678."),
        marked("维权热线12338，电话：0571-88888888，QQ：12345678，13900001111。"),
    ),
)
