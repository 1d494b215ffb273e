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
    /// <param name="progress">Called with a short sentence at each step.</param>
    public static async Task<Trace> GoAsync(IBrowser browser, JourneyRequest request, Action<string> progress, CancellationToken cancel)
    {
        var options = Options(browser, request, SecretsOf(request.Scenario));
        try
        {
            return await ObservedAsync(browser, request, options, progress, cancel);
        }
        catch (PlaywrightException error)
        {
            // The browser itself broke: what was written before is kept beside the ending, and the other journeys go on.
            return BrokenOff(options, new Ending(EndingKind.NotCompleted, EndReason.CannotAct, Seen: request.Address(request.Scenario.Entry), Detail: error.Message));
        }
    }

    private static async Task<Trace> ObservedAsync(IBrowser browser, JourneyRequest request, ObserverOptions options, Action<string> progress, CancellationToken cancel)
    {
        await using var context = await browser.NewContextAsync(PersonaContext.Options(request.Persona, browser.Version));
        await using var observer = await Observer.AttachAsync(context, options);
        await context.Clock.InstallAsync();
        await context.AddInitScriptAsync(PersonaContext.NoIdleIntervals);
        var walk = new Walk(context, observer, request, progress, cancel);
        var ending = await walk.GoAsync();
        return observer.Finish(ending);
    }

    private static Trace BrokenOff(ObserverOptions options, Ending ending)
    {
        var written = Path.Combine(options.Folder, TraceFile.FileName);
        var trace = File.Exists(written) ? TraceFile.Read(written) : new Recording().ToTrace(new(ToolVersion.Text, options.Browser, null), options.Scenario, options.Persona, ending);
        new TraceFolder(options.Folder).WriteTrace(options.Secrets.CleanJson(TraceFile.Write(trace with { Ending = ending }), TraceFile.Json));
        return TraceFile.Read(written);
    }

    private static Secrets SecretsOf(Scenario scenario)
    {
        var secrets = new Secrets();
        foreach (var value in scenario.Data.Values.Concat(scenario.Steps.OfType<Step.Fill>().Select(f => f.Text)).Where(v => v.Secret))
            secrets.Add(value.Value);
        return secrets;
    }

    private static ObserverOptions Options(IBrowser browser, JourneyRequest request, Secrets secrets)
    {
        var s = request.Scenario;
        var facts = new ScenarioFacts(s.Id, s.Title, s.Language, s.Goal, request.Address(s.Entry), s.Completion.ToString());
        return new ObserverOptions(request.TraceFolder, facts, request.Persona, $"{browser.BrowserType.Name} {browser.Version}", secrets);
    }
}
