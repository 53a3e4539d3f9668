"""What files that are no plain text begin with, and what to tell whoever opens one."""

from __future__ import annotations

ZIP = b"PK\x03\x04"
COMPOUND = b"\xd0\xcf\x11\xe0"
"""A compound file ([MS-CFB] 2.2): ``.doc``, ``.wps``, or a ``.docx`` with a password."""
WORD = (ZIP, COMPOUND)
"""How Word documents begin, and other files too."""
SIGNATURES = (
    (ZIP, "这是 Word（.docx）或压缩文件"),
    (COMPOUND, "这是老格式的 Word（.doc）文件"),
    (b"%PDF-", "这是 PDF 文件"),
    (b"{\\rtf", "这是 RTF 文件"),
)
SAVE_AS = "请在 Word 或 WPS 里打开，另存为 .docx 再导入"


def signature(data: bytes) -> str:
    """What ``data`` begins like, as a Chinese sentence without its full stop, where that is no text; else empty."""
    return next((what for start, what in SIGNATURES if data.startswith(start)), "")


def about_compound(data: bytes) -> str:
    """What this compound file is, by the names of the streams in it, and what to do: a Chinese clause."""
    names = {name: name.encode("utf-16-le") in data for name in ("EncryptedPackage", "WordDocument", "Workbook")}
    if names["EncryptedPackage"]:
        return "文件加了密码，请在 Word 或 WPS 里打开，去掉密码另存一份再导入"
    if names["Workbook"]:
        return "这是老格式的 Excel（.xls）表格，不是 Word 文档"
    if names["WordDocument"]:
        return f"这是老格式的 Word（.doc）或 WPS 文字（.wps）文件，{SAVE_AS}"
    return f"这是老格式的 Office 文件（可能是 .doc 或 .wps），也可能加了密码，{SAVE_AS}（不要密码）"


def about_package(names: frozenset[str]) -> str:
    """What a zip file without a Word document in it is, by the names of its parts, and what to do: a Chinese clause."""
    if "xl/workbook.xml" in names:
        return "这是 Excel 表格（.xlsx），不是 Word 文档"
    if "ppt/presentation.xml" in names:
        return "这是 PowerPoint 演示文稿（.pptx），不是 Word 文档"
    if "content.xml" in names:
        return f"这是 OpenDocument 文件（.odt），{SAVE_AS}"
    if "Index/Document.iwa" in names or "Index.zip" in names:
        return "这是 Pages 文稿，请在 Pages 里导出为 Word（.docx）再导入"
    return "里面没有正文，不是 Word 文档，可能是压缩文件"
