using Audit.Language;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Pages that do not say their language, or say another.</summary>
public sealed record PageLanguage() : Indicator(
    "page-language",
    Dimension.Language,
    new("Langue des pages", "Language of the pages"),
    new("Une synthèse vocale prononce la page dans la langue annoncée. Si elle est fausse, on ne comprend rien. Les traducteurs aussi s’y fient.",
        "A speech synthesiser pronounces the page in the language it says. When that is wrong, nothing can be understood. Translators rely on it too."),
    new("On compte les sites dont des pages ne disent pas leur langue, ou en disent une autre que celle du texte, et les textes marqués d’une autre langue que la leur. La langue d’un texte se devine à ses petits mots, à partir de 20 mots. Les autres langues proposées sont données pour information.",
        "Counted: the sites with pages that do not say their language, or say another than the text’s, and the texts marked with another language than theirs. The language of a text is guessed from its small words, from 20 words up. Other languages offered are given for information."))
{
    /// <summary>How other languages call themselves in their links.</summary>
    private static readonly string[] OwnNames =
        ["English", "Deutsch", "Español", "Italiano", "Português", "Nederlands", "Polski", "Română", "Türkçe", "Русский", "Українська", "العربية", "中文"];

    private static readonly string[] OfPages = ["RGAA 8.3", "WCAG 3.1.1", "EN 301 549 9.3.1.1"], OfCodes = ["RGAA 8.4", "WCAG 3.1.1", "EN 301 549 9.3.1.1"], OfParts = ["RGAA 8.8", "WCAG 3.1.2", "EN 301 549 9.3.1.2"];

    public override IReadOnlyList<FindingKind> Kinds => [new("missing", Severity.Major), new("wrong", Severity.Major), new("wrong-part", Severity.Major)];

    public override Reading Read(Trace trace)
    {
        if (Passages.WhyNot(trace) is { } reason) return new(NotTested("findings", reason), []);
        var screens = trace.Screens.Where(s => s.Blocks is not null).ToList();
        var findings = Merged(screens.SelectMany(s => new[] { OfPage(trace, s) }.OfType<Finding>().Concat(OfTexts(trace, s))));
        var others = screens.SelectMany(OtherLanguages).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return new(Passages.Bounded(trace, Counted(trace, findings.Count, "findings", ("otherLanguages", others))), findings);
    }

    private Finding? OfPage(Trace trace, Screen screen)
    {
        var name = Places.NameOf(screen);
        if (string.IsNullOrWhiteSpace(screen.Language))
            return Found(trace, screen, "missing", new($"La page « {name} » ne dit pas dans quelle langue elle est.", $"The page “{name}” does not say in which language it is."), OfPages);
        if (Passages.Tag(screen.Language) is not { } said)
            return Found(trace, screen, "wrong", new($"La page « {name} » annonce « {screen.Language} », qui n’est pas un code de langue.", $"The page “{name}” says “{screen.Language}”, which is no language code."), OfCodes);
        return Shown(trace, screen, said) is { } shown && Contradicts(trace, said, shown)
            ? Found(trace, screen, "wrong", new($"La page « {name} » annonce la langue « {said} », mais son texte est en « {shown} ».", $"The page “{name}” says its language is “{said}”, but its text is in “{shown}”."), OfCodes)
            : null;
    }

    /// <summary>The language of what the page does not mark otherwise.</summary>
    private static string? Shown(Trace trace, Screen screen, string said)
    {
        bool IsOwn(TextBlock block) => Passages.Tag(block.Language) is not { } tag || tag == said;
        return screen.Blocks!.All(IsOwn) ? Writings.LanguageOf(trace, screen) : Writing.LanguageOf(screen.Blocks!.Where(IsOwn).Select(b => Writings.Of(trace, b.Text)));
    }

    /// <summary>The guess knows few languages: between two that are not the procedure's (Catalan, taken for Spanish) it is not believed.</summary>
    private static bool Contradicts(Trace trace, string said, string shown) =>
        said != shown && Passages.Tag(trace.Scenario.Language) is { } expected && (said == expected || shown == expected);

    private IEnumerable<Finding> OfTexts(Trace trace, Screen screen) =>
        from block in screen.Blocks
        let said = Passages.Tag(block.Language)
        where said is not null && said != Passages.Tag(screen.Language) && screen.Language is not null
        let shown = Writings.Of(trace, block.Text).Language
        where shown is not null && Contradicts(trace, said, shown)
        select Found(trace, screen, "wrong-part", Marked(block.Text, said, shown), OfParts, block);

    private static Said Marked(string text, string said, string shown)
    {
        var words = Places.Short(text);
        return new($"Un texte en « {shown} » est marqué « {said} » : « {words} ».", $"A text in “{shown}” is marked “{said}”: “{words}”.");
    }

    private Finding Found(Trace trace, Screen screen, string kind, Said message, string[] references, TextBlock? block = null) => new(
        Fingerprints.Of(Id, kind, screen.Site, block?.Text),
        Id,
        kind,
        Severity.Major,
        Places.StepOn(trace, screen.Id),
        [screen.Id],
        message,
        references,
        [new(screen.Id, block is null ? null : Places.Short(block.Text), block is null ? "html" : null, null, block?.Box)]);

    private static IEnumerable<string> OtherLanguages(Screen screen) =>
        (screen.Controls ?? []).Select(c => Passages.Tag(c.Language) is { } tag && tag != Passages.Tag(screen.Language) ? tag : OwnNames.FirstOrDefault(n => c.Name.Trim().Equals(n, StringComparison.OrdinalIgnoreCase)))
            .OfType<string>();
}
