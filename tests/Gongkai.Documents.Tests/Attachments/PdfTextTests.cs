using System.Text;
using Gongkai.Core.Rules;
using Gongkai.Documents.Attachments;

namespace Gongkai.Documents.Tests.Attachments;

/// <summary>The text of a PDF is read where poppler is there; a page without any is left to a person.</summary>
public sealed class PdfTextTests
{
    [Fact]
    public void The_text_of_each_page_is_read_and_an_empty_page_is_told()
    {
        using var content = new MemoryStream(Encoding.ASCII.GetBytes(
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R 5 0 R]/Count 2>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 6 0 R>>>>>>endobj
            4 0 obj<</Length 45>>stream
            BT /F 12 Tf 20 200 Td (Call 13812345678) Tj ET
            endstream endobj
            5 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
            6 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
            trailer<</Root 1 0 R>>
            """));
        var text = AttachmentInspection.Inspect("名单.pdf", content, readsPdf: true).ShouldBeOfType<Allowed<InspectedFile>>().Value.Text;

        text.Passages.ShouldContain(passage => passage.Place == "第 1 页" && passage.Text.Contains("13812345678"));
        text.Unread.ShouldBe(["PDF 第 2 页没有文字（可能是扫描件）"]);
    }
}
