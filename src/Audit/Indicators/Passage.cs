using Audit.Language;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>A stretch of text the persona has before her, and where.</summary>
/// <param name="writing">The block's text.</param>
/// <param name="language">Two letters: what the text shows, else what its own mark says, else what the screen or the procedure is in.</param>
internal sealed class Passage(Screen screen, TextBlock block, Writing writing, string language)
{
    /// <summary>Labels and buttons of more words than this are prose.</summary>
    private const int LongestLabel = 12;

    private const double ShareOfLinks = 0.8;

    /// <summary>So many make no menu.</summary>
    private const int FewLinks = 2;

    private Writing? _lines;
    private bool? _isProse;

    public Screen Screen { get; } = screen;

    public TextBlock Block { get; } = block;

    public string Text => Block.Text;

    public bool IsFrench { get; } = language == "fr";

    public int Words => writing.Words;

    public IReadOnlyList<Sentence> Sentences => writing.Sentences;

    /// <summary>What each sentence asks of the reader.</summary>
    public IReadOnlyList<SentenceLoad> Loads => writing.Loads;

    /// <summary>As <see cref="Writing.TermPlaces"/>.</summary>
    public IReadOnlyList<(int Start, int End)> TermPlaces => writing.TermPlaces;

    /// <summary>In the content, in a dialog, or in something that came unasked: menus, header, footer and side columns may be passed over.</summary>
    public bool MustBeRead => Block.InPopUp || Block.Place is Place.Main or Place.Dialog;

    /// <summary>Says sentences, where a label, a title or a menu only names things.</summary>
    public bool IsProse => _isProse ??= (IsText && EndsSentence) || (Words > LongestLabel && !IsMenu && Words - TermWords > LongestLabel);

    /// <summary>What reads as one stretch is on one line: the links of a menu are one each.</summary>
    public Writing Lines => _lines ??= MenuLines() is { } lines ? new(lines) : writing;

    public Evidence Evidence(string words) => new(Screen.Id, Places.Short(words), null, null, Block.Box);

    /// <summary>A term more makes no prose of a label.</summary>
    private int TermWords => writing.Tokens.Count(t => t.IsRead && TermPlaces.Any(p => t.Start < p.End && p.Start < t.End));

    private bool IsText => Block.Kind is TextKind.Paragraph or TextKind.ListItem or TextKind.Cell or TextKind.Help or TextKind.Error;

    private bool EndsSentence => Text.AsSpan().TrimEnd("»”) \u00A0") is [.., '.' or '!' or '?' or '…'];

    private bool IsMenu => Lines != writing;

    /// <summary>Null unless nearly all of it is links one after the other.</summary>
    private string? MenuLines()
    {
        if (Block.Kind is TextKind.Link or TextKind.Button || EndsSentence || Screen.Controls is not { } controls) return null;
        var inside = controls.Where(c => c.Control == ControlKind.Link && c.Name.Length > 0 && Text.Contains(c.Name, StringComparison.Ordinal)).Select(c => c.Name).ToList();
        if (inside.Count <= FewLinks) return null;
        var links = inside.Select(name => (Name: name, At: Text.IndexOf(name, StringComparison.Ordinal)))
            .OrderBy(l => l.At).ThenByDescending(l => l.Name.Length).DistinctBy(l => l.At).Select(l => l.Name).ToList();
        return links.Count > FewLinks && links.Sum(l => l.Length) > Text.Length * ShareOfLinks ? string.Join('\n', links) : null;
    }
}
