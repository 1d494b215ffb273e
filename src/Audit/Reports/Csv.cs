using System.Globalization;
using System.Text;

namespace Audit.Reports;

/// <summary>
/// A table as spreadsheets open it with a double click (RFC 4180, UTF-8 with its mark). In French the separator is <c>;</c> and the decimal mark a
/// comma, as spreadsheets of that language expect: with the RFC's own comma they would show one column. In English both are the RFC's.
/// </summary>
internal sealed class Csv(string language)
{
    /// <summary>Without it, spreadsheets take the file for an older encoding and spoil the accents.</summary>
    private const string ByteOrderMark = "\uFEFF";

    private readonly StringBuilder _text = new(ByteOrderMark);
    private readonly char _separator = language == "en" ? ',' : ';';
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language == "en" ? "en-GB" : "fr-FR");

    /// <summary>One row: texts are quoted where needed, numbers are written as the language writes them.</summary>
    internal void Row(params IEnumerable<object?> cells) => _text.AppendJoin(_separator, cells.Select(Cell)).Append("\r\n");

    public override string ToString() => _text.ToString();

    private string Cell(object? value) => value switch
    {
        null => "",
        double number => number.ToString("0.###", _culture),
        int number => number.ToString(_culture),
        _ => Quoted(Harmless(Printable.Of(value.ToString()!))),
    };

    private string Quoted(string text) =>
        text.AsSpan().IndexOfAny([_separator, '"', '\n']) >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    /// <summary>Spreadsheets calculate what begins like a formula, wide signs included; an apostrophe before it makes it a text.</summary>
    private static string Harmless(string text) => text.TrimStart() is [var first, ..] && "=+-@＝＋－＠\t".Contains(first, StringComparison.Ordinal) ? $"'{text}" : text;
}
