using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Words to read in the content of the screens.</summary>
public sealed record Words() : Indicator(
    "words",
    Dimension.Language,
    new("Mots à lire", "Words to read"),
    new("Qui lit mal lit tout, mot à mot, et finit par sauter des lignes. Moins il y a de mots, plus on lit ceux qui comptent.",
        "Who reads with effort reads everything, word for word, and ends up skipping lines. The fewer words, the more those that matter are read."),
    new("On compte les mots visibles du contenu : textes, titres, liens, intitulés, aides et messages d’erreur. Un texte qui revient sur plusieurs écrans compte une fois. Les menus, l’en-tête, le pied de page et les colonnes de côté sont à part. Ce que disent les fenêtres qui s’interposent l’est aussi, car elles pèsent déjà dans les interruptions.",
        "Counted: the visible words of the content: texts, headings, links, labels, help and error messages. A text that comes back on several screens counts once. Menus, header, footer and side columns are apart. So is what pop-ups say, for they already weigh under interruptions."))
{
    private static readonly TextKind[] OfForms = [TextKind.Label, TextKind.Legend, TextKind.Help, TextKind.Error, TextKind.Button];

    public override Reading Read(Trace trace)
    {
        if (Passages.WhyNot(trace) is { } reason) return new(NotTested("words", reason), []);
        var words = Passages.Of(trace).GroupBy(PartOf).ToDictionary(part => part.Key, WordsOf);
        double Part(string name) => words.GetValueOrDefault(name);
        (string, double)[] parts = [.. AllParts.Select(name => (name, Part(name)))];
        return new(Passages.Bounded(trace, Counted(trace, Part("content") + Part("form"), "words", parts)), []);
    }

    private static readonly string[] AllParts = ["content", "form", "inPopUps", "inMenus", "inHeader", "inFooter", "inSideColumns"];

    private static string PartOf(Passage passage) => passage switch
    {
        { Block.InPopUp: true } => "inPopUps",
        { Block.Place: Place.Nav } => "inMenus",
        { Block.Place: Place.Header } => "inHeader",
        { Block.Place: Place.Footer } => "inFooter",
        { Block.Place: Place.Aside } => "inSideColumns",
        _ => OfForms.Contains(passage.Block.Kind) ? "form" : "content",
    };

    /// <summary>A text counts as often as it stands on the screen that shows it most: "Oui" beside four questions is read four times, but not again on the next screen.</summary>
    private static double WordsOf(IEnumerable<Passage> passages) =>
        passages.GroupBy(p => p.Text, StringComparer.Ordinal).Sum(text => text.First().Words * (double)MostOnOneScreen(text));

    /// <summary>They come screen by screen.</summary>
    private static int MostOnOneScreen(IEnumerable<Passage> passages)
    {
        var (most, count, screen) = (0, 0, "");
        foreach (var passage in passages)
        {
            (count, screen) = (passage.Screen.Id == screen ? count + 1 : 1, passage.Screen.Id);
            most = Math.Max(most, count);
        }
        return most;
    }
}
