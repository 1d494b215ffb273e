using Audit.Language;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>The texts of a journey. A header, a menu or a footer comes back on every screen and is one text.</summary>
internal sealed class Writings
{
    private static readonly OncePerTrace<Writings> All = new(trace => new(trace));

    private readonly Dictionary<string, Writing> _texts;
    private readonly Dictionary<string, Writing> _screens;

    private Writings(Trace trace)
    {
        var screens = trace.Screens.Where(s => s.Blocks is not null).ToList();
        var texts = screens.SelectMany(s => s.Blocks!).Select(b => b.Text).Concat(trace.PopUps.Select(p => p.Text));
        _texts = texts.Distinct(StringComparer.Ordinal).ToDictionary(t => t, t => new Writing(t), StringComparer.Ordinal);
        _screens = screens.DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => new Writing(string.Join('\n', s.Blocks!.Select(b => b.Text))), StringComparer.Ordinal);
    }

    /// <summary>The text of a block or a pop-up of this trace.</summary>
    public static Writing Of(Trace trace, string text) => All.Of(trace)._texts[text];

    /// <summary>All the blocks of a screen, a line each.</summary>
    public static Writing Of(Trace trace, Screen screen) => All.Of(trace)._screens[screen.Id];
}
