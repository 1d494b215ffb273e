using System.Text;
using Audit.Browser.Tests.Demo;
using Audit.Journeys.Browsers;
using Audit.Reports;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Audit.Browser.Tests;

/// <summary>The report as it lies on the table of a meeting.</summary>
public class PaperPrintTests
{
    private PdfDocument _pdf = null!;
    private int _pictures;

    [OneTimeSetUp]
    public async Task PrintAsync()
    {
        var made = await DemoJourneys.HardAsync();
        var html = HtmlReport.Render(new Report(made.Trace, made.Card, name => File.ReadAllBytes(Path.Combine(made.Folder, name))), "fr");
        _pictures = made.Trace.Screens.Count(s => s.Screenshot is not null);
        _pdf = PdfDocument.Open(await PaperPrint.ToPdfAsync(Go.Browser, html));
    }

    [OneTimeTearDown]
    public void Close() => _pdf.Dispose();

    [Test]
    public void Every_page_is_an_upright_A4_and_says_its_number()
    {
        var pages = _pdf.GetPages().ToList();
        Assert.That(pages.Select(p => (Math.Round(p.Width), Math.Round(p.Height))), Is.All.EqualTo((595.0, 842.0)));
        foreach (var page in pages) Assert.That(TextOf(page), Does.Contain($"{page.Number}/{pages.Count}"));
    }

    [Test]
    public void The_first_page_tells_whether_the_person_can_finish()
    {
        var first = TextOf(_pdf.GetPage(1));
        Assert.That(first, Does.Contain("Cettepersonne").And.Contain("finirseule").And.Contain("Lesplusgrosproblèmes"));
    }

    [Test]
    public void Nothing_is_lost_on_the_way_to_paper()
    {
        var all = string.Concat(_pdf.GetPages().Select(TextOf));
        foreach (var title in new[] { "Leparcours,écranparécran", "D’oùvientl’indice", "Cequ’ilfautdemanderàl’éditeur", "L’effortetlesobstacles", "Pourlesdéveloppeurs", "axe/label", "Touteslesmesures", "Cequin’apasététesté", "Cen’estpasunauditRGAA" })
            Assert.That(all, Does.Contain(title));
    }

    [Test]
    public void Every_screen_has_its_picture_in_one_piece_inside_its_page()
    {
        var pictures = _pdf.GetPages().SelectMany(p => p.GetImages().Select(i => (Page: p, i.BoundingBox))).ToList();
        Assert.That(pictures, Has.Count.GreaterThanOrEqualTo(_pictures), "a picture cut in two would count twice, one left out not at all");
        Assert.That(pictures.Where(p => p.BoundingBox.Left < 0 || p.BoundingBox.Bottom < 0 || p.BoundingBox.Right > p.Page.Width || p.BoundingBox.Top > p.Page.Height), Is.Empty);
    }

    [Test]
    public void No_letter_falls_off_the_paper()
    {
        var off = from page in _pdf.GetPages() from letter in page.Letters where letter.Value.Trim().Length > 0 && (letter.BoundingBox.Left < 0 || letter.BoundingBox.Right > page.Width) select $"{page.Number}: {letter.Value}";
        Assert.That(off, Is.Empty);
    }

    /// <summary>Without spaces, which a PDF only draws, and with joined letters apart.</summary>
    private static string TextOf(Page page) => string.Concat(page.Letters.Select(l => l.Value)).Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal);
}
