using Gongkai.Core.Privacy;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Tests.Privacy;

public sealed class ExposedKeysTests
{
    [Theory]
    [InlineData("password=Abc12345", "口令")]
    [InlineData("Server=db;User Id=sa;Password = hunter2;", "口令")]
    [InlineData("\"passwd\": \"q1w2e3\"", "口令")]
    [InlineData("数据库口令：Qinghe@2024", "口令")]
    [InlineData("初始密码为 qh123456，请及时修改", "口令")]
    [InlineData("密码：１２３４５６", "口令")]
    [InlineData("api_key=sk-9f8e7d6c", "口令")]
    [InlineData("pass\u200Bword=Abc12345", "口令")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----", "密钥")]
    [InlineData("-----BEGIN OPENSSH PRIVATE KEY-----", "密钥")]
    [InlineData("AKIAIOSFODNN7EXAMPLE", "密钥")]
    [InlineData("请登录 http://10.12.3.4:8080/oa", "内网地址")]
    [InlineData("地址192.168.1.1。", "内网地址")]
    [InlineData("172.16.0.1", "内网地址")]
    [InlineData("网关为172.31.255.254", "内网地址")]
    public void Keys_passwords_and_inner_addresses_are_found(string text, string kind) => ExposedKeys.Find(text).ShouldBe(kind);

    [Theory]
    [InlineData("")]
    [InlineData("密码由申请人自行设定")]
    [InlineData("密码为8位以上，包含字母和数字")]
    [InlineData("初始密码为身份证号后六位")]
    [InlineData("密码：******")]
    [InlineData("password=<your password>")]
    [InlineData("password=${PASSWORD}")]
    [InlineData("Password: required")]
    [InlineData("商用密码应用安全性评估")]
    [InlineData("免费WiFi，密码：88886666")]
    [InlineData("大厅无线网络名称 QH，密码：qh123456")]
    [InlineData("10.1.2.3 系统要求")]
    [InlineData("见第10.1.2.3节")]
    [InlineData("版本 v10.1.2.3")]
    [InlineData("10.1.2.3.4")]
    [InlineData("172.32.0.1")]
    [InlineData("192.169.1.1")]
    [InlineData("8.8.8.8")]
    [InlineData("192.168.1.999")]
    [InlineData("2024.10.12.30")]
    public void Ordinary_text_is_left_alone(string text) => ExposedKeys.Find(text).ShouldBeNull();

    [Fact]
    public void A_finding_says_where_and_never_what()
    {
        var finding = ExposedKeys.In([new(PassageKind.Other, "批注第 2 条", "口令：Qinghe@2024")]).ShouldHaveSingleItem();

        (finding.Rule, finding.Severity).ShouldBe(("SEC-KEY", Severity.Error));
        finding.Message.ShouldBe("批注第 2 条有口令。请删去后再上传；已经外传过的，请立即更换");
    }
}
