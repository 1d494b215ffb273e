using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Audit.Journeys.Mailboxes;

/// <summary>A link of a message, by the words a person reads on it.</summary>
internal sealed record MailLink(string Words, string Address);

/// <summary>What a person sees of a message: its lines of text, and its links. Pure.</summary>
internal sealed partial record MailBody(IReadOnlyList<string> Lines, IReadOnlyList<MailLink> Links)
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "big", "code", "em", "font", "i", "img", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "td", "th", "tt", "u",
    };

    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase) { "head", "script", "style", "template", "title", "noscript" };

    internal static MailBody Of(Message mail) => mail.Html is { Length: > 0 } html ? OfHtml(html) : OfText(mail.Text ?? "");

    private static MailBody OfHtml(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var links = document.QuerySelectorAll<IHtmlAnchorElement>("a[href]")
            .Where(a => !a.Ancestors<IElement>().Prepend(a).Any(IsUnseen))
            .Select(a => new MailLink(WordsOn(a), (a.GetAttribute("href") ?? "").Trim()))
            .Where(l => IsWeb(l.Address));
        return new MailBody(LinesOf(Text(document.DocumentElement)), [.. links]);
    }

    /// <summary>In plain text the words that name an address stand before it, or on the line above.</summary>
    private static MailBody OfText(string text)
    {
        var lines = LinesOf(text);
        var links = lines.Index().SelectMany(line => Address().Matches(line.Item).Select(m =>
            new MailLink(FirstOf(line.Item[..m.Index], line.Index > 0 ? lines[line.Index - 1] : "", m.Value), m.Value)));
        return new MailBody(lines, [.. links.Where(l => IsWeb(l.Address))]);
    }

    private static string Text(INode node) => node switch
    {
        IElement element when IsUnseen(element) => "",
        IHtmlBreakRowElement => "\n",
        IText text => Blanks().Replace(text.Data, " "),
        IElement { LocalName: "td" or "th" } cell => $" {Inside(cell)} ",
        IElement element when Inline.Contains(element.LocalName) => Inside(element),
        _ => $"\n{Inside(node)}\n",
    };

    private static string Inside(INode node) => node.ChildNodes.Aggregate(new StringBuilder(), (text, child) => text.Append(Text(child))).ToString();

    private static string WordsOn(IElement link) =>
        FirstOf(Inside(link), string.Join(' ', link.QuerySelectorAll("img").Select(i => i.GetAttribute("alt"))), link.GetAttribute("aria-label"), link.GetAttribute("title"));

    private static bool IsUnseen(IElement element) =>
        Unseen.Contains(element.LocalName) || element.HasAttribute("hidden") || Hidden().IsMatch(element.GetAttribute("style") ?? "");

    private static bool IsWeb(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static string FirstOf(params string?[] texts) =>
        texts.Select(t => Blanks().Replace(t ?? "", " ").Trim(' ', ':', '-', '>', '→', '<')).FirstOrDefault(t => t.Length > 0) ?? "";

    private static List<string> LinesOf(string text) => [.. text.Split('\n').Select(l => Blanks().Replace(l, " ").Trim()).Where(l => l.Length > 0)];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide", RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"https?://[^\s<>""«»]*[^\s<>""«».,;:!?)\]}]", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
