namespace Gongkai.Core.Requests;

/// <summary>个人信息处理告知（个人信息保护法第十七条、第三十五条）：改动任何一句，换一个版本；申请人同意的是哪一版，入账。</summary>
public static class PrivacyNotice
{
    /// <summary>现在的版本。</summary>
    public const string Version = "2026-1";

    /// <summary>一个机关的告知：小标题与一段话。</summary>
    /// <param name="organ">机关名称。</param>
    /// <param name="contact">行使权利时怎样联系；没有公布的为 <c>null</c>。</param>
    public static IReadOnlyList<(string Heading, string Text)> Of(string organ, string? contact) =>
    [
        ("谁处理", $"{organ}。"),
        ("为什么、依据", "办理您的政府信息公开申请（《政府信息公开条例》第二十九条至第四十条）。这是履行法定职责所必需，不用于别的目的，也不问您要信息做什么用。"),
        ("处理哪些", "姓名或名称、身份证明、联系方式、所需信息的描述、要求的提供方式，以及您自己上传的材料。身份证件号码和影像属于要严格保护的，加密保存，每次查看都留痕。不满十四周岁的，由监护人代为申请。"),
        ("给谁看", "只给本机关办理这件申请的人。征求第三方意见时不写您是谁。存放在境内，不交给别的机构，除非法律另有规定。"),
        ("保存多久", "案卷一般保存 10 年，涉及复议、诉讼的 30 年；身份证件影像在办结并且复议、诉讼期满后删除。没有提交的内容 7 天没有动过就清除。"),
        ("您的权利", $"可以查阅、复制、更正您的信息，要求删除；与档案管理的规定冲突、不能删除的，会说明理由。请联系{contact ?? "本机关的政府信息公开工作机构"}。"),
    ];
}
