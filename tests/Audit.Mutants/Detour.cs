using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Audit.Mutants;

/// <summary>The extra pages of a mutant: met in their order before its page is seen, once.</summary>
/// <param name="town">Address of the town with its defect.</param>
/// <param name="other">Address of the site beside it.</param>
internal sealed class Detour(Mutant mutant, string town, string other)
{
    private readonly HashSet<ExtraPage> _shown = [];

    /// <summary>Where somebody who asks for this path goes first; null when nothing is in the way.</summary>
    internal string? InTheWayOf(string path) =>
        path == mutant.Page && mutant.ExtraPages.Find(p => !_shown.Contains(p)) is { } first ? AddressOf(first) : null;

    /// <summary>The extra page that stands at this path of one of the two sites.</summary>
    internal ExtraPage? At(string path, bool onOther) => mutant.ExtraPages.Find(p => p.Path == path && p.OtherSite == onOther);

    /// <summary>Extra pages nobody came by.</summary>
    internal IEnumerable<string> Missed => mutant.ExtraPages.Except(_shown).Select(p => $"extra page: {p.Path}");

    internal string After(ExtraPage page)
    {
        var next = mutant.ExtraPages.IndexOf(page) + 1;
        return next < mutant.ExtraPages.Count ? AddressOf(mutant.ExtraPages[next]) : town + mutant.Page;
    }

    /// <summary>The page as it is seen: one of the town's, with another middle. Its links stay the town's on any site.</summary>
    internal string Show(ExtraPage page, string frame)
    {
        _shown.Add(page);
        var document = new HtmlParser().ParseDocument(frame);
        document.Title = $"{page.Title} – Ville d’Exempleville";
        foreach (var element in document.QuerySelectorAll("[href^='/'], [src^='/']")) MadeAbsolute(element);
        document.QuerySelector("main")!.InnerHtml = page.Main.Replace("{next}", After(page), StringComparison.Ordinal).Replace("{other}", other, StringComparison.Ordinal);
        return Whole(document);
    }

    /// <summary>The document, with what the parser does not keep.</summary>
    internal static string Whole(IHtmlDocument document) => $"<!doctype html>\n{document.DocumentElement.OuterHtml}";

    private void MadeAbsolute(IElement element)
    {
        foreach (var name in new[] { "href", "src" })
            if (element.GetAttribute(name) is { } path && path.StartsWith('/')) element.SetAttribute(name, town + path);
    }

    private string AddressOf(ExtraPage page) => (page.OtherSite ? other : town) + page.Path;
}
