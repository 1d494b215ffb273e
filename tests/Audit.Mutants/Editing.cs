using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Audit.Mutants;

/// <summary>Makes a mutant's edits on the pages that pass, in their order, and remembers which of them never found anything to change.</summary>
/// <param name="other">Address of the other site, for <c>{other}</c>.</param>
internal sealed class Editing(IReadOnlyList<Edit> edits, string other)
{
    private readonly bool[] _matched = new bool[edits.Count];

    /// <summary>Edits without effect so far: a mutant that keeps one is none.</summary>
    internal IReadOnlyList<string> Unmatched => [.. edits.Index().Where(e => !_matched[e.Index]).Select(e => e.Item.ToString())];

    internal string Apply(string html)
    {
        foreach (var (index, edit) in edits.Index())
        {
            if (Edited(html, edit) is not { } edited) continue;
            _matched[index] = true;
            html = edited;
        }
        return html;
    }

    /// <summary>Null when there is nothing to change.</summary>
    private string? Edited(string html, Edit edit)
    {
        if (edit.Replace is { } text) return html.Contains(text, StringComparison.Ordinal) ? html.Replace(text, Filled(edit.With), StringComparison.Ordinal) : null;
        if (edit.Style is { } style) return Before("</head>", html, $"<style>{Filled(style)}</style>");
        if (edit.Script is { } script) return Before("</body>", html, $"<script>{Filled(script)}</script>");
        return Selected(html, edit);
    }

    private static string? Before(string end, string html, string added) => html.LastIndexOf(end, StringComparison.Ordinal) is >= 0 and var at ? html.Insert(at, added) : null;

    private string? Selected(string html, Edit edit)
    {
        var page = new HtmlParser().ParseDocument(html);
        var elements = page.QuerySelectorAll(edit.Select!).ToList();
        foreach (var element in elements) Change(element, edit);
        return elements.Count > 0 ? Detour.Whole(page) : null;
    }

    private void Change(IElement element, Edit edit)
    {
        foreach (var (name, value) in edit.Set) element.SetAttribute(name, Filled(value));
        foreach (var name in edit.Drop) element.RemoveAttribute(name);
        if (edit.Insert is { } where) element.Insert(Position(where), Filled(edit.Html));
        if (edit.Remove) element.Remove();
    }

    private static AdjacentPosition Position(string where) => where switch
    {
        "before" => AdjacentPosition.BeforeBegin,
        "after" => AdjacentPosition.AfterEnd,
        "first" => AdjacentPosition.AfterBegin,
        _ => AdjacentPosition.BeforeEnd,
    };

    private string Filled(string text) => text.Replace("{other}", other, StringComparison.Ordinal);
}
