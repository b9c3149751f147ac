using Gongkai.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.SignIn;

/// <summary>登录所需的各部分：会话 cookie 的鉴别、防冒用的表单标记、各节点共用的钥匙。</summary>
public static class SignInServices
{
    public static void AddSignIn(this IServiceCollection services, Platform platform)
    {
        services.AddDataProtection().SetApplicationName("Gongkai");
        services.Configure<KeyManagementOptions>(keys => keys.XmlRepository = new KeyRepository(platform));
        services.AddSingleton<Passwords>();
        services.AddSingleton<SignInSteps>();
        services.AddSingleton<SignInDesk>();
        services.AddSingleton<KeptForms>();
        services.AddSingleton<Enrolments>();
        services.AddHostedService<Clearing>();
        services.AddAuthentication(SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, configureOptions: null);
        services.AddAntiforgery(form =>
        {
            form.Cookie.Name = "gongkai-form";
            form.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<CookieTempDataProviderOptions>(told =>
        {
            told.Cookie.Name = "gongkai-told";
            told.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }
}
