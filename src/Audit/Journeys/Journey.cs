using Audit.Journeys.Browsers;
using Audit.Journeys.Mailboxes;
using Audit.Observation;
using Audit.Scenarios;
using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Journeys;

/// <summary>Takes a persona through a scenario in a browser of her own and records what she meets.</summary>
public static class Journey
{
    /// <summary>
    /// Goes through the scenario. Never throws for what a portal does: that stands in <see cref="Trace.Ending"/>. The folder holds
    /// the trace up to the last finished screen at any moment.
    /// </summary>
    /// <exception cref="FileProblemException">The scenario reads mail and the request has no mailbox.</exception>
    /// <param name="progress">Called with a short sentence at each step.</param>
    public static async Task<Trace> GoAsync(IBrowser browser, JourneyRequest request, Action<string> progress, CancellationToken cancel)
    {
        MailSteps.RefuseWithout(request.Mailbox, request.Scenario);
        var options = Options(browser, request, SecretsOf(request));
        try
        {
            return await ObservedAsync(browser, request, options, progress, cancel);
        }
        catch (PlaywrightException error)
        {
            // The browser itself broke: what was written before is kept beside the ending, and the other journeys go on.
            var ending = new Ending(EndingKind.NotCompleted, EndReason.CannotAct, Seen: request.Address(request.Scenario.Entry), Detail: error.Message);
            return BrokenOff(options, await TrueCauseAsync(browser, ending, cancel));
        }
    }

    private static async Task<Trace> ObservedAsync(IBrowser browser, JourneyRequest request, ObserverOptions options, Action<string> progress, CancellationToken cancel)
    {
        await using var context = await browser.NewContextAsync(request.Reach.Applied(PersonaContext.Options(request.Persona, browser.Version)));
        await using var observer = await Observer.AttachAsync(context, options);
        await context.Clock.InstallAsync();
        foreach (var script in new[] { PageTimers.Script, PersonaContext.OpenTrees, PersonaContext.LettersWait }) await context.AddInitScriptAsync(script);
        var walk = new Walk(context, observer, request, progress, cancel);
        var ending = await walk.GoAsync();
        var trace = await observer.FinishAsync(await TrueCauseAsync(browser, ending, cancel));
        var closing = context.CloseAsync();
        var whole = await WithAsidesAsync(browser, request, options, trace, cancel);
        await closing;
        return whole;
    }

    /// <summary>A journey that was cut, or whose browser died under it, says nothing of the portal: a dead page looks like an empty one.</summary>
    private static async Task<Ending> TrueCauseAsync(IBrowser browser, Ending ending, CancellationToken cancel)
    {
        if (ending.Kind != EndingKind.NotCompleted) return ending;
        if (cancel.IsCancellationRequested) return ending with { Kind = EndingKind.Interrupted, Reason = EndReason.Cancelled };
        return await Liveness.AnswersAsync(browser) ? ending : ending with { Reason = EndReason.BrowserDied, Seen = null };
    }

    /// <summary>Help and accessibility pages are looked at once the journey is over; the trace without them stands on disk already.</summary>
    private static async Task<Trace> WithAsidesAsync(IBrowser browser, JourneyRequest request, ObserverOptions options, Trace trace, CancellationToken cancel)
    {
        if (trace.Ending.Kind is EndingKind.NotCompleted or EndingKind.Interrupted) return trace;
        var json = options.Secrets.CleanJson(TraceFile.Write(trace with { Asides = await Asides.VisitAsync(browser, request, trace, cancel) }), TraceFile.Json);
        new TraceFolder(options.Folder).WriteTrace(json);
        return TraceFile.Parse(json, TraceFile.FileName);
    }

    private static Trace BrokenOff(ObserverOptions options, Ending ending)
    {
        var written = Path.Combine(options.Folder, TraceFile.FileName);
        var trace = File.Exists(written) ? TraceFile.Read(written) : new Recording().ToTrace(new(ToolVersion.Text, options.Browser, null), options.Scenario, options.Persona, ending);
        new TraceFolder(options.Folder).WriteTrace(options.Secrets.CleanJson(TraceFile.Write(trace with { Ending = ending }), TraceFile.Json));
        return TraceFile.Read(written);
    }

    private static Secrets SecretsOf(JourneyRequest request)
    {
        var (secrets, scenario) = (new Secrets(), request.Scenario);
        foreach (var secret in request.Reach.Secrets) secrets.Add(secret);
        foreach (var value in scenario.Data.Values.Concat(scenario.Steps.OfType<Step.Fill>().Select(f => f.Text)).Where(v => v is { Secret: true, Template: false }))
            secrets.Add(value.Value);
        return secrets;
    }

    private static ObserverOptions Options(IBrowser browser, JourneyRequest request, Secrets secrets)
    {
        var s = request.Scenario;
        var facts = new ScenarioFacts(s.Id, s.Title, s.Language, s.Goal, request.Address(s.Entry), s.Completion.ToString(), FileOf(s));
        return new ObserverOptions(request.TraceFolder, facts, request.Persona, $"{browser.BrowserType.Name} {browser.Version}", secrets);
    }

    /// <summary>As a repository names it, so that a pipeline can point at the step; from another folder, the name alone.</summary>
    private static string? FileOf(Scenario scenario)
    {
        if (scenario.File is not { } file) return null;
        var path = Path.GetRelativePath(Environment.CurrentDirectory, file).Replace('\\', '/');
        return path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path) ? Path.GetFileName(file) : path;
    }
}
