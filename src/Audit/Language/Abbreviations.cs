using System.Collections.Frozen;

namespace Audit.Language;

/// <summary>French abbreviations written with a dot.</summary>
internal static class Abbreviations
{
    /// <summary>They point at what follows (a name, a number), so their dot ends no sentence.</summary>
    private static readonly FrozenSet<string> Pointing = Words(
        "M MM Mr Dr Pr Mgr St Ste Art art Al al av Av bd Bd boul bât Bât apt Apt esc cf Cf chap Chap fig Fig p P pp réf Réf ref Ref tél Tél tel Tel vol v s sect tit coll dir resp préf adm par n N i.e c.-à-d C.-à-d");

    /// <summary>They may stand at the end; then a capital follows.</summary>
    private static readonly FrozenSet<string> Closing = Words("etc Etc ex suiv sqq max min env hab dép dépt éd janv févr juil juill sept oct nov déc trim mens arr suppl inf sup obs J.-C p.-m");

    /// <summary>Whether the letters before a dot are abbreviated, so that the dot belongs to them.</summary>
    internal static bool Holds(ReadOnlySpan<char> letters) => Points(letters) || In(Closing, letters);

    /// <summary>Whether the abbreviation points at what follows.</summary>
    internal static bool Points(ReadOnlySpan<char> letters) => (letters.Length == 1 && char.IsUpper(letters[0])) || In(Pointing, letters);

    private static bool In(FrozenSet<string> set, ReadOnlySpan<char> letters) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);

    private static FrozenSet<string> Words(string text) => text.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
