namespace Audit.Language;

/// <summary>One sentence, heading or list item.</summary>
/// <param name="Start">Characters of the text before it.</param>
/// <param name="Text">As it stands in the text, line breaks inside included.</param>
/// <param name="Tokens">Its words and marks; their places are those in the whole text.</param>
public sealed record Sentence(int Start, string Text, IReadOnlyList<Token> Tokens)
{
    /// <summary>Words read: <c>l’école</c> and <c>rendez-vous</c> are one each, a number is one.</summary>
    public int Words { get; } = Tokens.Count(t => t.IsRead);
}
