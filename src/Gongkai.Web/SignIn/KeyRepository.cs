using System.Xml.Linq;
using Gongkai.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Gongkai.Web.SignIn;

/// <summary>保护表单的钥匙存在库里，各网页节点共用；框架的接口是同步的。</summary>
internal sealed class KeyRepository(Platform platform) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. platform.ProtectionKeys.All().GetAwaiter().GetResult().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) =>
        platform.ProtectionKeys.Store(friendlyName, element.ToString(SaveOptions.DisableFormatting)).GetAwaiter().GetResult();
}
