"""Why the system would not do something with a file, in a few Chinese words."""

from __future__ import annotations

import errno

CAUSES = {
    errno.ENOENT: "不存在",
    errno.ENOTDIR: "路径中间有一段不是文件夹",
    errno.EISDIR: "是文件夹，不是文件",
    errno.EEXIST: "已经有了",
    errno.EACCES: "没有权限",
    errno.EPERM: "系统不允许",
    errno.EROFS: "磁盘是只读的",
    errno.ENOSPC: "磁盘满了",
    errno.EDQUOT: "磁盘配额用完了",
    errno.EFBIG: "文件太大",
    errno.EIO: "磁盘读写出错",
    errno.ESTALE: "网络文件夹的连接断了",
    errno.ELOOP: "是绕成圈的链接",
    errno.ENAMETOOLONG: "名字太长",
    errno.EMFILE: "打开的文件太多",
    errno.ENFILE: "打开的文件太多",
    errno.ENOEXEC: "不是程序",
    errno.ENOMEM: "内存不够",
    errno.EPIPE: "接收的一方已经关了",
    errno.EINVAL: "系统不认",
}


def cause(error: OSError) -> str:
    """A clause without end mark; the system's own name of what is not known here."""
    code = error.errno
    return CAUSES.get(code) or f"系统报告 {errno.errorcode.get(code, code)}" if code else str(error) or "原因不明"
