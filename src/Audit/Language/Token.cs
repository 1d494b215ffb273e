namespace Audit.Language;

/// <summary>What a piece of text is to a reader.</summary>
public enum TokenKind
{
    /// <summary>A word, with its hyphens, inner apostrophes and abbreviation dot: <c>rendez-vous</c>, <c>aujourd’hui</c>, <c>art.</c>, <c>agréé(e)</c>.</summary>
    Word,

    /// <summary>What was elided before a vowel, apostrophe included: <c>l’</c>, <c>qu’</c>.</summary>
    Elision,

    /// <summary>A number or an ordinal: <c>1 234,56</c>, <c>3,5</c>, <c>1er</c>, <c>18-25</c>.</summary>
    Number,

    /// <summary>A time of day: <c>9 h 30</c>, <c>17h</c>, <c>12:30</c>.</summary>
    Time,

    /// <summary>A date in figures: <c>12/03/2025</c>, <c>2025-03-12</c>.</summary>
    Date,

    /// <summary>A telephone number: <c>01 23 45 67 89</c>.</summary>
    Phone,

    /// <summary>A mail or web address, or the name of a file.</summary>
    Address,

    /// <summary>The number of a law, an article or a file: <c>L. 262-8</c>, <c>n° 2005-102</c>.</summary>
    Reference,

    /// <summary>A punctuation mark or another sign; dots in a row are one.</summary>
    Mark,
}

/// <summary>A piece of a text and where it stands.</summary>
/// <param name="Start">Characters before it.</param>
/// <param name="Length">Its characters.</param>
public readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    /// <summary>Characters up to its end.</summary>
    public int End => Start + Length;

    /// <summary>Whether it counts as a word read. As Flesch counts: what is elided goes with the word after it, what is hyphenated is one.</summary>
    public bool IsRead => Kind is not (TokenKind.Elision or TokenKind.Mark);

    /// <summary>The characters themselves.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
