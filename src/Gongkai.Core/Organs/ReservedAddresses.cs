namespace Gongkai.Core.Organs;

/// <summary>平台自用的词，不能作机关的地址标识：工作台的地址是 <c>/workbench/{标识}/…</c>，与平台自己的页面同在一层。</summary>
public static class ReservedAddresses
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "access", "account", "accounts", "admin", "amend", "api", "audit", "backup", "campaigns", "catalogue", "css", "data", "demo", "delegations",
        "error", "export", "heads", "health", "healthz", "help", "history", "import", "items", "js", "ledger", "login", "logout", "matrix", "me",
        "new", "operations", "org", "organ", "organs", "parts", "password", "people", "permissions", "person", "personal", "platform", "post", "posts", "readyz", "reports",
        "requests", "resume", "search", "security", "sessions", "settings", "setup", "sign-in", "sign-in-log", "sign-out", "signin", "signout", "staff", "stats",
        "status", "supervision", "system", "tasks", "today", "tree", "units", "workbench",
    };

    public static bool Contains(string address) => Words.Contains(address);
}
