using System.Security.Cryptography;
using System.Text;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>
/// <c>report.html</c>: one page that holds everything and loads nothing. Its policy allows this very style sheet and the pictures
/// inside the file, and no script at all.
/// </summary>
internal static class HtmlReport
{
    private static readonly Lazy<string> Style = new(() => Embedded("Audit.Reports.report.css"));

    internal static string Render(Report report, string language)
    {
        var page = new HtmlPage(report, language);
        var sections = Html.Join([
            FixesSection.Of(page), EffortSection.Of(page), JourneySection.Of(page), FindingsSection.Of(page), LedgerSection.Of(page),
            MeasuresSection.Of(page), ExclusionSection.Of(page), OfficialSection.Of(page), NotTestedSection.Of(page),
        ]);
        return Document(language, $"{page.T(new("Bilan de simplicité : ", "Simplicity report: "))}{report.Trace.Scenario.Title}", Html.Of($"""
            <a class="skip" href="#parcours">{page.T(new("Aller au parcours", "Go to the journey"))}</a>
            {HeadSection.Of(page)}
            {Readers.Of(page, sections)}
            <main>
            {sections}
            </main>
            {MethodSection.Of(page)}
            """));
    }

    /// <summary>A whole document around a body; <paramref name="furtherStyle"/> is a style sheet of this assembly beside the report's.</summary>
    internal static string Document(string language, string title, Html body, string? furtherStyle = null)
    {
        var style = furtherStyle is null ? Style.Value : Style.Value + Embedded(furtherStyle);
        return Html.Of($"""
            <!doctype html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src '{Hash(style)}'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <style>{new Html(style)}</style>
            </head>
            <body>
            {body}
            </body>
            </html>

            """).Text;
    }

    private static string Hash(string style) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}";

    private static string Embedded(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

/// <summary>A report being written in one language.</summary>
internal sealed record HtmlPage(Report Report, string Language)
{
    private readonly Dictionary<string, int> _numbers = Report.Scorecard.Findings.Select((f, i) => (f.Fingerprint, Number: i + 1)).DistinctBy(f => f.Fingerprint).ToDictionary(f => f.Fingerprint, f => f.Number);

    private readonly Lazy<(ReportPictures Pictures, Trace Trace)> _shown = new(() => Shown(Report));

    /// <summary>Light enough together, whatever the journey's length.</summary>
    internal ReportPictures Pictures => _shown.Value.Pictures;

    internal IReadOnlyList<ScreenCost> Costs { get; } = ScreenCosts.Of(Report.Trace, Report.Scorecard);

    private static (ReportPictures Pictures, Trace Trace) Shown(Report report)
    {
        var pictures = ReportPictures.Of(report);
        return (pictures, pictures.WithoutTwins(report.Trace));
    }

    internal string T(Said said) => said.In(Language);

    internal Trace Trace => _shown.Value.Trace;

    internal Scoring.Scorecard Card => Report.Scorecard;

    internal string N(double value) => Wording.Number(value, Language);

    internal Screen? Screen(string? id) => Trace.Screens.FirstOrDefault(s => s.Id == id);

    /// <summary>From 1, worst first: the number on the picture, in the list, and to quote in a mail.</summary>
    internal int NumberOf(Indicators.Finding finding) => _numbers[finding.Fingerprint];

    internal string AnchorOf(Indicators.Finding finding) => $"constat-{NumberOf(finding)}";
}
