using System.Diagnostics;
using System.Text.Json;
using Audit.Traces;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Audit.Observation;

/// <summary>
/// Runs Deque's engine inside the page itself: put once into each document, its frames included, and asked for partial results
/// that the top frame puts together (axe-core's own <c>runPartial</c> / <c>finishRun</c>). Nothing leaves the page's windows.
/// </summary>
internal static class AxeEngine
{
    private const string Options = "{ resultTypes: ['violations', 'incomplete'], preload: false, elementRef: false }";

    private const string IsThere = "() => !!(window.axe && window.axe.runPartial)";

    /// <summary>
    /// Rules about the page as a whole, or its head, look at all of it; the others at a sample where it is too long for them. Where the top document
    /// has no frame to wait for, it finishes at once.
    /// </summary>
    private const string Partial = $$"""
        async ([context, isTop]) => {
          if (!window.axe || !window.axe.runPartial) return null;
          const probe = window['{{Probe.Handle}}'];
          const where = context ? probe.parse(context) : document;
          const part = probe.partToCheck();
          const frames = part ? [] : axe.utils.getFrameContexts(where);
          const tell = async (partial) => {
            const result = isTop && !frames.length ? probe.toldByAxe(await axe.finishRun([probe.parse(probe.json(partial))], {{Options}})) : null;
            return probe.json({ version: axe.version, frames, partial: result ? null : partial, result, seen: part && part.seen, of: part && part.of, altered: probe.altered() });
          };
          if (!part) return tell(await axe.runPartial(where, {{Options}}));
          const whole = axe._audit.rules.filter((rule) => rule.pageLevel || /^(html|meta|title)/.test(rule.selector)).map((rule) => rule.id);
          const partial = await axe.runPartial(where, { ...{{Options}}, runOnly: { type: 'rule', values: whole } });
          const more = part.roots.length ? await axe.runPartial({ include: part.roots }, {{Options}}) : { results: [] };
          return tell({ ...partial, frames: [], results: [...partial.results, ...more.results.filter((r) => !whole.includes(r.id))] });
        }
        """;

    private const string Finish = $$"""
        async (partials) => {
          const probe = window['{{Probe.Handle}}'];
          return probe.json(probe.toldByAxe(await axe.finishRun(partials.map((p) => p === null ? null : probe.parse(p)), {{Options}})));
        }
        """;

    /// <summary>The engine, given the browser's own timers: the page's clock is moved during a journey, and a moved clock is a slow one.</summary>
    private static readonly Lazy<string> Source = new(() =>
        $"(function (setTimeout, clearTimeout) {{ {new BundledAxeScriptProvider().GetScript()} }}).call(window, ...window['{Probe.Handle}'].timers)");

    /// <summary>Puts the engine into the page, where it is not yet: that can be done while the page is otherwise busy.</summary>
    internal static async Task PrepareAsync(IPage page)
    {
        try
        {
            if (!await page.EvaluateAsync<bool>(IsThere)) await page.EvaluateAsync(Source.Value);
        }
        catch (PlaywrightException)
        {
            // It is giving way to another page: whoever looks with axe meets that one.
            return;
        }
    }

    /// <summary>Looks at the page within a time budget; what was cut is said in <see cref="AxeScreen.Cut"/>.</summary>
    /// <param name="prepared">What <see cref="PrepareAsync"/> is at.</param>
    internal static async Task<AxeScreen> LookAsync(IPage page, Task prepared, TimeSpan budget)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            return await RunAsync(page, prepared, watch).WaitAsync(budget);
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            var cut = error is TimeoutException ? $"not finished within {budget.TotalSeconds:0} s" : FirstLine(error.Message);
            return new AxeScreen("", watch.Elapsed.TotalMilliseconds, [], [], cut);
        }
    }

    private static async Task<AxeScreen> RunAsync(IPage page, Task prepared, Stopwatch watch)
    {
        await prepared;
        var walk = new Walk();
        var result = await PartialsAsync(page.MainFrame, null, walk) ?? AxeTranslation.Parse(await page.EvaluateAsync<string>(Finish, walk.Partials));
        return AxeTranslation.Translate(result, new AxeScreen(walk.Version, watch.Elapsed.TotalMilliseconds, [], [], walk.Cut));
    }

    /// <summary>What the frame and those in it told goes to <paramref name="walk"/>; returns the whole result when the top document had no other to wait for.</summary>
    private static async Task<AxeTranslation.Raw?> PartialsAsync(IFrame frame, string? context, Walk walk)
    {
        using var told = JsonDocument.Parse(await PartialAsync(frame, context));
        walk.Take(told.RootElement);
        if (told.RootElement.GetProperty("result") is { ValueKind: JsonValueKind.Object } result) return AxeTranslation.Parse(result.GetRawText());
        foreach (var child in told.RootElement.GetProperty("frames").EnumerateArray())
            await ChildAsync(frame, child, walk);
        return null;
    }

    private static async Task ChildAsync(IFrame frame, JsonElement child, Walk walk)
    {
        try
        {
            var handle = await frame.EvaluateHandleAsync("(selector) => axe.utils.shadowSelect(JSON.parse(selector))", child.GetProperty("frameSelector").GetRawText());
            var inner = await handle.AsElement()!.ContentFrameAsync() ?? throw new PlaywrightException("the frame has no document");
            if (Glances.IsSilent(inner)) throw new PlaywrightException("the frame does not answer");
            await PartialsAsync(inner, child.GetProperty("frameContext").GetRawText(), walk);
        }
        catch (PlaywrightException)
        {
            // axe-core's own convention: a frame that cannot be reached is null in the list, so that the others keep their place.
            walk.Partials.Add(null);
            walk.Unreached++;
        }
    }

    private static async Task<string> PartialAsync(IFrame frame, string? context)
    {
        object?[] asked = [context, frame.ParentFrame is null];
        if (await frame.EvaluateAsync<string?>(Partial, asked) is { } told) return told;
        await frame.EvaluateAsync(Source.Value);
        return await frame.EvaluateAsync<string?>(Partial, asked) ?? throw new PlaywrightException("axe-core could not be put into the page");
    }

    private static string FirstLine(string text) => text.Split('\n')[0];

    private sealed class Walk
    {
        private readonly List<string> _cuts = [];

        public string Version { get; private set; } = "";
        public List<string?> Partials { get; } = [];
        public int Unreached { get; set; }

        /// <summary>What was not looked at, in words; null when all was.</summary>
        public string? Cut => Unreached + _cuts.Count == 0 ? null : string.Join("; ", Unreached == 0 ? _cuts : [.. _cuts, $"{Unreached} frame(s) could not be looked into"]);

        public void Take(JsonElement told)
        {
            Version = told.GetProperty("version").GetString() ?? "";
            Partials.Add(told.GetProperty("partial").GetRawText());
            if (told.GetProperty("seen") is { ValueKind: JsonValueKind.Number } seen) _cuts.Add($"{seen} of {told.GetProperty("of")} elements looked at, the first of those alike, frames apart");
            var altered = told.GetProperty("altered").EnumerateArray().Select(n => n.GetString()).ToList();
            if (altered.Count > 0) _cuts.Add($"the page puts functions of its own in the place of the browser's ({string.Join(", ", altered)}): results not sure");
        }
    }
}
