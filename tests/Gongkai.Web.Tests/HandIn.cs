using System.Text;

namespace Gongkai.Web.Tests;

/// <summary>Handing in the form of /check without a browser.</summary>
public static class HandIn
{
    public static MultipartFormDataContent Form(
        TestDocument? document = null, string? text = null, TestDocument? previous = null, string? level = null)
    {
        var form = new MultipartFormDataContent();
        AddFile(form, "document", document);
        form.Add(new StringContent(text ?? "", Encoding.UTF8), "text");
        AddFile(form, "previous", previous);
        form.Add(new StringContent(level ?? ""), "level");
        return form;
    }

    public static async Task<(int Status, string Page)> Post(this HttpClient http, HttpContent content, string path = "check")
    {
        using var answer = await http.PostAsync(path, content);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    // What a browser sends where nothing was chosen: a part without a file name and without bytes.
    private static void AddFile(MultipartFormDataContent form, string field, TestDocument? file)
    {
        var part = new ByteArrayContent(file?.Content ?? []);
        part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{field}\"; filename=\"{file?.Name}\"");
        form.Add(part);
    }
}
