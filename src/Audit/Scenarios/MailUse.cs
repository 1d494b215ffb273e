namespace Audit.Scenarios;

/// <summary>What the persona does with a message she waited for.</summary>
public abstract record MailUse
{
    /// <summary>Opens one of its links.</summary>
    /// <param name="Link">The words on it; null takes the only link, or the one whose words say that it confirms.</param>
    public sealed record Follow(string? Link = null) : MailUse;

    /// <summary>Keeps a code of it, which later steps type as <c>{name}</c>. A code is a secret: it never reaches a file.</summary>
    /// <param name="Pattern">Regular expression that finds it, its first group if it has one; null looks near the word "code".</param>
    public sealed record Copy(string Name, string? Pattern = null) : MailUse;

    /// <summary>Only reads it.</summary>
    public sealed record Look : MailUse;
}
