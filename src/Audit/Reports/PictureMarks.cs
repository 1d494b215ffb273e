using Audit.Indicators;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>What is drawn on a screen's picture: the defects framed, by the number of the finding, and the presses in order.</summary>
internal static class PictureMarks
{
    /// <summary>More frames than this hide the screen: then only barriers and serious defects are framed.</summary>
    internal const int MostFrames = 12;

    private const int Radius = 14;

    /// <summary>On one of the screen's pictures; defects are framed on the first only, where their places were measured.</summary>
    internal static Html Of(HtmlPage page, Screen screen, (string? File, Size Size) picture)
    {
        var frames = picture.File == screen.Screenshot ? Frames(page, screen) : [];
        var (presses, size) = (Presses.On(page.Trace, screen, picture), picture.Size);
        return frames.Count + presses.Count == 0 ? Html.None : Html.Of($"""
            <svg class="marks" viewBox="0 0 {size.Width} {size.Height}" role="img" aria-label="{page.T(Told(frames.Count, presses.Count))}" preserveAspectRatio="none"><g class="defects">{Html.Join(frames.Select(f => Frame(f.Box)))}{Html.Join(Spread([.. frames.Select(f => (f.Number, f.Box.X, f.Box.Y))]).Select(Label))}</g><g class="presses">{Way(presses)}{Html.Join(Spread(presses).Select(Press))}</g></svg>
            """);
    }

    private static Said Told(int frames, int presses) => new(
        $"{Plural.Fr(frames, "défaut encadré", "défauts encadrés")} et {Plural.Fr(presses, "appui numéroté", "appuis numérotés")} ; tous sont dits à côté.",
        $"{Plural.En(frames, "defect", "defects")} framed and {Plural.En(presses, "press", "presses")} numbered; all are told beside.");

    /// <summary>The defects that have a place on the picture.</summary>
    internal static IReadOnlyList<(int Number, Box Box)> Frames(HtmlPage page, Screen screen)
    {
        var all = (from finding in page.Card.Findings
                   where finding.Screens.Count > 0 && finding.Screens[0] == screen.Id
                   from evidence in finding.Evidence
                   where evidence.Screen == screen.Id && Inside(evidence.Box, screen.Picture)
                   select (finding.Severity, Number: page.NumberOf(finding), Box: evidence.Box!)).ToList();
        return [.. all.Where(f => all.Count <= MostFrames || f.Severity <= Severity.Major).Select(f => (f.Number, f.Box))];
    }

    private static bool Inside(Box? box, Size picture) => box is { Width: > 0, Height: > 0 } && box.X < picture.Width && box.Y < picture.Height && box.X + box.Width > 0 && box.Y + box.Height > 0;

    private static Html Frame(Box box) => Html.Of($"""<rect class="frame" x="{box.X - 3}" y="{box.Y - 3}" width="{box.Width + 6}" height="{box.Height + 6}" rx="4"/>""");

    private static Html Label((int Number, double X, double Y) at) =>
        Html.Of($"""<rect class="label" x="{at.X - Radius}" y="{at.Y - 12}" width="{2 * Radius}" height="24" rx="3"/><text x="{at.X}" y="{at.Y + 6}">{at.Number}</text>""");

    private static Html Press((int Number, double X, double Y) at) =>
        Html.Of($"""<circle cx="{at.X}" cy="{at.Y}" r="{Radius}"/><text x="{at.X}" y="{at.Y + 6}">{at.Number}</text>""");

    /// <summary>The way of the hand from one press to the next.</summary>
    private static Html Way(IReadOnlyList<(int Number, double X, double Y)> presses) => Html.When(presses.Count > 1, () =>
        Html.Of($"""<polyline points="{string.Join(' ', presses.Select(p => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{p.X:0.#},{p.Y:0.#}")))}"/>"""));

    /// <summary>Numbers at the same place stand beside one another.</summary>
    private static IEnumerable<(int Number, double X, double Y)> Spread(IEnumerable<(int Number, double X, double Y)> marks)
    {
        var taken = new List<(double X, double Y)>();
        foreach (var (number, left, top) in marks)
        {
            var (x, y) = (Math.Max(Radius, left), Math.Max(Radius, top));
            while (taken.Exists(t => Math.Abs(t.X - x) < 2 * Radius && Math.Abs(t.Y - y) < 26)) x += 2 * Radius + 2;
            taken.Add((x, y));
            yield return (number, x, y);
        }
    }
}
