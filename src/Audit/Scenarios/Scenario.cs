using Audit.Personas;

namespace Audit.Scenarios;

/// <summary>The script of one procedure, read from YAML and checked before any browser starts.</summary>
/// <param name="Entry">Address of the first screen: absolute, or a path below the base URL.</param>
/// <param name="Hosts">Hosts the persona may be taken to beside the entry's ("host" or "host:port").</param>
/// <param name="Data">Values the steps refer to as <c>{name}</c>.</param>
/// <param name="Completion">What the persona sees once she has finished.</param>
/// <param name="File">Where it was read from; null when written in C#.</param>
public sealed record Scenario(
    string Id,
    string Title,
    string Language,
    string Goal,
    string Entry,
    IReadOnlyList<string> Hosts,
    ConsentPolicy Consent,
    IReadOnlyDictionary<string, DataValue> Data,
    IReadOnlyList<Step> Steps,
    Target Completion,
    string? File = null);

/// <summary>What the persona answers to a consent banner.</summary>
public enum ConsentPolicy
{
    Refuse,
    Accept,
}

/// <summary>A value to type, <c>${ENV}</c> already resolved. A secret one never reaches a file.</summary>
/// <param name="Template">It still holds references such as <c>{name}</c>: <see cref="ScenarioValues.Resolve"/> replaces them.</param>
public sealed record DataValue(string Value, bool Secret, bool Template = false);

/// <summary>
/// One instruction. <paramref name="Optional"/>: nothing is said when its target is not there.
/// <paramref name="Final"/>: leaves something behind (a submission, an account), so it is not performed on a real portal unless allowed.
/// </summary>
/// <param name="Line">Line in the scenario's file, 1-based; 0 when written in C#.</param>
/// <param name="Column">Column there, 1-based; 0 when written in C#.</param>
public abstract record Step(bool Optional = false, bool Final = false, int Line = 0, int Column = 0)
{
    /// <summary>What it takes of the persona beside what the tool sees by itself; null when the script says nothing.</summary>
    public IReadOnlyList<Demand>? Demands { get; init; }

    /// <summary>Goes to an address (path below the base URL, or absolute on an allowed host).</summary>
    public sealed record Open(string Address) : Step;

    /// <summary>Presses a link, a button, a menu item.</summary>
    public sealed record Click(Target Target) : Step;

    /// <summary>Types a text into a field.</summary>
    public sealed record Fill(Target Field, DataValue Text) : Step;

    /// <summary>Picks an option of a list, a radio button, a date; ticks (or unticks) a box.</summary>
    /// <param name="Option">The visible text of the option or radio, or a date <c>yyyy-MM-dd</c> for a date field; null ticks the box itself.</param>
    public sealed record Choose(Target Field, string? Option, bool Ticked = true) : Step;

    /// <summary>Attaches a file (absolute path).</summary>
    public sealed record Upload(Target Field, string FilePath) : Step;

    /// <summary>Presses a key such as <c>Enter</c> or <c>Tab</c>.</summary>
    public sealed record Press(string Key) : Step;

    /// <summary>Waits until the persona sees this.</summary>
    public sealed record WaitFor(Target Target) : Step;

    /// <summary>Leaves for the mailbox, waits for a message there, and does something with it.</summary>
    /// <param name="Subject">Words its subject holds.</param>
    /// <param name="To">Whom it is sent to.</param>
    /// <param name="Within">How long it may take to come; null is as long as the persona has patience.</param>
    public sealed record ReadMail(string Subject, DataValue To, MailUse Use, TimeSpan? Within = null) : Step;

    /// <summary>A remark for readers of the report; does nothing.</summary>
    public sealed record Note(string Text) : Step;

    /// <summary>Must be on screen here, else this is not the page the scenario was written for.</summary>
    public sealed record Expect(Target Target) : Step;
}

/// <summary>
/// What the persona aims at, named as she sees it. One of <see cref="Name"/> (label or accessible name), <see cref="Text"/>
/// (visible text) or <see cref="Css"/> (last resort; the report says so) is set.
/// </summary>
/// <param name="Role">ARIA role that narrows <see cref="Name"/> down; null takes any that fits the step.</param>
/// <param name="Within">Name of the group, region or dialog it stands in.</param>
public sealed record Target(string? Name = null, string? Role = null, string? Text = null, string? Css = null, string? Within = null)
{
    /// <summary>As a reader would say it.</summary>
    public override string ToString() => Name ?? Text ?? $"css: {Css}";
}
