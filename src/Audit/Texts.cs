using System.Text.RegularExpressions;

namespace Audit;

/// <summary>A text people read, in the two languages of the reports.</summary>
/// <param name="Fr">French, polite form, short sentences.</param>
/// <param name="En">English, the same meaning.</param>
public sealed partial record Said(string Fr, string En)
{
    /// <summary>The text in <paramref name="language"/> ("fr" or "en"; anything else reads French), French marks never alone on a line.</summary>
    public string In(string language) => language == "en" ? En : French().Replace(Fr, "\u00A0");

    [GeneratedRegex("(?<=«) | (?=[»:;?!])")]
    private static partial Regex French();

    /// <summary>A code, a name, an address: the same in both languages.</summary>
    public static Said Same(string text) => new(text, text);

    /// <summary>Both texts, one after the other.</summary>
    internal Said Then(Said next) => new(Fr + next.Fr, En + next.En);

    /// <summary>The same, beginning with a capital.</summary>
    public Said AsSentence() => new(Capital(Fr), Capital(En));

    private static string Capital(string text) => text.Length == 0 ? text : string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));
}
