using Audit.Language;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>A stretch of text the persona has before her, and where.</summary>
/// <param name="language">Two letters: what the text shows, else what its own mark says, else what the screen or the procedure is in.</param>
internal sealed class Passage(Screen screen, TextBlock block, string language)
{
    /// <summary>Labels and buttons of more words than this are prose.</summary>
    private const int LongestLabel = 12;

    private const double ShareOfLinks = 0.8;

    private int? _words;
    private string? _lines;
    private IReadOnlyList<JargonHit>? _terms;

    public Screen Screen { get; } = screen;

    public TextBlock Block { get; } = block;

    public string Text => Block.Text;

    public bool IsFrench { get; } = language == "fr";

    public int Words => _words ??= FrenchText.Words(Text).Count;

    /// <summary>The terms of the administration it holds.</summary>
    public IReadOnlyList<JargonHit> Terms => _terms ??= Jargon.In(Text);

    /// <summary>In the content, in a dialog, or in something that came unasked: menus, header, footer and side columns may be passed over.</summary>
    public bool MustBeRead => Block.InPopUp || Block.Place is Place.Main or Place.Dialog;

    /// <summary>Says sentences, where a label, a title or a menu only names things.</summary>
    public bool IsProse => (IsText && EndsSentence) || (Words > LongestLabel && !IsMenu && Words - TermWords > LongestLabel);

    /// <summary>What reads as one stretch is on one line: the links of a menu are one each.</summary>
    public string Lines => _lines ??= MenuLines() ?? Text;

    public Evidence Evidence(string words) => new(Screen.Id, Places.Short(words), null, null, Block.Box);

    /// <summary>A term more makes no prose of a label.</summary>
    private int TermWords => Terms.Sum(h => FrenchText.Words(Text.Substring(h.Start, h.Length)).Count);

    private bool IsText => Block.Kind is TextKind.Paragraph or TextKind.ListItem or TextKind.Cell or TextKind.Help or TextKind.Error;

    private bool EndsSentence => Text.TrimEnd('»', '”', ')', ' ', '\u00A0') is [.., '.' or '!' or '?' or '…'];

    private bool IsMenu => Lines != Text;

    /// <summary>Null unless nearly all of it is links one after the other.</summary>
    private string? MenuLines()
    {
        if (Block.Kind is TextKind.Link or TextKind.Button || EndsSentence || Screen.Controls is not { } controls) return null;
        var links = controls.Where(c => c.Control == ControlKind.Link && c.Name.Length > 0).Select(c => (c.Name, At: Text.IndexOf(c.Name, StringComparison.Ordinal)))
            .Where(l => l.At >= 0).OrderBy(l => l.At).ThenByDescending(l => l.Name.Length).DistinctBy(l => l.At).Select(l => l.Name).ToList();
        return links.Count > 2 && links.Sum(l => l.Length) > Text.Length * ShareOfLinks ? string.Join('\n', links) : null;
    }
}
