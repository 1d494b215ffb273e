namespace Audit.Language;

/// <summary>A French text cut into sentences and words.</summary>
public static class FrenchText
{
    /// <summary>Words, numbers, addresses and marks, in order, with their places.</summary>
    public static IReadOnlyList<Token> Tokens(string text) => Tokenizer.Read(text);

    /// <summary>What a person reads as words, in order: <c>l’école</c> and <c>rendez-vous</c> are one each, a number is one, what is elided and marks are none.</summary>
    public static IReadOnlyList<string> Words(string text) => [.. Tokenizer.Read(text).Where(t => t.IsRead).Select(t => t.In(text).ToString())];

    /// <summary>Sentences, headings and list items, in order. Those without any word are left out.</summary>
    public static IReadOnlyList<Sentence> Sentences(string text) => [.. Language.Sentences.Of(text)];
}
