using Audit.Personas;

namespace Audit.Traces;

/// <summary>
/// The recorded facts of one journey, never a judgement. Times are milliseconds since the journey began, boxes are CSS pixels
/// from the top left of the screen's picture, files are relative to the trace's folder. Kept in <c>trace.json</c>.
/// </summary>
/// <param name="Schema">Always <see cref="TraceFile.Schema"/>.</param>
/// <param name="Version">Format version <c>major.minor</c>.</param>
/// <param name="Mails">The times she left for her mailbox; null in traces older than 1.1.</param>
/// <param name="Asides">Help and accessibility pages visited after the journey; null when none were looked for (another driver, an older trace).</param>
public sealed record Trace(
    string Schema,
    string Version,
    ToolFacts Tool,
    ScenarioFacts Scenario,
    Persona Persona,
    DateTimeOffset StartedAt,
    Ending Ending,
    IReadOnlyList<StepTaken> Steps,
    IReadOnlyList<Screen> Screens,
    IReadOnlyList<Visit> Visits,
    IReadOnlyList<Gesture> Gestures,
    IReadOnlyList<Entry> Entries,
    IReadOnlyList<PopUp> PopUps,
    IReadOnlyList<NewWindow> Windows,
    IReadOnlyList<Navigation> Navigations,
    IReadOnlyList<ScriptError> ScriptErrors,
    IReadOnlyList<MailTrip>? Mails = null,
    IReadOnlyList<AsidePage>? Asides = null);

/// <summary>What recorded the trace.</summary>
public sealed record ToolFacts(string Version, string Browser, string? AxeVersion);

/// <summary>The scenario as the report needs it. <paramref name="CompletionText"/> is what the last screen must show.</summary>
/// <param name="File">Its file, as a path with <c>/</c> from the folder the tool was started in, never a path of the machine; null when it came from code.</param>
public sealed record ScenarioFacts(string Id, string Title, string Language, string Goal, string Entry, string CompletionText, string? File = null);

/// <summary>How the journey ended.</summary>
/// <param name="Reason">Why it ended there; null when completed.</param>
/// <param name="Step">Index into <see cref="Trace.Steps"/>; null when before the first step or after the last.</param>
/// <param name="Seen">What was in front of the persona instead (title, heading, status), in the page's own words.</param>
/// <param name="Detail">The technical error, for the log.</param>
/// <param name="Screenshot">Picture of the last thing seen.</param>
public sealed record Ending(EndingKind Kind, EndReason? Reason = null, int? Step = null, string? Seen = null, string? Detail = null, string? Screenshot = null)
{
    /// <summary>What a list offers instead of the option sought, in its order; null when the journey did not end at a list.</summary>
    public IReadOnlyList<string>? Offered { get; init; }
}

public enum EndingKind
{
    /// <summary>The completion screen was reached.</summary>
    Completed,

    /// <summary>The real submission was not made, on purpose.</summary>
    StoppedBeforeFinalSubmit,

    /// <summary>The portal itself lets nobody with this persona's means through.</summary>
    Blocked,

    /// <summary>Our script failed or this was the wrong page.</summary>
    NotCompleted,

    /// <summary>The run was cut; what stands before is whole.</summary>
    Interrupted,
}

public enum EndReason
{
    Unreachable,
    ErrorStatus,
    Maintenance,
    EmptyPage,
    LoginWall,
    Challenge,
    ForeignHost,
    MissingElement,
    NotExpected,
    CannotAct,
    CompletionNotSeen,
    MailNotReceived,
    MailWithoutAnswer,
    MailboxUnreachable,
    HttpLogin,
    ProxyLogin,
    ProxyUnreachable,
    UntrustedCertificate,
    ClientCertificate,

    /// <summary>The page sends itself on, or reloads, again and again.</summary>
    EndlessPages,
    EndlessDialogs,
    EndlessWindows,

    /// <summary>The page no longer answers the browser.</summary>
    Frozen,

    /// <summary>The browser gave the tab up.</summary>
    Crashed,

    /// <summary>The page keeps functions of the browser replaced by its own: nothing sure can be seen of it.</summary>
    Tampered,
    Cancelled,

    /// <summary>The browser stopped under the persona: nothing is known of the portal by it.</summary>
    BrowserDied,
}

/// <summary>One step of the scenario as it went.</summary>
/// <param name="Index">0-based position in the scenario.</param>
/// <param name="Kind">open, click, fill, choose, upload, press, wait-for, read-mail, note, expect.</param>
/// <param name="What">The target or text as the scenario names it; never a typed value.</param>
/// <param name="Demands">What the scenario says this step takes; null when it says nothing.</param>
/// <param name="FoundBy">name, label, text or css; null when nothing was looked for.</param>
public sealed record StepTaken(int Index, string Kind, string What, bool Final, StepStatus Status, string? Screen, string? FoundBy, int Line, IReadOnlyList<Demand>? Demands = null);

public enum StepStatus
{
    Done,
    Skipped,
    NotPerformed,
    Failed,
}
