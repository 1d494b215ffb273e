using Audit.Language;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>The texts of a journey. A header, a menu or a footer comes back on every screen and is one text.</summary>
internal sealed class Writings
{
    private static readonly OncePerTrace<Writings> All = new(trace => new(trace));

    private readonly Dictionary<string, Writing> _texts;
    private readonly Dictionary<string, Lazy<string?>> _languages;

    private Writings(Trace trace)
    {
        var screens = trace.Screens.Where(s => s.Blocks is not null).ToList();
        var texts = screens.SelectMany(s => s.Blocks!).Select(b => b.Text).Concat(trace.PopUps.Select(p => p.Text));
        _texts = texts.Distinct(StringComparer.Ordinal).ToDictionary(t => t, t => new Writing(t), StringComparer.Ordinal);
        _languages = screens.DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => new Lazy<string?>(() => Writing.LanguageOf(s.Blocks!.Select(b => _texts[b.Text]))), StringComparer.Ordinal);
    }

    /// <summary>The text of a block or a pop-up of this trace.</summary>
    public static Writing Of(Trace trace, string text) => All.Of(trace)._texts[text];

    /// <summary>The language the blocks of a screen show together.</summary>
    public static string? LanguageOf(Trace trace, Screen screen) => All.Of(trace)._languages[screen.Id].Value;
}
