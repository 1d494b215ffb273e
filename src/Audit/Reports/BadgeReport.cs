using Audit.Scoring;

namespace Audit.Reports;

/// <summary><c>badge.svg</c>: index and grade on one line, for a page or a README. A picture with a name, no script, no link, nothing loaded.</summary>
internal static class BadgeReport
{
    private const int Pad = 8;

    internal static string Render(Report report, string language)
    {
        var card = report.Scorecard;
        var left = new Said("simplicité", "simplicity").In(language);
        var doubt = EndDoubt.Of(report.Trace) is null ? "" : new Said(" · à vérifier", " · to be checked").In(language);
        var right = card.Index is { } index ? $"{Wording.Number(index, language)} / 100 · {card.Grade}{doubt}" : new Said("sans note", "no mark").In(language);
        var (leftWidth, rightWidth) = (WidthOf(left, 3.5, 6.8), WidthOf(right, 4.6, 7.6));
        var width = leftWidth + rightWidth + 4 * Pad;
        return Html.Of($"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="20" viewBox="0 0 {width} 20" role="img" aria-labelledby="name">
            <title id="name">{Name(report, language)}</title>
            <clipPath id="round"><rect width="{width}" height="20" rx="4"/></clipPath>
            <g clip-path="url(#round)"><rect width="{leftWidth + 2 * Pad}" height="20" fill="#3d4852"/><rect x="{leftWidth + 2 * Pad}" width="{rightWidth + 2 * Pad}" height="20" fill="{ColourOf(card.Grade)}"/></g>
            <g fill="#fff" font-family="Verdana, DejaVu Sans, Arial, sans-serif" font-size="11" aria-hidden="true">
            <text x="{Pad}" y="14" textLength="{leftWidth}">{left}</text><text x="{leftWidth + 3 * Pad}" y="14" textLength="{rightWidth}" font-weight="bold">{right}</text>
            </g>
            </svg>

            """).Text;
    }

    private static string Name(Report report, string lang)
    {
        var card = report.Scorecard;
        var mark = card.Index is { } index
            ? new Said($"Indice de simplicité : {Wording.Number(index, "fr")} sur 100, note {card.Grade} sur une échelle de A à E", $"Simplicity index: {Wording.Number(index, "en")} out of 100, grade {card.Grade} on a scale from A to E")
            : new Said("Pas d’indice de simplicité", "No simplicity index");
        return $"{mark.In(lang)}. {report.Trace.Scenario.Title}. {report.Trace.Persona.Title.In(lang)}. {Verdict.Whole(card, report.Trace).In(lang)}";
    }

    /// <summary>The report's own colours: white stands out on each (WCAG 1.4.3), and the letter says it without them.</summary>
    private static string ColourOf(string? grade) => grade switch
    {
        "A" => "#17663a",
        "B" => "#4c6a10",
        "C" => "#7a5a00",
        "D" => "#99430d",
        "E" => "#a3161f",
        _ => "#4c5967",
    };

    /// <summary>About what Verdana takes at 11 pixels; the picture then stretches each text to it, whatever the font.</summary>
    private static int WidthOf(string text, double narrow, double other) => (int)Math.Ceiling(text.Sum(c => " .,/·ilt".Contains(c, StringComparison.Ordinal) ? narrow : other));
}
