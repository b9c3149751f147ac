namespace Gongkai.Web.Tests.Hosting.Routes;

/// <summary>Where the record of a route lies, seen from the visitor.</summary>
public enum Place
{
    /// <summary>The route names no record.</summary>
    None,
    Own,
    Child,
    Parent,
    Stranger,

    /// <summary>A record of the platform itself.</summary>
    Platform,

    /// <summary>The visitor's own person, post, delegation.</summary>
    Self,
}
