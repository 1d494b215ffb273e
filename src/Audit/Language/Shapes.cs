using System.Buffers;
using System.Text.RegularExpressions;

namespace Audit.Language;

/// <summary>What is written in figures or signs rather than words. Each pattern is tried at one place only and is bounded, so a whole page costs one pass.</summary>
internal static partial class Shapes
{
    /// <summary>Any space that keeps figures together: plain, no-break, narrow no-break.</summary>
    private const string Gap = "[ \u00A0\u202F]";

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n\u00A0\u202F");

    private const string NoMore = @"(?![\d\p{L}])";

    /// <summary>The kind and length of what stands at <paramref name="at"/>; length 0 when it is none of these.</summary>
    internal static (TokenKind Kind, int Length) At(string text, int at)
    {
        var first = text[at];
        if (char.IsAsciiDigit(first) || first is '+' or '(') return InFigures(text, at);
        if (!char.IsLetter(first)) return default;
        if (first is 'n' or 'N' or 'L' or 'R' or 'D' or 'A' && Length(Reference(), text, at) is > 0 and var reference) return (TokenKind.Reference, reference);
        return (TokenKind.Address, AddressLength(text, at));
    }

    private static (TokenKind Kind, int Length) InFigures(string text, int at)
    {
        if (Length(Phone(), text, at) is > 0 and var phone) return (TokenKind.Phone, phone);
        if (text[at] is '+' or '(') return default;
        if (Length(Date(), text, at) is > 0 and var date) return (TokenKind.Date, date);
        if (Length(Time(), text, at) is > 0 and var time) return (TokenKind.Time, time);
        if (AddressLength(text, at) is > 0 and var address) return (TokenKind.Address, address);
        return (TokenKind.Number, Length(Number(), text, at));
    }

    /// <summary>Only what holds a dot or an @ before its next space can be an address.</summary>
    private static int AddressLength(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(2048, text.Length - at));
        var end = rest.IndexOfAny(Spaces);
        var chunk = end < 0 ? rest : rest[..end];
        return chunk.ContainsAny('.', '@') ? Length(Address(), text, at) : 0;
    }

    private static int Length(Regex shape, string text, int at)
    {
        foreach (var match in shape.EnumerateMatches(text, at)) return match.Length;
        return 0;
    }

    /// <summary>Ten figures from 0, or after +33.</summary>
    [GeneratedRegex(@"\G(?:\+33" + Gap + @"?(?:\(0\))?" + Gap + @"?[1-9]|0[1-9])(?:[ \u00A0\u202F.-]?\d\d){4}" + NoMore + @"|\G0" + Gap + @"?8\d\d" + Gap + @"\d{3}" + Gap + @"\d{3}" + NoMore)]
    private static partial Regex Phone();

    [GeneratedRegex(@"\G(?:\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d\d)|\d{4}-\d\d-\d\d)" + NoMore)]
    private static partial Regex Date();

    [GeneratedRegex(@"\G(?:[01]?\d|2[0-4])(?:" + Gap + @"?[hH](?:" + Gap + @"?[0-5]\d)?|:[0-5]\d(?::[0-5]\d)?)" + NoMore)]
    private static partial Regex Time();

    /// <summary>Figures in groups of three, a decimal part, an ordinal ending, a range or a file number in figures.</summary>
    [GeneratedRegex(@"\G(?:\d{1,3}(?:" + Gap + @"\d{3})+(?!\d)|\d+)(?:[.,]\d+)*(?:[-/]\d+)*(?:(?:er|re|ère|ers|e|es|ème|èmes|nd|nde|ᵉ|ᵉʳ|º)\b)?")]
    private static partial Regex Number();

    /// <summary>L. 262-8, R*. 123-4, n° 2005-102, N° 13410*05.</summary>
    [GeneratedRegex(@"\G(?:[LRDA]\*?\." + Gap + @"?\*?\d[\d.-]*\d|[LRDA]\*?\." + Gap + @"?\d|[nN][°ºo]s?" + Gap + @"?\d(?:[\d*/.-]*\d)?(?:" + Gap + @"\d{3})*)" + NoMore)]
    private static partial Regex Reference();

    /// <summary>A mail address, a web address, a site's name or the name of a file.</summary>
    [GeneratedRegex(
        @"\G(?:[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,253}\.\p{L}{2,24}|(?:https?://|www\.)[^\s<>«»""]{1,2000}[^\s<>«»"".,;:!?…)\]]|[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.(?:fr|com|org|net|eu|gouv|info|re|bzh|paris|io|html|php|pdf|docx?|xlsx?|odt|jpe?g|png|csv|txt|zip)(?![\p{L}\d])(?:/[^\s<>«»""]{0,2000}[^\s<>«»"".,;:!?…)\]])?)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
