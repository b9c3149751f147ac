namespace Gongkai.Core.People;

/// <summary>对象所在机关相对岗位所在机关：本机关、下级、上级、不相隶属。平台岗位看各机关如下级。</summary>
public enum Relation
{
    Own,
    Child,
    Parent,
    Stranger,
}
