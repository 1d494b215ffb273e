using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Audit;

/// <summary>A piece of markup. Whatever is put into one is encoded, unless it is markup already.</summary>
internal readonly record struct Html(string Text)
{
    internal static readonly Html None = new("");

    internal static Html Of(HtmlText text) => new(text.ToString());

    internal static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(p => p.Text)));

    /// <summary>The markup when there is something to show, else nothing.</summary>
    internal static Html When(bool condition, Func<Html> markup) => condition ? markup() : None;

    public override string ToString() => Text;
}

/// <summary>Builds <see cref="Html"/> from an interpolated string.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _text;

    public HtmlText(int literalLength, int holes) => _text = new StringBuilder(literalLength + (holes * 16));

    public void AppendLiteral(string value) => _text.Append(value);

    public void AppendFormatted(Html value) => _text.Append(value.Text);

    public void AppendFormatted(string? value) => _text.Append(Encoder.Encode(Printable.Of(value ?? "")));

    public void AppendFormatted(int value) => _text.Append(value.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(double value) => _text.Append(value.ToString("0.##", CultureInfo.InvariantCulture));

    public override string ToString() => _text.ToString();
}

/// <summary>Text that any reader can take: pages hold control characters and halves of characters.</summary>
internal static class Printable
{
    internal static string Of(string text) => string.Concat(text.EnumerateRunes().Select(Readable));

    /// <summary>Lone halves already come as U+FFFD from the enumeration.</summary>
    private static string Readable(Rune rune) =>
        rune.Value is '\t' or '\n' ? rune.ToString() : rune.Value == '\r' ? "\n" : Rune.IsControl(rune) || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF ? "\uFFFD" : rune.ToString();
}
