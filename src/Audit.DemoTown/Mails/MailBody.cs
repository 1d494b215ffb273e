using System.Text.RegularExpressions;
using MimeKit.Text;

namespace Audit.DemoTown.Mails;

/// <summary>A run of words in a message; with an address, they are a link.</summary>
internal sealed record MailPiece(string Text, string? Address = null);

/// <summary>What a message says, as paragraphs of words and links. Nothing else of its markup is kept.</summary>
internal static partial class MailBody
{
    private static readonly HtmlTagId[] Unread = [HtmlTagId.Script, HtmlTagId.Style, HtmlTagId.Title];

    private static readonly HtmlTagId[] Inline =
        [HtmlTagId.Span, HtmlTagId.B, HtmlTagId.I, HtmlTagId.U, HtmlTagId.EM, HtmlTagId.Strong, HtmlTagId.Small, HtmlTagId.Font, HtmlTagId.Code, HtmlTagId.Sup, HtmlTagId.Sub];

    internal static IReadOnlyList<IReadOnlyList<MailPiece>> Of(ReceivedMail mail)
    {
        var paragraphs = mail.Html is { } html ? OfHtml(html) : mail.Text.Split('\n').Select(OfLine);
        return [.. paragraphs.Where(p => p.Any(piece => !string.IsNullOrWhiteSpace(piece.Text)))];
    }

    private static List<List<MailPiece>> OfHtml(string html)
    {
        var paragraphs = new List<List<MailPiece>> { new() };
        var (address, unread) = ((string?)null, false);
        using var reader = new StringReader(html);
        var tokens = new HtmlTokenizer(reader) { DecodeCharacterReferences = true };
        while (tokens.ReadNextToken(out var token))
        {
            if (token is HtmlTagToken { Id: HtmlTagId.A } link) address = link.IsEndTag ? null : AddressOf(link);
            else if (token is HtmlTagToken tag && Unread.Contains(tag.Id)) unread = !tag.IsEndTag;
            else if (token is HtmlTagToken other && !Inline.Contains(other.Id)) paragraphs.Add([]);
            else if (token is HtmlDataToken data && !unread) Add(paragraphs[^1], Spaces().Replace(data.Data, " "), address);
        }
        return paragraphs;
    }

    /// <summary>Words with the same address go on: part of a link may be in bold.</summary>
    private static void Add(List<MailPiece> paragraph, string text, string? address)
    {
        if (paragraph.Count > 0 && paragraph[^1].Address == address) paragraph[^1] = paragraph[^1] with { Text = paragraph[^1].Text + text };
        else paragraph.Add(new MailPiece(text, address));
    }

    private static string? AddressOf(HtmlTagToken link) => Followable(link.Attributes.FirstOrDefault(a => a.Id == HtmlAttributeId.Href)?.Value);

    /// <summary>Only what leads to a page: an address such as <c>javascript:</c> is no link.</summary>
    private static string? Followable(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;

    private static List<MailPiece> OfLine(string line)
    {
        var (pieces, done) = (new List<MailPiece>(), 0);
        foreach (Match found in WebAddress().Matches(line))
        {
            if (found.Index > done) pieces.Add(new MailPiece(line[done..found.Index]));
            pieces.Add(new MailPiece(found.Value, Followable(found.Value)));
            done = found.Index + found.Length;
        }
        pieces.Add(new MailPiece(line[done..]));
        return pieces;
    }

    /// <summary>The full stop after an address is the sentence's.</summary>
    [GeneratedRegex("""https?://[^\s<>"]*[^\s<>".,;:!?)»]""", RegexOptions.IgnoreCase)]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
