using System.Collections.Frozen;

namespace Audit.Language;

/// <summary>Puts the lines of a text together that are one paragraph, heading or list item.</summary>
internal static class Lines
{
    /// <summary>A line that ends with one of these goes on in the next.</summary>
    private static readonly FrozenSet<string> Unfinished = new[]
    {
        "à", "au", "aux", "avec", "ce", "ces", "cet", "cette", "chez", "dans", "de", "des", "du", "en", "et", "la", "le", "les", "leur", "leurs", "ma", "mes", "mon", "nos", "notre", "ou", "par", "pour", "que", "qui",
        "sa", "sans", "ses", "son", "sous", "sur", "ta", "tes", "ton", "un", "une", "vers", "vos", "votre",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The stretches of the text, in order.</summary>
    internal static IEnumerable<Range> Group(string text)
    {
        var (start, end, listed, bulleted) = (-1, -1, false, false);
        foreach (var line in text.AsSpan().Split('\n').ToRanges(text))
        {
            var bullet = IsBullet(text.AsSpan(line));
            if (start >= 0 && (text.AsSpan(line).IsEmpty || bullet || !GoesOn(text.AsSpan(start, end - start), text.AsSpan(line), listed && !bulleted)))
            {
                yield return start..end;
                start = -1;
            }
            (listed, bulleted) = text.AsSpan(line).IsEmpty ? (false, false) : (listed || text[line.End.Value - 1] is ':' or ';', bullet || bulleted);
            if (text.AsSpan(line).IsEmpty) continue;
            (start, end) = (start < 0 ? line.Start.Value : start, line.End.Value);
        }
        if (start >= 0) yield return start..end;
    }

    /// <summary>The trimmed lines, as places in the text.</summary>
    private static List<Range> ToRanges(this MemoryExtensions.SpanSplitEnumerator<char> lines, string text)
    {
        var ranges = new List<Range>();
        foreach (var line in lines)
        {
            var (start, end) = (line.Start.Value, line.End.Value);
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
            ranges.Add(start..end);
        }
        return ranges;
    }

    /// <summary>Whether a line carries on the one before: a small letter after no end, or after a word that calls for another.</summary>
    private static bool GoesOn(ReadOnlySpan<char> before, ReadOnlySpan<char> line, bool eachLineIsAnItem)
    {
        if (before[^1] is '.' or '!' or '?' or '…' or ':' or ';') return false;
        if (Unfinished.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before[(before.LastIndexOfAny(" '’\n\u00A0") + 1)..])) return true;
        return char.IsLower(line[0]) && !eachLineIsAnItem;
    }

    /// <summary>A dash or dot before a text, or a number or letter with a dot or bracket.</summary>
    internal static bool IsBullet(ReadOnlySpan<char> line) => BulletLength(line) > 0;

    /// <summary>The characters of the bullet and the spaces after it; 0 without one.</summary>
    internal static int BulletLength(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return 0;
        var sign = 0;
        if ("-–—•·*▪■◦‣●○►▶→✓✔✗☐☑".Contains(line[0], StringComparison.Ordinal)) sign = 1;
        else
        {
            while (sign < line.Length && sign < 2 && char.IsAsciiDigit(line[sign])) sign++;
            if (sign == 0 && char.IsAsciiLetterLower(line[0])) sign = 1;
            sign = sign > 0 && sign < line.Length && line[sign] is '.' or ')' ? sign + 1 : 0;
        }
        var text = sign;
        while (text < line.Length && char.IsWhiteSpace(line[text])) text++;
        return sign > 0 && (text > sign || text == line.Length) ? text : 0;
    }
}
