using System.Buffers;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>All there is to read on a journey, screen by screen.</summary>
internal static class Passages
{
    private static readonly Said TooOld = new("La trace ne garde pas les textes : elle vient d’une version plus ancienne.", "The trace does not keep the texts: it comes from an older version.");

    private static readonly Said NotFrench = new("La démarche n’est pas en français, et cette mesure ne sait lire que le français.", "The procedure is not in French, and this measure reads only French.");

    private static readonly Said NoFrenchText = new("Aucun texte en français n’a été rencontré.", "No text in French was met.");

    private static readonly OncePerTrace<IReadOnlyList<Passage>> All = new(trace => [.. trace.Screens.SelectMany(s => On(trace, s))]);

    /// <summary>In the order met; what alert boxes say comes after the rest of their screen.</summary>
    public static IReadOnlyList<Passage> Of(Trace trace) => All.Of(trace);

    /// <summary>Those in French.</summary>
    public static IReadOnlyList<Passage> FrenchOf(Trace trace) => [.. Of(trace).Where(p => p.IsFrench)];

    /// <summary>The prose that has to be read, each text once however many screens show it.</summary>
    public static IReadOnlyList<Passage> ProseOf(Trace trace) =>
        [.. Of(trace).Where(p => p.MustBeRead && p.IsProse).DistinctBy(p => p.Text, StringComparer.Ordinal)];

    /// <summary>The same without what comes unasked.</summary>
    public static IReadOnlyList<Passage> ContentOf(Trace trace) =>
        [.. Of(trace).Where(p => p is { MustBeRead: true, Block.InPopUp: false } && p.IsProse).DistinctBy(p => p.Text, StringComparer.Ordinal)];

    /// <summary>Why nothing can be said of the texts, null when something can.</summary>
    public static Said? WhyNot(Trace trace)
    {
        if (trace.Screens.Count == 0) return Indicator.NoScreenSeen;
        return trace.Screens.Any(s => s.Blocks is not null) ? null : TooOld;
    }

    /// <summary>Why nothing can be said of the French in them, null when something can.</summary>
    public static Said? WhyNotInFrench(Trace trace)
    {
        if (WhyNot(trace) is { } reason) return reason;
        if (Tag(trace.Scenario.Language) != "fr") return NotFrench;
        return Of(trace).Any(p => p.IsFrench) ? null : NoFrenchText;
    }

    /// <summary>Where the texts of some screen are not known, or not to their end, a count is a lower bound.</summary>
    public static Measure Bounded(Trace trace, Measure measure) =>
        trace.Screens.All(s => s.Blocks is { Count: < Screen.MostBlocks }) ? measure : measure with { AtLeast = true };

    /// <summary>The first part of a language tag, <c>fr</c> of <c>fr-FR</c>; null when it is none.</summary>
    public static string? Tag(string? language)
    {
        var tag = language.AsSpan().Trim();
        if (tag.IndexOfAny('-', '_') is >= 0 and var end) tag = tag[..end];
        if (tag.Length is not (2 or 3) || tag.ContainsAnyExcept(AsciiLetters)) return null;
        return tag.SequenceEqual("fr") ? "fr" : tag.ToString().ToLowerInvariant();
    }

    private static readonly SearchValues<char> AsciiLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static IEnumerable<Passage> On(Trace trace, Screen screen)
    {
        if (screen.Blocks is null) return [];
        return screen.Blocks.Concat(AlertsOn(trace, screen)).Where(b => b.Text.Length > 0).Select(b => Of(trace, screen, b));
    }

    private static Passage Of(Trace trace, Screen screen, TextBlock block)
    {
        var writing = Writings.Of(trace, block.Text);
        return new(screen, block, writing, writing.Language ?? Marked(screen, block) ?? Writings.LanguageOf(trace, screen) ?? Tag(trace.Scenario.Language) ?? "");
    }

    /// <summary>What the page says of a text: it comes after what the text itself shows, for pages say <c>en</c> by mistake.</summary>
    private static string? Marked(Screen screen, TextBlock block) =>
        Tag(block.Language) is { } own && own != Tag(screen.Language) && Tag(screen.Language) is not null ? own : null;

    /// <summary>The browser shows these outside the page. What it says of its own when one leaves a page is not the portal's.</summary>
    private static IEnumerable<TextBlock> AlertsOn(Trace trace, Screen screen) =>
        trace.PopUps.Where(p => p.Screen == screen.Id && p.Kind == PopUpKind.JsDialog).DistinctBy(p => p.Text, StringComparer.Ordinal)
            .Select(p => new TextBlock(TextKind.Paragraph, Place.Dialog, p.Text, null, null, null, InPopUp: true));
}
