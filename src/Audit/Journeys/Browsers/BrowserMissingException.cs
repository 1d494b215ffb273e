namespace Audit.Journeys.Browsers;

/// <summary>No browser that works. <see cref="Said"/> tells a person what was looked for and what to type.</summary>
public sealed class BrowserMissingException : Exception
{
    public BrowserMissingException(Said said) : base(said.En) => Said = said;
    public BrowserMissingException() : this(new Said("Aucun navigateur.", "No browser.")) { }
    public BrowserMissingException(string message) : this(new Said(message, message)) { }
    public BrowserMissingException(string message, Exception inner) : base(message, inner) => Said = new Said(message, message);

    public Said Said { get; }
}
